import './cures-card.css';
import { cureTexts } from '../../../shared/lists/cures/list-texts.ts';
import { showNumber } from '../../lib/format.ts';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import type { SummaryView } from '../desk/views.ts';

const texts = {
  title: { id: 'Yang kami rapikan', en: 'What we tidied' },
  nothing: { id: 'Tidak ada: semuanya sudah rapi.', en: 'Nothing: all of it was tidy.' },
} as const satisfies Record<string, Text>;
const skipped: TextAround<[string]> = { id: (what) => `Dilewati: ${what}`, en: (what) => `Skipped: ${what}` };
const reasons: Record<string, Text> = {
  title: { id: 'baris judul', en: 'heading rows' },
  header: { id: 'judul kolom', en: 'column titles' },
  blank: { id: 'kosong', en: 'blank' },
  total: { id: '“JUMLAH”', en: 'totals' },
  note: { id: 'catatan', en: 'notes' },
};
const longestExample = 16;

/** What was changed without asking, with an example of each: it can be trusted because it can be seen. */
export const CuresCard = ({ counts: { cures, skipped: skips } }: { counts: SummaryView }) => {
  const skippedRows = skips.reduce((sum, { count }) => sum + count, 0);
  return (
    <section class="card cures-card">
      <div class="card-title">
        <h2>{say(texts.title)}</h2>
      </div>
      {cures.length === 0 && skippedRows === 0 && <p class="cures-none">{say(texts.nothing)}</p>}
      <ul>
        {cures.map(({ code, count, from, to }) => (
          <li key={code}>
            <strong>{showNumber(count)}</strong>
            <span>
              {say(cureTexts[code])}: <Example text={from} /> → <Example text={to} />
            </span>
          </li>
        ))}
        {skippedRows > 0 && (
          <li>
            <strong>{showNumber(skippedRows)}</strong>
            <span>
              {say(
                skipped,
                skips.map(({ reason, count }) => `${showNumber(count)} ${say(reasons[reason] ?? noReason)}`).join(', '),
              )}
            </span>
          </li>
        )}
      </ul>
    </section>
  );
};

const noReason: Text = { id: 'lain', en: 'others' };

const Example = ({ text }: { text: string }) => (
  <code class="written">{text.length > longestExample ? `${text.slice(0, longestExample - 1)}…` : text}</code>
);
