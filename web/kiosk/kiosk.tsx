import '../lib/base.css';
import './kiosk.css';
import { effect } from '@preact/signals';
import { render } from 'preact';
import { keepAwake } from '../lib/keep-awake.ts';
import { say } from '../lib/say.ts';
import { watchCrewKey } from './crew/crew-menu.tsx';
import { device, refresh, storeTrouble } from './current.ts';
import { watchLinks } from './enrol/linked-code.ts';
import { screen } from './form/form.ts';
import { loadCities } from './form/home-city.ts';
import { watchIdleness } from './form/idle.ts';
import { watchScanner } from './form/watch-scanner.ts';
import { KioskPage } from './kiosk-page.tsx';
import { openOffline } from './offline.ts';
import { askToPersist } from './store/room.ts';
import { startSync } from './sync/sync.ts';
import { texts } from './texts.ts';

effect(() => {
  document.title = [device.value?.state.name, say(texts.title), 'Daftar'].filter(Boolean).join(' · ');
});
watchLinks();
render(<KioskPage />, document.getElementById('page') as HTMLElement);
watchScanner();
watchIdleness();
watchCrewKey();
keepAwake();
void loadCities();
void askToPersist();
void openOffline();
try {
  await refresh();
  startSync(() => screen.value.at === 'start');
} catch (error) {
  storeTrouble.value = String(error);
  throw error;
}
