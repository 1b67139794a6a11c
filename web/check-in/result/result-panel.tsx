import './result.css';
import { Button } from '../../lib/button.tsx';
import { showExactTime } from '../../lib/format.ts';
import { Icon } from '../../lib/icon.tsx';
import { Numerals } from '../../lib/numerals.tsx';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import { type Result, result as shownResult } from '../gate/let-in.ts';
import type { First } from '../gate/roster.ts';
import { texts } from '../texts.ts';
import { showAgo } from './ago.ts';
import { stops } from './result-texts.ts';
import { shownCrew } from './shown-crew.ts';
import { SpareBib } from './spare-bib.tsx';

const own = {
  ready: { id: 'Arahkan kamera ke QR tiket', en: 'Point the camera at the ticket’s QR code' },
  readyMore: { id: 'Pemindai tangan juga bisa.', en: 'A hand scanner works too.' },
  letIn: { id: 'Silakan masuk', en: 'Let them in' },
  handOver: { id: 'Serahkan nomor dada', en: 'Hand over bib' },
  firstScan: { id: 'Pindaian pertama', en: 'First scan' },
  kept: { id: 'tersimpan di alat ini', en: 'kept on this device' },
  ticket: { id: 'Tiket', en: 'Ticket' },
} as const satisfies Record<string, Text>;
const whereAndWho: TextAround<[string, string]> = {
  id: (ago, zone) => `${zone}, ${ago}, di `,
  en: (ago, zone) => `${zone}, ${ago}, at `,
};
const byCrew: TextAround<[string]> = { id: (by) => ` oleh kru ${by}`, en: (by) => ` by ${by} of the crew` };

type Props = { result: Result | undefined; timeZone: string; next: () => void; callHelp: () => void };

/** In or stop, which bib: readable from an arm's length, with what to do now. */
export const ResultPanel = ({ result, timeZone, next, callHelp }: Props) => {
  if (!result) {
    return (
      <div class="ready">
        <p class="ready-lead">{say(own.ready)}</p>
        <p>{say(own.readyMore)}</p>
      </div>
    );
  }
  return result.kind === 'checked-in' ? (
    <LetIn result={result} timeZone={timeZone} />
  ) : (
    <Stopped result={result} timeZone={timeZone} next={next} callHelp={callHelp} />
  );
};

/** The number to hand over is another one now, unless the next runner is shown already. */
const giveBib = (of: Result, bib: string) => {
  if (shownResult.value?.signUpId === of.signUpId) shownResult.value = { ...of, bib };
};

const LetIn = ({ result, timeZone }: { result: Result; timeZone: string }) => (
  <div class="let-in">
    <div class="result-title">
      <Icon name="place" />
      <h2>{say(own.letIn)}</h2>
    </div>
    <div class="let-in-bib">
      <p>
        <span>{say(own.handOver)}</span>
        <strong>{result.name}</strong>
      </p>
      {result.bib === undefined ? (
        <Numerals text={String(result.number ?? '')} label={String(result.number ?? '')} />
      ) : (
        <p class="spare-bib">{result.bib}</p>
      )}
    </div>
    {result.signUpId !== undefined && (
      <SpareBib key={result.signUpId} signUpId={result.signUpId} given={(bib) => giveBib(result, bib)} />
    )}
    <p class="let-in-when">
      {say(own.firstScan)} · {showExactTime(result.at, timeZone)}
      {result.offline && ` · ${say(own.kept)}`}
    </p>
  </div>
);

const Stopped = ({ result, timeZone, next, callHelp }: Props & { result: Result }) => {
  if (result.kind === 'checked-in') return null;
  const { title, act } = stops[result.kind];
  const ticket = [result.number !== undefined && `${say(own.ticket)} ${result.number}`, result.name].filter(Boolean);
  return (
    <div class="stopped">
      <div class="result-title">
        <Icon name={result.kind === 'waiting' ? 'waiting' : 'fix'} />
        <h2>{say(title)}</h2>
      </div>
      {ticket.length > 0 && <p class="stopped-ticket">{ticket.join(' · ')}</p>}
      {result.kind === 'already' && result.first && (
        <FirstScan first={result.first} at={result.at} timeZone={timeZone} />
      )}
      <p class="stopped-act">{say(act)}</p>
      <div class="stopped-actions">
        <Button onClick={callHelp}>{say(texts.helpDesk)}</Button>
        <Button kind="main" onClick={next}>
          {say(texts.next)}
        </Button>
      </div>
    </div>
  );
};

const FirstScan = ({ first, at, timeZone }: { first: First; at: string; timeZone: string }) => {
  const [clock = '', zone = ''] = showExactTime(first.at, timeZone).split(' ');
  return (
    <div class="first-scan">
      <p>{say(own.firstScan)}</p>
      {/* Our numerals have a point and no colon. */}
      <Numerals text={clock.replaceAll(':', '.')} label={clock} />
      <p>
        {say(whereAndWho, showAgo(first.at, at), zone)}
        <strong>{first.gate}</strong>
        {first.by && say(byCrew, shownCrew(first.by))}
      </p>
    </div>
  );
};
