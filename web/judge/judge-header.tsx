import { useEffect } from 'preact/hooks';
import { showNumber } from '../lib/format.ts';
import { PageHeader } from '../lib/page-header.tsx';
import { say, type TextAround } from '../lib/say.ts';
import { address } from './address.ts';
import { judging } from './current.ts';
import { progressOf, shownRound } from './entries/progress-of.ts';
import { texts } from './texts.ts';

const done: TextAround<[string, string]> = { id: (n, of) => `${n} dari ${of}`, en: (n, of) => `${n} of ${of}` };

/** How many are done, of the round that is looked at. */
export const JudgeHeader = () => {
  const now = judging.value;
  const round = now && shownRound(now, address.value.round);
  const progress = round && progressOf(round);
  useEffect(() => {
    document.title = [now?.name, say(texts.title), 'Daftar'].filter(Boolean).join(' · ');
  });
  return (
    <PageHeader
      beside={
        <span class="judge-progress">
          {progress &&
            say(done, showNumber(progress.done), `${showNumber(progress.of)}${round.entries[0]?.unit.rt ? ' RT' : ''}`)}
        </span>
      }
    />
  );
};
