import { useEffect } from 'preact/hooks';
import { showTicketCode } from '../../../shared/domain/ticket-code.ts';
import { Button } from '../../lib/button.tsx';
import { Icon } from '../../lib/icon.tsx';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import type { Result } from '../gate/let-in.ts';
import type { Post } from '../gate/post.ts';
import { texts } from '../texts.ts';
import { soundResult } from './alarm.ts';
import { stops } from './result-texts.ts';

const own = {
  title: { id: 'Meja bantuan', en: 'Help desk' },
  say: { id: 'Sebutkan lewat radio atau telepon:', en: 'Say by radio or phone:' },
  take: {
    id: 'Antar pelari ke meja bantuan dengan KTP-nya. Antrean di sini jalan terus.',
    en: 'Take the runner to the help desk with their ID card. The queue here goes on.',
  },
} as const satisfies Record<string, Text>;
const where: TextAround<[string, string]> = {
  id: (gate, what) => `${gate}: ${what}`,
  en: (gate, what) => `${gate}: ${what}`,
};

/** What to tell the help desk, and what to do with the runner meanwhile. */
export const HelpDeskPanel = ({ result, post, next }: { result: Result; post: Post; next: () => void }) => {
  useEffect(() => soundResult(false), []);
  if (result.kind === 'checked-in') return null;
  const named = [result.number, result.name].filter((part) => part !== undefined).join(' · ');
  return (
    <div class="stopped">
      <div class="result-title">
        <Icon name="info" />
        <h2>{say(own.title)}</h2>
      </div>
      <p>{say(own.say)}</p>
      <p class="stopped-ticket">
        {say(where, post.gate, say(stops[result.kind].title).replace(/^(Berhenti|Stop): /, ''))}
      </p>
      {named !== '' && <p class="stopped-ticket">{named}</p>}
      {result.ticketCode && <p class="help-code">{showTicketCode(result.ticketCode)}</p>}
      <p class="stopped-act">{say(own.take)}</p>
      <Button kind="main" onClick={next}>
        {say(texts.next)}
      </Button>
    </div>
  );
};
