import { useState } from 'preact/hooks';
import { Icon } from '../../lib/icon.tsx';
import { say, type Text } from '../../lib/say.ts';
import { sayProblem } from '../../lib/say-problem.ts';
import { staffCall } from '../../lib/staff-call.ts';
import type { Device } from '../figures/silence.ts';
import { ActOnDevice, type DeviceAct } from './act-on-device.tsx';
import { DeviceLine, type LineAct } from './device-line.tsx';
import type { Invited } from './enrolment-code.tsx';
import type { MadePin } from './help-desk-pin.tsx';
import type { InSession } from './use-session-kiosks.ts';

const texts = {
  none: {
    id: 'Belum ada kios di kota ini. Beri nama satu tablet di bawah, lalu pindai kodenya dengan tablet itu.',
    en: 'This city has no kiosk yet. Name a tablet below, then scan its code with that tablet.',
  },
  kiosk: { id: 'Kios', en: 'Kiosk' },
  state: { id: 'Keadaan', en: 'State' },
  places: { id: 'Tempat: terpakai dan dipegang', en: 'Places: used and held' },
  used: { id: 'Terpakai', en: 'Used' },
  held: { id: 'Dipegang', en: 'Held' },
  leased: { id: 'Diambil', en: 'Leased' },
  queued: { id: 'Belum terkirim', en: 'Not sent yet' },
  acts: { id: 'Tindakan', en: 'Actions' },
} as const satisfies Record<string, Text>;

type Props = {
  params: InSession;
  devices: Device[];
  timeZone: string;
  isManager: boolean;
  onChanged: () => void;
  onInvited: (device: Invited) => void;
  onPin: (pin: MadePin) => void;
};

export const DeviceTable = ({ params, devices, timeZone, isManager, onChanged, onInvited, onPin }: Props) => {
  const [acting, setActing] = useState<{ act: DeviceAct; device: Device }>();
  const [said, setSaid] = useState<{ text: string; isProblem: boolean }>();
  const invite = async (device: Device) => {
    const answer = await staffCall('inviteDevice', { params: { ...params, deviceId: device.deviceId } });
    if (answer.kind !== 'answered') return setSaid({ text: sayProblem(answer), isProblem: true });
    setSaid(undefined);
    onInvited(answer.body);
    onChanged();
  };
  const makePin = async ({ deviceId, name }: Device) => {
    const answer = await staffCall('createHelpDeskPin', { params: { ...params, deviceId } });
    if (answer.kind !== 'answered') return setSaid({ text: sayProblem(answer), isProblem: true });
    setSaid(undefined);
    onPin({ deviceId, name, ...answer.body });
  };
  const act = (what: LineAct, device: Device) => {
    if (what === 'invite') void invite(device);
    else if (what === 'pin') void makePin(device);
    else setActing({ act: what, device });
  };
  return (
    <>
      <p class={said?.isProblem ? 'kiosks-said act-problem' : 'kiosks-said kiosks-done'} role="status">
        {said && (
          <>
            <Icon name={said.isProblem ? 'fix' : 'place'} />
            {said.text}
          </>
        )}
      </p>
      {devices.length === 0 && <p class="kiosks-none">{say(texts.none)}</p>}
      {devices.length > 0 && (
        <table class="kiosk-table">
          <thead>
            <tr>
              <th scope="col">{say(texts.kiosk)}</th>
              <th scope="col">{say(texts.state)}</th>
              <th scope="col">{say(texts.places)}</th>
              <th scope="col" class="kiosk-figure">
                {say(texts.used)}
              </th>
              <th scope="col" class="kiosk-figure">
                {say(texts.held)}
              </th>
              <th scope="col" class="kiosk-figure">
                {say(texts.leased)}
              </th>
              <th scope="col" class="kiosk-figure">
                {say(texts.queued)}
              </th>
              <th scope="col">{say(texts.acts)}</th>
            </tr>
          </thead>
          <tbody>
            {devices.map((device) => (
              <DeviceLine
                key={device.deviceId}
                {...{ device, timeZone, isManager }}
                labels={{ used: texts.used, held: texts.held, leased: texts.leased, queued: texts.queued }}
                onAct={(what) => act(what, device)}
              />
            ))}
          </tbody>
        </table>
      )}
      {acting && (
        <ActOnDevice
          {...acting}
          params={params}
          onEnd={(text) => {
            setActing(undefined);
            if (text === undefined) return;
            setSaid({ text, isProblem: false });
            onChanged();
          }}
        />
      )}
    </>
  );
};
