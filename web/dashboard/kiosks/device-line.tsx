import { showNumber, showTime } from '../../lib/format.ts';
import { PlaceBar } from '../../lib/place-bar.tsx';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import type { Device } from '../figures/silence.ts';
import type { DeviceAct } from './act-on-device.tsx';
import { DeviceState } from './device-state.tsx';

/** What needs no second thought comes at once, the others ask first. */
export type LineAct = DeviceAct | 'invite' | 'pin';

const acts = {
  invite: { id: 'Kode baru', en: 'New code' },
  pin: { id: 'PIN meja bantuan', en: 'Help-desk PIN' },
  return: { id: 'Minta tempat kembali', en: 'Ask for its places' },
  revoke: { id: 'Cabut', en: 'Revoke' },
  'write-off': { id: 'Hilang: lepas tempatnya', en: 'Lost: let its places go' },
} as const satisfies Record<LineAct, Text>;
const about: TextAround<[string, string]> = {
  id: (act, name) => `${act}: ${name}`,
  en: (act, name) => `${act}: ${name}`,
};
const returnAsked: TextAround<[string]> = {
  id: (time) => `Tempat diminta kembali ${time}`,
  en: (time) => `Places asked back at ${time}`,
};

type Props = {
  device: Device;
  timeZone: string;
  isManager: boolean;
  labels: Record<'used' | 'held' | 'leased' | 'queued', Text>;
  onAct: (act: LineAct) => void;
};

/** What can be done with a kiosk as it stands now. */
const actsFor = ({ state, held }: Device, isManager: boolean): LineAct[] => [
  ...(state === 'invited' || state === 'active' ? (['invite'] as const) : []),
  ...(state === 'active' ? (['pin'] as const) : []),
  ...(state === 'active' && held > 0 ? (['return'] as const) : []),
  ...(state === 'invited' || state === 'active' ? (['revoke'] as const) : []),
  ...(isManager && state !== 'written-off' && state !== 'invited' ? (['write-off'] as const) : []),
];

export const DeviceLine = ({ device, timeZone, isManager, labels, onAct }: Props) => {
  const { deviceId, name, used, held, leased, queued, returnAskedAt } = device;
  return (
    <tr data-device={deviceId} data-state={device.state}>
      <th scope="row">{name}</th>
      <td>
        <DeviceState device={device} timeZone={timeZone} />
        {returnAskedAt !== undefined && held > 0 && (
          <p class="hint">{say(returnAsked, showTime(returnAskedAt, timeZone))}</p>
        )}
      </td>
      <td class="kiosk-bar">{leased > 0 && <PlaceBar confirmed={used} held={held} waiting={0} quota={leased} />}</td>
      {(
        [
          ['used', used],
          ['held', held],
          ['leased', leased],
          ['queued', queued],
        ] as const
      ).map(([what, value]) => (
        <td key={what} class={`kiosk-figure kiosk-${what}`} data-value={value ?? 0}>
          <span class="kiosk-figure-label" aria-hidden="true">
            {say(labels[what])}
          </span>
          {value === undefined ? '–' : showNumber(value)}
        </td>
      ))}
      <td class="kiosk-acts">
        {actsFor(device, isManager).map((act) => (
          <button
            key={act}
            type="button"
            class="link"
            aria-label={say(about, say(acts[act]), name)}
            onClick={() => onAct(act)}
          >
            {say(acts[act])}
          </button>
        ))}
      </td>
    </tr>
  );
};
