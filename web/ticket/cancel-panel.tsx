import { useMemo } from 'preact/hooks';
import { Button } from '../lib/button.tsx';
import { call } from '../lib/call.ts';
import type { Ticket } from '../lib/kept-tickets.ts';
import { say } from '../lib/say.ts';
import { makeHolderRequest } from './holder-request.ts';
import { Panel } from './panel.tsx';
import { PhoneEnd } from './phone-end.tsx';
import { around, texts } from './texts.ts';

export const CancelPanel = ({ ticket, onClose }: { ticket: Ticket; onClose: () => void }) => {
  const request = useMemo(makeHolderRequest, []);
  const { ticketCode } = ticket;
  const cancel = async () => {
    await request.ask((phoneEnd) => call('cancelTicket', { params: { ticketCode }, body: { phoneEnd } }));
  };
  return (
    <Panel title={say(texts.cancelTitle)} refused={request.refused.value} onSubmit={() => void cancel()}>
      <p>{costOf(ticket)}</p>
      <PhoneEnd value={request.phoneEnd} problem={request.phoneProblem.value} />
      <div class="panel-buttons">
        <Button type="submit">{say(request.isSending.value ? texts.refreshing : texts.cancelYes)}</Button>
        <Button onClick={onClose}>{say(texts.cancelNo)}</Button>
      </div>
    </Panel>
  );
};

const costOf = ({ status, number }: Ticket) => {
  if (status === 'waiting') return say(texts.cancelWaitingCost);
  return number === undefined ? say(texts.cancelPlainCost) : say(around.cancelCost, String(number));
};
