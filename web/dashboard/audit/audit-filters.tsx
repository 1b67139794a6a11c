import { useState } from 'preact/hooks';
import { Button } from '../../lib/button.tsx';
import { describedBy, Field } from '../../lib/field.tsx';
import { say, type Text } from '../../lib/say.ts';
import { type AuditFilter, goTo } from '../address.ts';
import { actWords, sayAct } from './act-words.ts';

const texts = {
  who: { id: 'Siapa (email, kunci atau kios)', en: 'Who (e-mail, key or kiosk)' },
  does: { id: 'Melakukan apa', en: 'Did what' },
  all: { id: 'Semua', en: 'Everything' },
  since: { id: 'Dari tanggal', en: 'From' },
  until: { id: 'Sampai tanggal', en: 'Until' },
  show: { id: 'Tampilkan', en: 'Show' },
} as const satisfies Record<string, Text>;

/** What is looked for lies in the address, so that a link shows another manager the same entries. */
export const AuditFilters = ({ filter }: { filter: AuditFilter }) => {
  const [wanted, setWanted] = useState(filter);
  const set = (name: keyof AuditFilter) => (event: { currentTarget: { value: string } }) => {
    const value = event.currentTarget.value.trim();
    setWanted((now) => ({ ...now, [name]: value || undefined }));
  };
  return (
    <form
      class="card audit-filters"
      noValidate
      aria-label={say(texts.show)}
      onSubmit={(event) => {
        event.preventDefault();
        goTo({ view: 'audit', ...wanted });
      }}
    >
      <Field id="who" label={say(texts.who)}>
        <input
          class="input"
          autocomplete="off"
          maxLength={254}
          value={wanted.who ?? ''}
          onInput={set('who')}
          {...describedBy({ id: 'who' })}
        />
      </Field>
      <Field id="does" label={say(texts.does)}>
        <select class="input" value={wanted.does ?? ''} onChange={set('does')} {...describedBy({ id: 'does' })}>
          <option value="">{say(texts.all)}</option>
          {Object.keys(actWords)
            .map((does) => ({ does, words: sayAct(does) }))
            .toSorted((a, b) => a.words.localeCompare(b.words))
            .map(({ does, words }) => (
              <option key={does} value={does}>
                {words}
              </option>
            ))}
        </select>
      </Field>
      {(['since', 'until'] as const).map((name) => (
        <Field key={name} id={name} label={say(texts[name])}>
          <input
            class="input"
            type="date"
            value={wanted[name] ?? ''}
            onInput={set(name)}
            {...describedBy({ id: name })}
          />
        </Field>
      ))}
      <Button kind="main" type="submit">
        {say(texts.show)}
      </Button>
    </form>
  );
};
