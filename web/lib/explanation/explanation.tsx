import './explanation.css';
import { ownTimeZone, showDate, showNumber, showTime } from '../format.ts';
import { showPoints } from '../points.ts';
import { say, type Text, type TextAround } from '../say.ts';
import type { Explained, RoundExplained } from './explained.ts';
import { ScoreTable } from './score-table.tsx';

const texts = {
  normalised: {
    id: 'Nilai tiap juri digeser agar juri yang pelit atau murah tidak menentukan: jumlahnya dikurangi rata-rata juri itu, ditambah rata-rata semua juri.',
    en: "Each judge's sum is moved so that a strict or generous judge decides nothing: less that judge's own mean, plus all judges' mean.",
  },
  noTotal: {
    id: 'Juri yang menilai kurang dari syarat, jadi tanpa peringkat di babak ini.',
    en: 'Fewer judges than required, so it has no rank in this round.',
  },
  revisions: { id: 'Lihat catatannya', en: 'See the record' },
  shared: { id: 'peringkatnya dibagi', en: 'they share the rank' },
  'smaller-spread': { id: 'selisih antarjuri yang lebih kecil', en: 'the smaller spread between judges' },
  'earlier-round': { id: 'nilai babak sebelumnya', en: 'the total of the round before' },
  'earlier-entry': { id: 'pendaftaran yang lebih dulu', en: 'the earlier entry' },
} as const satisfies Record<string, Text>;
const around = {
  how: { id: (name) => `Bagaimana nilai ${name} dihitung`, en: (name) => `How the total of ${name} came about` },
  round: { id: (name) => `Babak ${name}`, en: (name) => `Round: ${name}` },
  spread: { id: (n) => ` Selisih antarjuri: ${n}.`, en: (n) => ` Spread between judges: ${n}.` },
  rank: { id: (n) => ` Peringkat ${n} di babak ini.`, en: (n) => ` Rank ${n} in this round.` },
  criterion: { id: (name) => `nilai ${name}`, en: (name) => `the marks for ${name}` },
} as const satisfies Record<string, TextAround<[string]>>;
const mean: TextAround<[string, string, string]> = {
  id: (sums, n, total) => `Rata-rata (${sums}) ÷ ${n} = ${total}.`,
  en: (sums, n, total) => `Mean (${sums}) ÷ ${n} = ${total}.`,
};
const tied: TextAround<[string, string]> = {
  id: (n, by) => ` Nilainya sama dengan ${n} peserta lain; penentunya: ${by}.`,
  en: (n, by) => ` Equal with ${n} other; decided by ${by}.`,
};
const changed: TextAround<[string, string]> = {
  id: (n, at) => `Perubahan nilai setelah dikunci: ${n}, disahkan panitia ${at}.`,
  en: (n, at) => `Changes after the lock: ${n}, signed off by the committee ${at}.`,
};

/** How an entry's place came about, its last round first: marks, weights, judges, the sum, what decided a tie, what was changed. */
export const Explanation = ({ of, title }: { of: Explained; title: string }) => (
  <div class="explanation">
    <h3>{say(around.how, title)}</h3>
    {of.rounds.toReversed().map((round) => (
      <div key={round.roundId} class="explanation-round">
        {of.rounds.length > 1 && <h4>{say(around.round, round.name)}</h4>}
        <ScoreTable round={round} />
        <Sum round={round} />
        <Changes of={of} roundId={round.roundId} />
      </div>
    ))}
    {of.photos.length > 0 && (
      <ul class="explanation-photos">
        {of.photos.map(({ photoId, address, width, height }, nth) => (
          <li key={photoId}>
            <img src={address} width={width} height={height} loading="lazy" alt={`${title} (${nth + 1})`} />
          </li>
        ))}
      </ul>
    )}
  </div>
);

const Sum = ({ round }: { round: RoundExplained }) => {
  const { judges, total, spread, rank, normalise, tie, criteria } = round;
  if (total === undefined) return <p>{say(texts.noTotal)}</p>;
  const counted = judges.flatMap((judge) => (normalise === 'none' ? judge.sum : judge.adjusted) ?? []);
  const by = tie?.decidedBy;
  const decided =
    by === undefined
      ? undefined
      : by === 'shared'
        ? say(texts.shared)
        : by.by === 'criterion'
          ? say(around.criterion, criteria.find(({ criterionId }) => criterionId === by.criterionId)?.name ?? '')
          : say(texts[by.by]);
  return (
    <p>
      <strong>{say(mean, counted.map(showPoints).join(' + '), showNumber(counted.length), showPoints(total))}</strong>
      {rank !== undefined && say(around.rank, showNumber(rank))}
      {spread !== undefined && say(around.spread, showPoints(spread))}
      {tie && decided !== undefined && say(tied, showNumber(tie.with.length), decided)}
      {normalise !== 'none' && ` ${say(texts.normalised)}`}
    </p>
  );
};

const Changes = ({ of, roundId }: { of: Explained; roundId: string }) => {
  const changes = of.revisions.filter((one) => one.roundId === roundId);
  const last = changes
    .map(({ signedOff }) => signedOff?.at ?? '')
    .sort()
    .at(-1);
  if (!last) return null;
  const labels = new Map(
    of.rounds.flatMap(({ judges }) => judges.map(({ judgeNumber, label }) => [judgeNumber, label])),
  );
  return (
    <details>
      <summary>
        {say(changed, showNumber(changes.length), `${showDate(last, ownTimeZone)}, ${showTime(last, ownTimeZone)}`)}{' '}
        <span class="like-link">{say(texts.revisions)}</span>
      </summary>
      <ul class="explanation-changes">
        {changes.map(({ revisionId, judgeNumber, marks, reason, signedOff }) => (
          <li key={revisionId}>
            {signedOff && `${showDate(signedOff.at, ownTimeZone)}, ${showTime(signedOff.at, ownTimeZone)}`} ·{' '}
            {labels.get(judgeNumber)}: {Object.values(marks).join(', ')}. “{reason}”
          </li>
        ))}
      </ul>
    </details>
  );
};
