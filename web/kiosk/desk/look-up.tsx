import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { ownTimeZone, showExactTime } from '../../lib/format.ts';
import { Numerals } from '../../lib/numerals.tsx';
import { say } from '../../lib/say.ts';
import { PrintResult } from '../result/print-result.tsx';
import type { Shown } from '../result/shown.ts';
import type { KeptDevice } from '../store/device.ts';
import type { QueuedRecord } from '../store/record.ts';
import { kioskCall } from '../sync/kiosk-call.ts';
import { texts as kioskTexts } from '../texts.ts';
import { AskField, wordsOf } from './ask-field.tsx';
import type { Found } from './found.ts';
import { FoundCard } from './found-card.tsx';
import { keptUnder } from './kept-here.ts';
import { readSought, type Sought } from './sought.ts';
import { texts } from './texts.ts';

type Result = { found: Found[] } | { kept: QueuedRecord | undefined };
type Props = { kiosk: KeptDevice; pin: string | undefined; onPinOver: () => void };

/** `pin`: none where there is no network; then this tablet is asked alone. */
export const LookUp = ({ kiosk, pin, onPinOver }: Props) => {
  const [problem, setProblem] = useState<string>();
  const [result, setResult] = useState<Result>();
  const [printing, setPrinting] = useState<{ shown: Shown }>();
  useEffect(() => {
    if (printing) print();
  }, [printing]);
  // The field keeps the focus for the next scan; what came of this one must be in sight.
  useLayoutEffect(() => {
    if (result) document.querySelector('.desk-card')?.scrollIntoView({ block: 'nearest' });
  }, [result]);
  const { personRule } = kiosk.state.campaign;

  const here = async (sought: Sought) => {
    setResult({ kept: 'ticketCode' in sought ? await keptUnder(sought.ticketCode) : undefined });
    return true;
  };
  const ask = async (typed: string): Promise<boolean> => {
    const sought = readSought(typed, personRule);
    setPrinting(undefined);
    setResult(undefined);
    setProblem(sought ? undefined : say(personRule === 'nik' ? texts.notRead : texts.notReadPhone));
    if (!sought) return false;
    if (pin === undefined) return here(sought);
    const answer = await kioskCall('lookUpAtKiosk', { body: { pin, ...sought } }, kiosk);
    if (answer.kind === 'no-answer') return here(sought);
    if (answer.kind === 'answered') {
      setResult(answer.body);
      return true;
    }
    if (answer.code === 'no-help-desk-pin' || answer.code === 'wrong-help-desk-pin') onPinOver();
    setProblem(answer.errors[0]?.message ?? wordsOf(answer.problem));
    return false;
  };
  const label = pin === undefined ? texts.byCode : personRule === 'nik' ? texts.byNik : texts.byPhone;
  return (
    <>
      <div class="desk desk-rest no-print">
        <AskField
          id="sought"
          label={say(label)}
          hint={say(texts.hint)}
          problem={problem}
          button={say(texts.find)}
          ask={ask}
        />
        <div role="status" class="desk-results">
          {result && <NobodyFound result={result} />}
          {result && 'kept' in result && result.kept && <KeptCard record={result.kept} />}
          {result &&
            'found' in result &&
            result.found.map((found) => (
              <FoundCard key={found.signUpId} found={found} kiosk={kiosk} print={(shown) => setPrinting({ shown })} />
            ))}
        </div>
      </div>
      {printing && <PrintResult shown={printing.shown} />}
    </>
  );
};

const NobodyFound = ({ result }: { result: Result }) => {
  if ('kept' in result) return result.kept ? null : <p class="desk-card">{say(texts.notHere)}</p>;
  if (result.found.length > 0) return null;
  return (
    <p class="desk-card">
      <strong>{say(texts.nobody)}</strong> {say(texts.nobodyWhat)}
    </p>
  );
};

const KeptCard = ({ record }: { record: QueuedRecord }) => (
  <section class="desk-card" aria-label={say(texts.signedUp)}>
    {record.lease && (
      <div class="desk-number">
        <Numerals text={String(record.lease.number)} label={`${say(kioskTexts.number)} ${record.lease.number}`} />
      </div>
    )}
    <div>
      <p>{say(texts.keptHere)}</p>
      <p>{showExactTime(record.at, ownTimeZone)}</p>
    </div>
  </section>
);
