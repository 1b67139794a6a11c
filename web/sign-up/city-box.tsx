import './city-field.css';
import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { describedBy, Field } from '../lib/field.tsx';
import { say, type Text } from '../lib/say.ts';
import type { City } from './areas.ts';
import { findCities } from './find-cities.ts';

const texts = {
  placeholder: { id: 'Ketik nama kota', en: 'Type its name' },
  suggested: { id: 'Mungkin ini', en: 'Perhaps this one' },
  none: {
    id: 'Tidak ada kota dengan nama itu. Periksa ejaannya.',
    en: 'No city has that name. Check the spelling.',
  },
} as const satisfies Record<string, Text>;

type Props = {
  id: string;
  label: string;
  problem: string | undefined;
  /** Nothing while they are not loaded. */
  cities: readonly City[] | undefined;
  /** Offered before anything is typed. */
  suggested?: readonly City[];
  /** The code of the chosen one. */
  chosen: string;
  /** What is said while there are no cities to search. */
  waiting?: string | undefined;
  onOpen?: () => void;
  onChoose: (code: string) => void;
};

/** One of 514, found by typing a few letters (combobox with a list, ARIA 1.2): a list that long is no list on a phone. */
export const CityBox = (props: Props) => {
  const { id, label, problem, cities = [], suggested = [], onOpen, onChoose } = props;
  const typed = useSignal<string | undefined>(undefined);
  const active = useSignal(0);
  const list = useRef<HTMLDivElement>(null);

  const isOpen = typed.value !== undefined;
  const query = typed.value?.trim() ?? '';
  const found = isOpen ? (query === '' ? suggested : findCities(cities, query)) : [];
  const chosen = cities.find(({ code }) => code === props.chosen);

  // Who was quicker than the list has chosen too, once it is there.
  const isLeft = useRef(false);
  const leave = () => {
    isLeft.current = props.cities === undefined && query !== '';
    if (!isLeft.current) choose(query === '' ? undefined : exactly(found, query));
  };
  useLayoutEffect(() => {
    if (isLeft.current) leave();
  }, [props.cities]);

  const open = () => {
    isLeft.current = false;
    onOpen?.();
    typed.value ??= '';
    active.value = 0;
  };
  const choose = (city: City | undefined) => {
    if (city) onChoose(city.code);
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

  const asked = { id, label, problem };
  return (
    <Field {...asked}>
      <div class="city-field">
        <input
          class="input"
          {...describedBy(asked)}
          role="combobox"
          aria-expanded={isOpen && found.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={found[active.value] && `${id}-${found[active.value]?.code}`}
          autocomplete="off"
          autocorrect="off"
          spellcheck={false}
          placeholder={chosen?.name ?? say(texts.placeholder)}
          value={typed.value ?? chosen?.name ?? ''}
          onFocus={open}
          onClick={open}
          onInput={({ currentTarget }) => {
            typed.value = currentTarget.value;
            active.value = 0;
          }}
          onKeyDown={onKeyDown}
          onBlur={leave}
        />
        <div
          class="city-list"
          ref={list}
          id={`${id}-list`}
          role="listbox"
          aria-label={label}
          hidden={found.length === 0}
        >
          {found.map((city, index) => (
            // The field keeps the focus and the keyboard; a press must not take it away before the click lands.
            // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox above has the keys
            // biome-ignore lint/a11y/useFocusableInteractive: options are pointed at by aria-activedescendant
            <div
              key={city.code}
              id={`${id}-${city.code}`}
              class="city-option"
              role="option"
              aria-selected={index === active.value}
              onPointerDown={(event) => event.preventDefault()}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(city)}
            >
              <strong>{city.name}</strong>
              <span>{query === '' ? say(texts.suggested) : city.province}</span>
            </div>
          ))}
        </div>
      </div>
      <p class="hint" role="status">
        {isOpen && query !== '' && found.length === 0 && (props.waiting ?? say(texts.none))}
      </p>
    </Field>
  );
};

/** Who types the whole name and goes on has chosen. */
const exactly = (found: readonly City[], query: string) => {
  const [only] = found;
  return found.length === 1 ? only : found.find(({ name }) => name.toLowerCase() === query.toLowerCase());
};
