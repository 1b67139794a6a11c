import { useState } from 'preact/hooks';
import { showExactTime } from '../../lib/format.ts';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import type { Session } from '../figures/city-rows.ts';
import { counts, refreshCounts } from '../live/live-counts.ts';
import { PageLink } from '../page-link.ts';
import { ProblemLine } from '../problem-line.tsx';
import { sessionName } from '../session-name.ts';
import { AddKiosk } from './add-kiosk.tsx';
import { DeviceTable } from './device-table.tsx';
import { EnrolmentCode, type Invited } from './enrolment-code.tsx';
import { HelpDeskPin, type MadePin } from './help-desk-pin.tsx';
import { Leasable } from './leasable.tsx';
import { Records } from './records.tsx';
import { useSessionKiosks } from './use-session-kiosks.ts';

const texts = {
  loading: { id: 'Memuat kios …', en: 'Loading the kiosks …' },
  devices: { id: 'Kios di lokasi', en: 'Kiosks at the venue' },
  helpDesk: { id: 'Buka meja bantuan', en: 'Open the help desk' },
} as const satisfies Record<string, Text>;
const asOf: TextAround<[string]> = { id: (time) => `per ${time}`, en: (time) => `as of ${time}` };
const ofCity: TextAround<[string]> = { id: (city) => `Kios di ${city}`, en: (city) => `Kiosks in ${city}` };

export const SessionKiosks = ({ campaignId, session }: { campaignId: string; session: Session }) => {
  const { sessionId, timeZone } = session;
  const { devices, open, explained, at, problem, refresh } = useSessionKiosks({ campaignId, sessionId });
  const [invited, setInvited] = useState<Invited>();
  const [pin, setPin] = useState<MadePin>();
  // Counts come to managers only, as what a manager alone decides does.
  const isManager = counts.value !== undefined;
  const changed = () => {
    refresh();
    if (isManager) refreshCounts();
  };
  const params = { campaignId, sessionId };
  return (
    <div class="kiosks" data-loaded={at !== undefined}>
      <ProblemLine problem={problem} />
      <section class="card" aria-label={say(ofCity, sessionName(session))}>
        <div class="card-title">
          <h2>{say(texts.devices)}</h2>
          <span class="card-note">
            {at === undefined ? say(texts.loading) : say(asOf, showExactTime(at, timeZone))}
          </span>
        </div>
        {at !== undefined && (
          <DeviceTable
            {...{ params, devices, timeZone, isManager }}
            onChanged={changed}
            onInvited={(device) => setInvited(device)}
            onPin={setPin}
          />
        )}
        <div class="kiosks-foot">
          <AddKiosk
            params={params}
            onAdded={(device) => {
              setInvited(device);
              changed();
            }}
          />
          {isManager && <Leasable params={params} session={session} />}
        </div>
      </section>
      {pin && <HelpDeskPin key={pin.pin} made={pin} timeZone={timeZone} onEnd={() => setPin(undefined)} />}
      {invited && (
        <EnrolmentCode
          key={invited.enrolment.code}
          invited={invited}
          now={devices.find(({ deviceId }) => deviceId === invited.deviceId)}
          onEnd={() => setInvited(undefined)}
        />
      )}
      {at !== undefined && <Records {...{ params, open, explained, timeZone, isManager }} onChanged={changed} />}
      <p>
        <PageLink class="button button-second button-staff" to={{ view: 'help-desk', session: sessionId }}>
          {say(texts.helpDesk)}
        </PageLink>
      </p>
    </div>
  );
};
