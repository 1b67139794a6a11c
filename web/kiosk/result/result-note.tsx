import { ownTimeZone, showShortDay } from '../../lib/format.ts';
import { language } from '../../lib/language.ts';
import { say } from '../../lib/say.ts';
import { aroundTwo, certainly, texts } from '../texts.ts';
import type { Shown } from './shown.ts';

/** One sentence on what this is worth. */
export const ResultNote = ({ shown }: { shown: Shown }) => {
  if (shown.state === 'certain' && shown.number !== undefined) {
    const [before, sure, after] = certainly[shown.wasOnline ? 'online' : 'offline'][language.value];
    return (
      <p class="result-note">
        {before} <strong>{sure}</strong>
        {after}
      </p>
    );
  }
  if (shown.state === 'waiting') return <p class="result-note result-note-waiting">{say(texts.waitingHint)}</p>;
  if (shown.state === 'duplicate') {
    const { first } = shown;
    return (
      <p class="result-note">
        <strong>{say(first?.status === 'waiting' ? texts.alreadyWaits : texts.alreadyTicket)}</strong>{' '}
        {first && say(aroundTwo.firstThrough, first.channelName, showShortDay(first.signedUpAt, ownTimeZone))}
      </p>
    );
  }
  return null;
};
