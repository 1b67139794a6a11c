import { cityName } from '../../../shared/domain/areas/cities.ts';
import { showDateAndYear, showTime } from '../../lib/format.ts';
import { say, type Text } from '../../lib/say.ts';
import { actWords } from '../audit/act-words.ts';
import { campaign, channels, sessions } from '../live/campaign.ts';
import { roleNames } from '../roles/role-words.ts';
import { sessionName } from '../session-name.ts';
import { showIsoDay } from '../settings/show-iso-day.ts';
import { fieldWords, otherRoles, valueWords } from './paper-words.ts';
import { kindWords } from './rights-words.ts';

const yes: Text = { id: 'Ya', en: 'Yes' };
const no: Text = { id: 'Tidak', en: 'No' };
const nothing: Text = { id: 'Tidak ada.', en: 'None.' };

/** A person's data as they read it: each field by its name in words, each choice, day and place as it is called. */
export const PaperFields = ({ value, field = '' }: { value: unknown; field?: string }) => {
  if (value === null || typeof value !== 'object') return <>{shownValue(field, value)}</>;
  if (Array.isArray(value))
    return value.length === 0 ? (
      say(nothing)
    ) : (
      <ol>
        {value.map((one, at) => (
          <li key={at}>
            <PaperFields value={one} field={field} />
          </li>
        ))}
      </ol>
    );
  return (
    <dl>
      {Object.entries(value).map(([name, one]) => (
        <div key={name}>
          <dt data-field={name}>{field === 'answers' ? questionOf(name) : nameOf(name)}</dt>
          <dd>
            <PaperFields value={one} field={field === 'answers' ? '' : name} />
          </dd>
        </div>
      ))}
    </dl>
  );
};

const nameOf = (field: string): string => {
  const words = fieldWords[field];
  return words ? say(words) : field;
};
/** What was asked; a question that is asked no longer is known by its id. */
const questionOf = (questionId: string): string => {
  const label = campaign.value?.questions.find((question) => question.questionId === questionId)?.label;
  return label ? say({ id: label.id, en: label.en ?? label.id }) : questionId;
};

const shownValue = (field: string, value: unknown): string => {
  if (typeof value === 'boolean') return say(value ? yes : no);
  const text = String(value);
  const words = valueWords[field]?.[text] ?? wordsOf(field, text);
  if (words) return say(words);
  if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text)) return shownInstant(text);
  if (field === 'day') return showIsoDay(text);
  if (field === 'cityCode' || field === 'city') return [cityName(text), text].filter(Boolean).join(', ');
  return placeOf(field, text) ?? text;
};

const wordsOf = (field: string, text: string): Text | undefined => {
  if (field === 'does') return actWords[text];
  if (field === 'kind') return kindWords[text as keyof typeof kindWords];
  return field === 'role' ? (roleNames[text as keyof typeof roleNames] ?? otherRoles[text]) : undefined;
};

const placeOf = (field: string, text: string): string | undefined => {
  const session = sessions.value.find(({ sessionId }) => sessionId === text);
  if (field === 'sessionId') return session && sessionName(session);
  return field === 'channelId' ? channels.value.find(({ channelId }) => channelId === text)?.name : undefined;
};

const shownInstant = (at: string): string => {
  const zone = campaign.value?.timeZone ?? 'Asia/Jakarta';
  return `${showDateAndYear(at, zone)}, ${showTime(at, zone)}`;
};
