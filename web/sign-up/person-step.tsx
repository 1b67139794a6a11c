import { say } from '../lib/say.ts';
import { campaign } from './campaign.ts';
import { draft, problems } from './form.ts';
import { TextField } from './text-field.tsx';
import { around, texts } from './texts.ts';

export const PersonStep = () => (
  <>
    <TextField field="name" label={say(texts.name)} autocomplete="name" maxLength={200} />
    {campaign.value?.personRule === 'nik' && (
      <TextField
        field="nik"
        label={say(texts.nik)}
        hint={say(texts.nikHint)}
        grouped
        inputMode="numeric"
        autocomplete="off"
        maxLength={40}
        after={<NikCount />}
      />
    )}
    <TextField field="phone" label={say(texts.phone)} grouped inputMode="tel" autocomplete="tel" maxLength={40} />
  </>
);

/** Which digit is missing is found by counting: so the page counts. */
const NikCount = () => {
  const problem = problems.value.get('nik')?.code;
  const digits = draft.value.nik.replace(/\D/g, '').length;
  if (digits === 0 || (problem !== 'nik-short' && problem !== 'nik-long')) return null;
  const [before, after] = say(around.nikCount, '#').split('#');
  return (
    <p class="hint">
      {before}
      <strong class={digits > 16 ? 'count-wrong' : 'count'}>{digits}</strong>
      {after}
    </p>
  );
};
