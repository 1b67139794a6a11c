import { useState } from 'preact/hooks';
import { paceOf } from '../../../shared/lists/send/pace.ts';
import { Button } from '../../lib/button.tsx';
import { rowsIn } from '../../lib/export/collect.ts';
import { showNumber } from '../../lib/format.ts';
import { Icon } from '../../lib/icon.tsx';
import { Progress } from '../../lib/progress.tsx';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import { sayPace } from '../../lib/say-pace.ts';
import { sayProblem } from '../../lib/say-problem.ts';
import { ConfirmDialog } from '../confirm-dialog.tsx';
import { counts } from '../live/live-counts.ts';
import { type Current, dropCurrent, tell } from './current-export.ts';
import { partWords } from './part-words.ts';

const texts = {
  label: { id: 'Kemajuan ekspor', en: 'Progress of the export' },
  pause: { id: 'Jeda', en: 'Pause' },
  goOn: { id: 'Lanjutkan', en: 'Go on' },
  cancel: { id: 'Batalkan', en: 'Cancel' },
  sure: { id: 'Batalkan ekspor ini?', en: 'Cancel this export?' },
  gone: {
    id: 'Yang sudah terkumpul dihapus dari komputer ini.',
    en: 'What has been collected is deleted from this computer.',
  },
  yes: { id: 'Ya, batalkan', en: 'Yes, cancel' },
  first: { id: 'Halaman pertama sedang diambil …', en: 'The first page is on its way …' },
  retrying: {
    id: 'Jaringan atau server belum menjawab, atau minta ditunggu. Kami terus mencoba; yang sudah terkumpul aman.',
    en: 'Network or server does not answer yet, or asks to wait. We keep trying; what has been collected is safe.',
  },
} as const satisfies Record<string, Text>;
const phases: Partial<Record<Current['phase'], Text>> = {
  pausing: { id: 'Menunggu halaman terakhir …', en: 'Waiting for the last page …' },
  paused: { id: 'Dijeda', en: 'Paused' },
  comparing: { id: 'Mencocokkan dengan dasbor …', en: 'Comparing with the dashboard …' },
};
const collected: TextAround<[string]> = { id: (n) => `${n} baris terkumpul`, en: (n) => `${n} rows collected` };
const ofAbout: TextAround<[string, string]> = {
  id: (n, of) => `${n} dari ${of} pendaftar`,
  en: (n, of) => `${n} of ${of} sign-ups`,
};
const partOf: TextAround<[string, string, string]> = {
  id: (at, of, name) => `Bagian ${at} dari ${of}: ${name}`,
  en: (at, of, name) => `Part ${at} of ${of}: ${name}`,
};

/** How far it has come; it can be paused, continued and cancelled, and a refusal says why. */
export const ExportProgress = ({ now }: { now: Current }) => {
  const [isAsking, setAsking] = useState(false);
  const { kept, phase, reached, marks, why } = now;
  const part = kept.parts[reached.at];
  const signUps = reached.rows['sign-ups'] ?? 0;
  // The erased stand in the counts too: what is expected is what there was when last counted.
  const expected = Math.max(signUps, (counts.value?.total ?? 0) + (counts.value?.cancelled ?? 0));
  const share = part === 'sign-ups' && expected > 0 ? signUps / expected : 0;
  const speed = part === 'sign-ups' ? paceOf(marks, expected - signUps) : undefined;
  const isResting = phase === 'paused' || phase === 'pausing' || phase === 'refused';
  return (
    <section class="card export-progress" aria-label={say(texts.label)} data-rows={rowsIn(reached)}>
      {part !== undefined && kept.parts.length > 1 && (
        <p>{say(partOf, showNumber(reached.at + 1), showNumber(kept.parts.length), say(partWords[part].name))}</p>
      )}
      <div class="export-line">
        <strong>
          {part === 'sign-ups' && expected > 0
            ? say(ofAbout, showNumber(signUps), showNumber(expected))
            : say(collected, showNumber(rowsIn(reached)))}
        </strong>
        <span role="status">
          {phases[phase]
            ? say(phases[phase])
            : phase === 'collecting' &&
              (speed ? sayPace(speed.rowsPerSecond, speed.secondsLeft) : part === 'sign-ups' && say(texts.first))}
        </span>
      </div>
      <Progress done={Math.round(1000 * (reached.at + share))} of={1000 * kept.parts.length} label={say(texts.label)} />
      {phase === 'retrying' && (
        <p class="export-trouble" role="status">
          <Icon name="offline" />
          {say(texts.retrying)}
        </p>
      )}
      {phase === 'refused' && why && (
        <p class="act-problem" role="alert">
          <Icon name="fix" />
          {sayProblem(why)}
        </p>
      )}
      <div class="export-ways">
        {isResting ? (
          <Button size="staff" kind="main" onClick={() => tell({ kind: 'go-on' })}>
            {say(texts.goOn)}
          </Button>
        ) : (
          phase !== 'comparing' && (
            <Button size="staff" onClick={() => tell({ kind: 'pause' })}>
              {say(texts.pause)}
            </Button>
          )
        )}
        <Button size="staff" onClick={() => setAsking(true)}>
          {say(texts.cancel)}
        </Button>
      </div>
      {isAsking && (
        <ConfirmDialog
          title={say(texts.sure)}
          yes={say(texts.yes)}
          onYes={() => void dropCurrent()}
          onNo={() => setAsking(false)}
        >
          <p>{say(texts.gone)}</p>
        </ConfirmDialog>
      )}
    </section>
  );
};
