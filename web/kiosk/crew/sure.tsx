import { say, type Text } from '../../lib/say.ts';
import { texts } from '../texts.ts';

/** Something that is asked twice, with what it means. */
export type Sure = { hint: Text; act: () => Promise<void> };

export const SureOf = ({ asked, onNo }: { asked: Sure; onNo: () => void }) => (
  <div class="crew-sure" role="alert">
    <p>{say(asked.hint)}</p>
    <div class="crew-acts">
      <button
        type="button"
        class="kiosk-button crew-act"
        onClick={() => {
          onNo();
          void asked.act();
        }}
      >
        {say(texts.sureYes)}
      </button>
      <button type="button" class="kiosk-button crew-act" onClick={onNo}>
        {say(texts.sureNo)}
      </button>
    </div>
  </div>
);
