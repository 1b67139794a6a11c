import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { Button } from '../lib/button.tsx';
import { type AnswerTo, call } from '../lib/call.ts';
import { Choice } from '../lib/choice.tsx';
import { FieldGroup } from '../lib/field.tsx';
import { showShortDay, showTime } from '../lib/format.ts';
import type { Ticket } from '../lib/kept-tickets.ts';
import { say } from '../lib/say.ts';
import { shortCity } from '../lib/short-city.ts';
import { makeHolderRequest } from './holder-request.ts';
import { Panel } from './panel.tsx';
import { PhoneEnd } from './phone-end.tsx';
import { around, texts } from './texts.ts';

type Sessions = Extract<AnswerTo<'getCampaign'>, { kind: 'answered' }>['body']['sessions'];

export const MovePanel = ({
  ticket,
  from,
  onClose,
}: {
  ticket: Ticket;
  from: NonNullable<Ticket['session']>;
  onClose: () => void;
}) => {
  const request = useMemo(makeHolderRequest, []);
  const sessions = useSignal<Sessions | undefined>(undefined);
  const chosen = useSignal('');
  const missing = useSignal(false);
  const { ticketCode, campaignId } = ticket;

  useEffect(() => {
    void call('getCampaign', { params: { campaignId } }).then((answer) => {
      if (answer.kind === 'answered') sessions.value = othersIn(answer.body.sessions, from.sessionId);
      else request.refused.value = say(texts.unreachable);
    });
  }, [campaignId, from, sessions, request]);

  const move = async () => {
    missing.value = chosen.value === '';
    if (missing.value) return document.getElementById('move-to')?.focus();
    const isMoved = await request.ask((phoneEnd) =>
      call('moveTicket', { params: { ticketCode }, body: { phoneEnd, sessionId: chosen.value } }),
    );
    if (isMoved) onClose();
  };
  return (
    <Panel title={say(texts.moveTitle)} refused={request.refused.value} onSubmit={() => void move()}>
      <p>{sessions.value?.length === 0 ? say(texts.moveNone) : say(around.moveCost, shortCity(from.cityName))}</p>
      <FieldGroup
        id="move-to"
        label={say(texts.moveElsewhere)}
        problem={missing.value ? say(texts.movePick) : undefined}
      >
        {sessions.value?.map(({ sessionId, cityName, startsAt, timeZone, availability }) => (
          <Choice
            key={sessionId}
            name="move-to"
            value={sessionId}
            checked={chosen.value === sessionId}
            onChoose={() => (chosen.value = sessionId)}
          >
            {shortCity(cityName)}
            <span class="move-when">
              {showShortDay(startsAt, timeZone)}, {showTime(startsAt, timeZone)}
              {availability === 'waiting-list' && ` · ${say(texts.moveWaits)}`}
            </span>
          </Choice>
        ))}
      </FieldGroup>
      <PhoneEnd value={request.phoneEnd} problem={request.phoneProblem.value} />
      <div class="panel-buttons">
        <Button type="submit">{say(request.isSending.value ? texts.refreshing : texts.moveYes)}</Button>
        <Button onClick={onClose}>{say(texts.cancelNo)}</Button>
      </div>
    </Panel>
  );
};

const othersIn = (sessions: Sessions, from: string) =>
  sessions
    .filter(
      ({ sessionId, availability }) =>
        sessionId !== from && (availability === 'open' || availability === 'waiting-list'),
    )
    .sort((a, b) => a.startsAt.localeCompare(b.startsAt) || a.cityName.localeCompare(b.cityName, 'id'));
