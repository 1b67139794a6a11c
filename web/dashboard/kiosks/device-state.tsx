import { showNumber, showTime } from '../../lib/format.ts';
import { Icon } from '../../lib/icon.tsx';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import { type Device, silentMinutes } from '../figures/silence.ts';
import { saySilence } from '../say-silence.ts';

const texts = {
  invited: { id: 'Belum dipasang', en: 'Not set up yet' },
  active: { id: 'Terhubung', en: 'Connected' },
  revoked: { id: 'Dicabut', en: 'Revoked' },
  'written-off': { id: 'Hilang, tempatnya dilepas', en: 'Lost, its places are let go' },
  neverSeen: { id: 'Belum pernah terlihat', en: 'Never seen yet' },
} as const satisfies Record<Device['state'] | 'neverSeen', Text>;
const holding: TextAround<[string]> = {
  id: (n) => `Masih memegang ${n} tempat`,
  en: (n) => `Still holds ${n} places`,
};
const lastSeen: TextAround<[string]> = { id: (time) => `Terlihat ${time}`, en: (time) => `Seen at ${time}` };

/** Word and shape: is it there, and if not, what does it keep from others? */
export const DeviceState = ({ device, timeZone }: { device: Device; timeZone: string }) => {
  const { state, held, lastSeenAt } = device;
  const minutes = silentMinutes(device, Date.now());
  const isSilent = minutes !== undefined;
  const icon = isSilent
    ? 'offline'
    : ({ invited: 'pending', active: 'place', revoked: 'lock', 'written-off': 'lock' } as const)[state];
  return (
    <>
      <p class={`kiosk-state kiosk-state-${isSilent ? 'silent' : state}`}>
        <Icon name={icon} />
        <span>{isSilent ? saySilence(minutes) : say(texts[state])}</span>
      </p>
      {held > 0 && (isSilent || state === 'revoked') && <p class="kiosk-warning">{say(holding, showNumber(held))}</p>}
      {state !== 'invited' && (
        <p class="hint">
          {lastSeenAt === undefined ? say(texts.neverSeen) : say(lastSeen, showTime(lastSeenAt, timeZone))}
        </p>
      )}
    </>
  );
};
