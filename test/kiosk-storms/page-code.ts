import { restKiosk, resumeKiosk } from '../../web/kiosk/crew/acts.ts';
import { refresh } from '../../web/kiosk/current.ts';
import { changeOver } from '../../web/kiosk/enrol/change-over.ts';
import { enrol } from '../../web/kiosk/enrol/enrol.ts';
import { fill, goToStart, isMemoryFull, screen } from '../../web/kiosk/form/form.ts';
import { startForm } from '../../web/kiosk/form/start-form.ts';
import { press } from '../../web/kiosk/form/submit.ts';
import { beatNow, startSync, wake } from '../../web/kiosk/sync/sync.ts';

/** What the kiosk's page is made of beside its looks: bundled as the page is, and run without a browser. */
export const page = {
  beatNow,
  changeOver,
  enrol,
  fill,
  goToStart,
  isMemoryFull,
  press,
  refresh,
  restKiosk,
  resumeKiosk,
  screen,
  startForm,
  startSync,
  wake,
};
