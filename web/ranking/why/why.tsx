import { useState } from 'preact/hooks';
import { call } from '../../lib/call.ts';
import type { Explained } from '../../lib/explanation/explained.ts';
import { Explanation } from '../../lib/explanation/explanation.tsx';
import { say } from '../../lib/say.ts';
import { sayProblem } from '../../lib/say-problem.ts';
import { unitTitle } from '../../lib/unit.tsx';
import { address, type Line } from '../competition.ts';
import { texts } from '../texts.ts';

/** A line's own account of itself, fetched when somebody asks. */
export const Why = ({ line }: { line: Line }) => {
  const [shown, setShown] = useState<Explained | 'loading' | { problem: string }>();
  const id = `why-${line.entryNumber}`;
  const title = unitTitle(line.unit, line.label);
  const open = async () => {
    if (shown) return setShown(undefined);
    setShown('loading');
    const params = { competitionId: address.value.competition, entryNumber: line.entryNumber };
    const answer = await call('explainEntry', { params });
    setShown(answer.kind === 'answered' ? answer.body : { problem: sayProblem(answer) });
  };
  return (
    <>
      <button
        type="button"
        class="link why-switch"
        aria-expanded={shown !== undefined}
        aria-controls={id}
        aria-label={`${say(shown ? texts.close : texts.why)}: ${title}`}
        onClick={() => void open()}
      >
        {say(shown ? texts.close : texts.why)}
      </button>
      <div id={id} class="why" hidden={shown === undefined}>
        {shown === 'loading' && <p role="status">{say(texts.loading)}</p>}
        {typeof shown === 'object' && 'problem' in shown && <p role="alert">{shown.problem}</p>}
        {typeof shown === 'object' && 'rounds' in shown && <Explanation of={shown} title={title} />}
      </div>
    </>
  );
};
