import { useState } from 'preact/hooks';
import { Button, ButtonLink } from '../../lib/button.tsx';
import { Qr } from '../../lib/qr.tsx';
import { say } from '../../lib/say.ts';
import type { Entry } from '../held.ts';
import { texts } from '../texts.ts';

/** The campaign's sign-up, one tap away: the unit's own people come through the competition's channel. */
export const MembersPanel = ({ entry: { membersLink } }: { entry: Entry }) => {
  const [isCopied, setCopied] = useState(false);
  const link = new URL(membersLink, location.href).href;
  const share = async () => {
    try {
      if (navigator.share) await navigator.share({ url: link });
      else {
        await navigator.clipboard.writeText(link);
        setCopied(true);
      }
    } catch (error) {
      // Closed without sharing, or not allowed to copy: the link itself stands there to be used.
      if (!(error instanceof DOMException)) throw error;
    }
  };
  return (
    <section class="card entry-panel entry-step" aria-labelledby="members-title">
      <h2 id="members-title">{say(texts.members)}</h2>
      <p>{say(texts.membersHint)}</p>
      <div class="entry-members">
        <Qr text={link} label={say(texts.membersQr)} />
        <div class="entry-step">
          <ButtonLink kind="main" href={membersLink}>
            {say(texts.membersGo)}
          </ButtonLink>
          <Button onClick={() => void share()}>{say(texts.share)}</Button>
          <p role="status">{isCopied && say(texts.copied)}</p>
        </div>
      </div>
    </section>
  );
};
