import './progress-card.css';
import { Button } from '../../lib/button.tsx';
import { showNumber } from '../../lib/format.ts';
import { Icon } from '../../lib/icon.tsx';
import { Progress } from '../../lib/progress.tsx';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import { sayPace } from '../../lib/say-pace.ts';
import { sayProblem } from '../../lib/say-problem.ts';
import type { Current } from '../channel/current.ts';
import { statement } from '../check/statement.ts';
import { pause, progress, resume, type Progress as Sent } from './send-list.ts';
import { agreedTo, sendAll, sendProblem } from './upload.ts';

const texts = {
  label: { id: 'Kemajuan kirim', en: 'Sending progress' },
  pause: { id: 'Jeda', en: 'Pause' },
  resume: { id: 'Lanjutkan', en: 'Go on' },
  retrying: {
    id: 'Jaringan atau server tidak menjawab. Kami terus mencoba; tidak ada yang hilang atau terkirim dua kali.',
    en: 'Network or server does not answer. We keep trying; nothing is lost or sent twice.',
  },
  safe: {
    id: 'Aman ditutup. Buka lagi berkas yang sama untuk melanjutkan.',
    en: 'Safe to close. Open the same file again to go on.',
  },
  first: { id: 'Bagian pertama sedang dikirim …', en: 'The first part is on its way …' },
} as const satisfies Record<string, Text>;
const phases = {
  pausing: { id: 'Menunggu bagian terakhir …', en: 'Waiting for the last part …' },
  paused: { id: 'Dijeda', en: 'Paused' },
  done: { id: 'Memeriksa hasil …', en: 'Checking the result …' },
} as const satisfies Record<string, Text>;
const sending: TextAround<[string, string]> = {
  id: (done, of) => `Mengirim ${done} dari ${of}`,
  en: (done, of) => `Sending ${done} of ${of}`,
};

const sayHowFast = ({ rowsPerSecond, secondsLeft }: Sent): string =>
  rowsPerSecond === undefined || secondsLeft === undefined ? say(texts.first) : sayPace(rowsPerSecond, secondsLeft);

/** How far sending has come; it can be paused, and a refusal says why. */
export const ProgressCard = ({ now }: { now: Current }) => {
  const state = progress.value;
  if (!state) return null;
  const { phase, done, of, why } = state;
  return (
    <section class="card progress-card" aria-label={say(texts.label)}>
      <div class="progress-line">
        <strong>{say(sending, showNumber(done), showNumber(of))}</strong>
        <span>
          {phase === 'sending' ? sayHowFast(state) : phase in phases && say(phases[phase as keyof typeof phases])}
        </span>
      </div>
      <Progress done={done} of={of} label={say(texts.label)} />
      {phase === 'retrying' && (
        <p class="progress-trouble" role="status">
          <Icon name="offline" />
          {say(texts.retrying)}
        </p>
      )}
      {phase === 'refused' && why && (
        <p class="problem-line" role="alert">
          <Icon name="fix" />
          {sendProblem.value ?? sayProblem(why)}
        </p>
      )}
      <div class="progress-foot">
        {phase === 'refused' ? (
          <Button onClick={() => void sendAll(now, say(statement, agreedTo.value ?? ''))}>{say(texts.resume)}</Button>
        ) : phase === 'paused' || phase === 'pausing' ? (
          <Button onClick={resume}>{say(texts.resume)}</Button>
        ) : (
          phase !== 'done' && <Button onClick={pause}>{say(texts.pause)}</Button>
        )}
        <span class="hint">{say(texts.safe)}</span>
      </div>
    </section>
  );
};
