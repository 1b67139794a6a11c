import './status-strip.css';
import { showNumber } from '../../lib/format.ts';
import { Icon } from '../../lib/icon.tsx';
import { language } from '../../lib/language.ts';
import { PlaceBar } from '../../lib/place-bar.tsx';
import { say } from '../../lib/say.ts';
import { isOnline, tally } from '../current.ts';
import { around, inTwo, texts } from '../texts.ts';

/** What the crew sees from three metres: is it online, is anything still here, how many places are left. */
export const StatusStrip = () => {
  const { queued, sent, left, given } = tally.value;
  const [places, where] = left === 0 ? inTwo.noneLeft[language.value]() : inTwo.left[language.value](showNumber(left));
  const state = say(isOnline.value ? texts.online : texts.offline);
  return (
    <section class="status-strip no-print" aria-label={say(texts.state)}>
      <p class={isOnline.value ? 'link-state' : 'link-state link-state-offline'} role="status">
        <Icon name={isOnline.value ? 'online' : 'offline'} />
        <strong>{[state, queued > 0 && say(around.toSend, showNumber(queued))].filter(Boolean).join(' · ')}</strong>
      </p>
      <p class="sent-count">{say(around.sent, showNumber(sent))}</p>
      <p class="places-left">
        <Icon name="held" />
        <span>
          <strong>{places}</strong> <span class="places-where">{where}</span>
        </span>
      </p>
      <div class="places-bar">
        <PlaceBar confirmed={given} held={left} waiting={0} quota={given + left} />
      </div>
    </section>
  );
};
