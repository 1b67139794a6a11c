import './header.css';
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { language } from '../../lib/language.ts';
import { Numerals } from '../../lib/numerals.tsx';
import { say } from '../../lib/say.ts';
import { shortCity } from '../../lib/short-city.ts';
import { isCrewMenuOpen } from '../crew/open.ts';
import { device } from '../current.ts';
import { texts } from '../texts.ts';

/** A finger that rests here so long is the crew's. */
const holdMs = 1_000;

/** The ink band: what runs here, which kiosk this is, the language. Nothing in it leads away. */
export const Header = () => {
  const state = device.value?.state;
  const session = state?.campaign.sessions.find(({ sessionId }) => sessionId === state.sessionId);
  const code = language.value === 'id' ? 'en' : 'id';
  return (
    <header class="kiosk-header no-print">
      <div class="kiosk-header-row">
        <Wordmark />
        <p class="kiosk-what">
          {state && [state.campaign.name, session && shortCity(session.cityName)].filter(Boolean).join(' · ')}
        </p>
        <p class="kiosk-name">{state?.name}</p>
        <button type="button" class="kiosk-language" lang={code} onClick={() => (language.value = code)}>
          {say(texts.other)}
        </button>
      </div>
    </header>
  );
};

const Wordmark = () => {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const open = () => (isCrewMenuOpen.value = true);
  const letGo = () => clearTimeout(timer.current);
  const hold: JSX.IntrinsicElements['button'] = {
    onPointerDown: () => {
      letGo();
      timer.current = setTimeout(open, holdMs);
    },
    onPointerUp: letGo,
    onPointerLeave: letGo,
    onPointerCancel: letGo,
    onContextMenu: (event) => event.preventDefault(),
    // A click without a pointer comes from a keyboard.
    onClick: ({ detail }) => detail === 0 && open(),
  };
  return (
    <button type="button" class="kiosk-wordmark" aria-label={say(texts.crewMenuHint)} {...hold}>
      <Numerals text="DAFTAR" />
    </button>
  );
};
