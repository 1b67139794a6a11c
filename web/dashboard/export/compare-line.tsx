import type { Comparison } from '../../lib/export/compare-with-counts.ts';
import type { Difference, Tally } from '../../lib/export/tally.ts';
import { showExactTime, showNumber } from '../../lib/format.ts';
import { Icon } from '../../lib/icon.tsx';
import { say, type Text, type TextAround } from '../../lib/say.ts';

const texts = {
  differs: {
    id: 'Selama ekspor ada yang berubah, jadi berkas berbeda dari dasbor di sini:',
    en: 'Something changed during the export, so the file differs from the dashboard here:',
  },
  sum: { id: 'Jumlah', en: 'Sum' },
  file: { id: 'Berkas', en: 'File' },
  board: { id: 'Dasbor', en: 'Dashboard' },
  confirmed: { id: 'Dapat tempat', en: 'Have a place' },
  waiting: { id: 'Menunggu', en: 'Waiting' },
  cancelled: { id: 'Batal', en: 'Cancelled' },
} as const satisfies Record<string, Text>;
const same: TextAround<[string]> = {
  id: (at) => `Jumlahnya sama dengan dasbor per ${at}, seluruhnya dan per kota.`,
  en: (at) => `Its sums equal the dashboard’s as of ${at}, in all and by city.`,
};
const sums: TextAround<[string, string, string]> = {
  id: (confirmed, waiting, cancelled) => `${confirmed} dapat tempat, ${waiting} menunggu, ${cancelled} batal.`,
  en: (confirmed, waiting, cancelled) => `${confirmed} have a place, ${waiting} wait, ${cancelled} cancelled.`,
};
const without: TextAround<[string]> = {
  id: (n) => `${n} di antaranya tanpa nama, karena datanya dihapus atau persetujuannya dicabut.`,
  en: (n) => `${n} of them without a name: data erased, or consent withdrawn.`,
};
const changed: TextAround<[string]> = {
  id: (n) => `${n} baris berubah sejak ekspor dimulai (lihat kolom Waktu diubah).`,
  en: (n) => `${n} rows changed since the export began (see the column Changed).`,
};

/** Whether the file says what the dashboard says, and where it does not. */
export const CompareLine = ({
  comparison,
  tally,
  timeZone,
}: {
  comparison: Comparison;
  tally: Tally;
  timeZone: string;
}) => {
  const { asOf, differences } = comparison;
  return (
    <div class="export-compare" data-drift={differences.length}>
      <p>
        {say(sums, showNumber(tally.confirmed), showNumber(tally.waiting), showNumber(tally.cancelled))}
        {tally.gone > 0 && ` ${say(without, showNumber(tally.gone))}`}
        {tally.changed > 0 && ` ${say(changed, showNumber(tally.changed))}`}
      </p>
      {differences.length === 0 ? (
        <p class="export-same">
          <Icon name="place" />
          <span>{say(same, showExactTime(asOf, timeZone))}</span>
        </p>
      ) : (
        <>
          <p>{say(texts.differs)}</p>
          <table class="plain-table">
            <thead>
              <tr>
                {(['sum', 'file', 'board'] as const).map((head) => (
                  <th key={head} scope="col">
                    {say(texts[head])}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {differences.map((one) => (
                <tr key={nameOf(one)}>
                  <th scope="row">{nameOf(one)}</th>
                  <td>{showNumber(one.file)}</td>
                  <td>{showNumber(one.counted)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </div>
  );
};

const nameOf = ({ what }: Difference) => (typeof what === 'string' ? say(texts[what]) : what.city);
