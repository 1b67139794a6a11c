import { useSignal } from '@preact/signals';
import { say } from '../../lib/say.ts';
import { findCities } from '../../sign-up/find-cities.ts';
import { Dialog } from '../frame/dialog.tsx';
import { texts } from '../texts.ts';
import { fill } from './form.ts';
import { cities } from './home-city.ts';

/** More than a screen shows helps nobody: another letter is quicker. */
const mostShown = 12;

/** One of 514, found by typing a few letters. */
export const CityDialog = ({ onClose }: { onClose: () => void }) => {
  const typed = useSignal('');
  const found = findCities(cities.value, typed.value).slice(0, mostShown);
  const choose = (code: string) => {
    fill({ city: code });
    onClose();
  };
  return (
    <Dialog title={say(texts.cityTitle)} done={say(texts.close)} onClose={onClose}>
      <input
        class="kiosk-input"
        type="text"
        autocomplete="off"
        autocorrect="off"
        spellcheck={false}
        aria-label={say(texts.cityType)}
        placeholder={say(texts.cityType)}
        value={typed.value}
        onInput={({ currentTarget }) => {
          typed.value = currentTarget.value;
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          // Enter is for this list, not for the form around it.
          event.preventDefault();
          if (found[0]) choose(found[0].code);
        }}
      />
      <p class="visually-hidden" role="status">
        {typed.value.trim() !== '' && found.length === 0 && say(texts.cityNone)}
      </p>
      <div class="city-results">
        {typed.value.trim() !== '' && found.length === 0 && <p aria-hidden="true">{say(texts.cityNone)}</p>}
        {found.map(({ code, name, province }) => (
          <button key={code} type="button" class="city-result" onClick={() => choose(code)}>
            <strong>{name}</strong>
            <span>{province}</span>
          </button>
        ))}
      </div>
    </Dialog>
  );
};
