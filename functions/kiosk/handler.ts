import { serve } from '../http/endpoint.ts';
import { beat } from './beat.ts';
import { createLease } from './create-lease.ts';
import { createRecords } from './create-records.ts';
import { enrolDevice } from './enrol-device.ts';
import { lookUpAtKiosk } from './look-up-at-kiosk.ts';
import { openHelpDesk } from './open-help-desk.ts';
import { returnLease } from './return-lease.ts';

export const handler = serve('kiosk', {
  enrolDevice,
  beat,
  createLease,
  returnLease,
  createRecords,
  openHelpDesk,
  lookUpAtKiosk,
});
