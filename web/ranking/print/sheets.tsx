import './print.css';
import { Button } from '../../lib/button.tsx';
import { ownTimeZone, showDateAndYear, showDay } from '../../lib/format.ts';
import { Icon } from '../../lib/icon.tsx';
import { Numerals } from '../../lib/numerals.tsx';
import { PageHeader } from '../../lib/page-header.tsx';
import { showTotal } from '../../lib/points.ts';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import { placeOf, unitTitle } from '../../lib/unit.tsx';
import { address, type CompetitionPage, groups, type Line, PageLink } from '../competition.ts';
import { onPodium } from '../podium.tsx';

const texts = {
  back: { id: 'Kembali ke hasil', en: 'Back to the results' },
  print: { id: 'Cetak', en: 'Print' },
  hint: {
    id: 'Kertas A4 mendatar. Pilih “tanpa margin” di kotak cetak.',
    en: 'A4 paper, landscape. Choose “no margins” in the print dialog.',
  },
  certificate: { id: 'Piagam penghargaan', en: 'Certificate of award' },
  givenTo: { id: 'diberikan kepada', en: 'given to' },
  committee: { id: 'Ketua panitia', en: 'Chair of the committee' },
  participant: { id: 'Peserta', en: 'Participant' },
  winners: { id: 'Para juara', en: 'The winners' },
} as const satisfies Record<string, Text>;
const around = {
  winner: { id: (n) => `Juara ${n}`, en: (n) => `Place ${n}` },
  total: { id: (n) => `dengan nilai ${n}`, en: (n) => `with ${n} points` },
} as const satisfies Record<string, TextAround<[string]>>;

type Kind = 'certificates' | 'podium';

/** A4, as it hangs on the wall; on the screen it looks as on paper. One entry's own certificate where the address names it. */
export const Sheets = ({ now, kind }: { now: CompetitionPage; kind: Kind }) => {
  const { entry } = address.value;
  const certified = groups.value.flatMap(({ name, lines }) =>
    (entry === undefined ? onPodium(lines) : lines.filter(({ entryNumber }) => entryNumber === entry)).map((line) => ({
      line,
      category: name,
    })),
  );
  return (
    <>
      <PageHeader />
      <main class="sheets-main">
        <div class="sheets-bar no-print">
          <h1>{now.name}</h1>
          <p class="hint">{say(texts.hint)}</p>
          <Button kind="main" icon="print" onClick={() => print()}>
            {say(texts.print)}
          </Button>
          <PageLink to={{}}>{say(texts.back)}</PageLink>
        </div>
        <ul class="sheets">
          {kind === 'certificates'
            ? certified.map(({ line, category }) => (
                <li key={line.entryNumber}>
                  <Certificate now={now} line={line} category={category} />
                </li>
              ))
            : groups.value.map(({ categoryId, name, lines }) => (
                <li key={categoryId ?? ''}>
                  <PodiumSheet now={now} lines={onPodium(lines)} category={name} />
                </li>
              ))}
        </ul>
      </main>
    </>
  );
};

const titleOf = ({ name }: CompetitionPage, category: string | undefined) =>
  category ? `${name} · ${category}` : name;
const dayOf = ({ announcedAt, announcesAt }: CompetitionPage) => announcedAt ?? announcesAt;

type CertificateProps = { now: CompetitionPage; line: Line; category: string | undefined };
const Certificate = ({ now, line, category }: CertificateProps) => {
  const isWinner = line.rank !== undefined && line.rank <= 3;
  return (
    <article class="sheet certificate">
      <header class="sheet-head">
        <Numerals text="DAFTAR" />
        <span>{titleOf(now, category)}</span>
      </header>
      <div class="sheet-middle">
        <p class="certificate-kind">{say(texts.certificate)}</p>
        <p>{say(texts.givenTo)}</p>
        <h2>{unitTitle(line.unit, line.label)}</h2>
        <p class="certificate-place">{placeOf(line.unit)}</p>
        {isWinner && line.rank !== undefined ? (
          <p class={line.rank === 1 ? 'certificate-rank certificate-first' : 'certificate-rank'}>
            {line.rank === 1 && <Icon name="place" />}
            {say(around.winner, String(line.rank))}
          </p>
        ) : (
          <p class="certificate-rank">{say(texts.participant)}</p>
        )}
        {line.total !== undefined && <p>{say(around.total, showTotal(line.total))}</p>}
      </div>
      <footer class="sheet-foot">
        <span>{showDay(dayOf(now), ownTimeZone)}</span>
        <span class="signature">{say(texts.committee)}</span>
      </footer>
    </article>
  );
};

const PodiumSheet = ({
  now,
  lines,
  category,
}: {
  now: CompetitionPage;
  lines: Line[];
  category: string | undefined;
}) => (
  <article class="sheet">
    <header class="sheet-head">
      <Numerals text="DAFTAR" />
      <span>{showDateAndYear(dayOf(now), ownTimeZone)}</span>
    </header>
    <div class="sheet-middle">
      <p class="certificate-kind">{say(texts.winners)}</p>
      <h2>{titleOf(now, category)}</h2>
      <ol class="sheet-podium">
        {lines.map((line) => (
          <li key={line.entryNumber} class={line.rank === 1 ? 'sheet-first' : undefined}>
            <Numerals text={String(line.rank)} label={String(line.rank)} />
            <strong>{unitTitle(line.unit, line.label)}</strong>
            <span>{placeOf(line.unit)}</span>
            <strong class="sheet-total">{showTotal(line.total ?? 0)}</strong>
          </li>
        ))}
      </ol>
    </div>
  </article>
);
