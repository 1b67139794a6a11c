import './city-field.css';
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { describedBy, Field } from '../lib/field.tsx';
import { say } from '../lib/say.ts';
import { areasMissing, type City, cities, loadCities } from './areas.ts';
import { findCities } from './find-cities.ts';
import { draft, fillArea, problemAt } from './form.ts';
import { suggestedCities } from './suggested-cities.ts';
import { texts } from './texts.ts';

/** One of 514, found by typing a few letters (combobox with a list, ARIA 1.2): a list that long is no list on a phone. */
export const CityField = () => {
  const typed = useSignal<string | undefined>(undefined);
  const active = useSignal(0);
  const list = useRef<HTMLDivElement>(null);

  const isOpen = typed.value !== undefined;
  const query = typed.value?.trim() ?? '';
  const found = isOpen ? (query === '' ? suggestedCities.value : findCities(cities.value ?? [], query)) : [];
  const chosen = cities.value?.find(({ code }) => code === draft.value.city);

  const open = () => {
    void loadCities();
    typed.value ??= '';
    active.value = 0;
  };
  const choose = (city: City | undefined) => {
    if (city) fillArea('city', city.code);
    typed.value = undefined;
  };
  const move = (by: number) => {
    active.value = Math.max(0, Math.min(found.length - 1, active.value + by));
    list.current?.children[active.value]?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (isOpen) move(event.key === 'ArrowDown' ? 1 : -1);
      else open();
    } else if (event.key === 'Enter' && isOpen) {
      event.preventDefault();
      if (found.length > 0) choose(found[active.value]);
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      typed.value = undefined;
    }
  };

  const asked = { id: 'city', label: say(texts.city), problem: problemAt('city') };
  return (
    <Field {...asked}>
      <div class="city-field">
        <input
          class="input"
          {...describedBy(asked)}
          role="combobox"
          aria-expanded={isOpen && found.length > 0}
          aria-controls="city-list"
          aria-autocomplete="list"
          aria-activedescendant={found[active.value] && `city-${found[active.value]?.code}`}
          autocomplete="off"
          autocorrect="off"
          spellcheck={false}
          placeholder={chosen?.name ?? say(texts.cityPlaceholder)}
          value={typed.value ?? chosen?.name ?? ''}
          onFocus={open}
          onClick={open}
          onInput={({ currentTarget }) => {
            typed.value = currentTarget.value;
            active.value = 0;
          }}
          onKeyDown={onKeyDown}
          onBlur={() => choose(query === '' ? undefined : exactly(found, query))}
        />
        <div
          class="city-list"
          ref={list}
          id="city-list"
          role="listbox"
          aria-label={say(texts.city)}
          hidden={found.length === 0}
        >
          {found.map((city, index) => (
            // The field keeps the focus and the keyboard; a press must not take it away before the click lands.
            // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox above has the keys
            // biome-ignore lint/a11y/useFocusableInteractive: options are pointed at by aria-activedescendant
            <div
              key={city.code}
              id={`city-${city.code}`}
              class="city-option"
              role="option"
              aria-selected={index === active.value}
              onPointerDown={(event) => event.preventDefault()}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(city)}
            >
              <strong>{city.name}</strong>
              <span>{query === '' ? say(texts.citySuggested) : city.province}</span>
            </div>
          ))}
        </div>
      </div>
      <p class="hint" role="status">
        {isOpen && query !== '' && cities.value && found.length === 0 && say(texts.cityNone)}
        {isOpen && query !== '' && !cities.value && !areasMissing.value && say(texts.areasLoading)}
      </p>
    </Field>
  );
};

/** Who types the whole name and goes on has chosen. */
const exactly = (found: readonly City[], query: string) => {
  const [only] = found;
  return found.length === 1 ? only : found.find(({ name }) => name.toLowerCase() === query.toLowerCase());
};
