import type { AnswerTo } from '../../lib/call.ts';
import { showDateAndYear, showNumber, showTime } from '../../lib/format.ts';
import { Icon } from '../../lib/icon.tsx';
import { say, type Text } from '../../lib/say.ts';
import { Status } from '../../lib/status.tsx';
import { RetentionLine } from './retention-line.tsx';
import { kindWords, timeLeft } from './rights-words.ts';

export type RightsRequest = Extract<AnswerTo<'listRightsRequests'>, { kind: 'answered' }>['body']['items'][number];

const texts = {
  title: { id: 'Permintaan yang belum dijawab', en: 'Requests still to answer' },
  none: { id: 'Semua permintaan sudah dijawab.', en: 'Every request is answered.' },
  asks: { id: 'Minta', en: 'Asks' },
  received: { id: 'Diterima', en: 'Received' },
  due: { id: 'Paling lambat', en: 'Due' },
  show: { id: 'Jawab', en: 'Answer' },
  closed: { id: 'Sudah dijawab', en: 'Answered' },
  done: { id: 'Dipenuhi', en: 'Done' },
  refused: { id: 'Ditolak', en: 'Refused' },
} as const satisfies Record<string, Text>;

type Props = {
  campaignId: string;
  requests: RightsRequest[];
  timeZone: string;
  onShow: (request: RightsRequest) => void;
};

/** What is due first stands first. The law gives 3 × 24 hours from when it came in. */
export const DueList = ({ campaignId, requests, timeZone, onShow }: Props) => {
  const open = requests.filter(({ closed }) => !closed).toSorted((a, b) => a.dueAt.localeCompare(b.dueAt));
  const answered = requests.filter(({ closed }) => closed);
  const at = (time: string) => `${showDateAndYear(time, timeZone)} ${showTime(time, timeZone)}`;
  return (
    <section class="card rights-due" aria-labelledby="due-title">
      <div class="card-title">
        <h2 id="due-title">{say(texts.title)}</h2>
        <span class="card-note">{showNumber(open.length)}</span>
      </div>
      {open.length === 0 && <p class="rights-note">{say(texts.none)}</p>}
      <ul>
        {open.map((request) => (
          <li key={request.rightsRequestId} data-request={request.kind}>
            <span>
              <b>{say(kindWords[request.kind])}</b>
              <span class="rights-note">
                {say(texts.received)} {at(request.receivedAt)} · {say(texts.due)} {at(request.dueAt)}
              </span>
            </span>
            <Left dueAt={request.dueAt} />
            <button type="button" class="link" onClick={() => onShow(request)}>
              {say(texts.show)}
            </button>
          </li>
        ))}
        <RetentionLine campaignId={campaignId} />
      </ul>
      {answered.length > 0 && (
        <details>
          <summary>
            {say(texts.closed)} ({showNumber(answered.length)})
          </summary>
          <ul>
            {answered.map(({ rightsRequestId, kind, closed }) => (
              <li key={rightsRequestId}>
                <span>
                  {say(kindWords[kind])} <Icon name={closed?.result === 'done' ? 'place' : 'fix'} />{' '}
                  {say(closed?.result === 'done' ? texts.done : texts.refused)}, {closed && at(closed.at)}, {closed?.by}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
};

const Left = ({ dueAt }: { dueAt: string }) => {
  const { isLate, words, hours } = timeLeft(dueAt, Date.now());
  return <Status kind={isLate ? 'fix' : 'waiting'} text={say(words as never, showNumber(hours))} />;
};
