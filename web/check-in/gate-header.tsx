import { useSignal } from '@preact/signals';
import { showNumber } from '../lib/format.ts';
import { Icon } from '../lib/icon.tsx';
import { Numerals } from '../lib/numerals.tsx';
import { say, type Text } from '../lib/say.ts';
import { signedIn } from '../lib/sign-in/signed-in.ts';
import { isOnline } from './gate/gate-call.ts';
import { type Post, queued } from './gate/post.ts';
import { shownPresent } from './gate/present.ts';
import { unseenDoubles } from './gate/send-queue.ts';
import { GateMenu } from './gate-menu.tsx';
import { wantsToSignIn } from './setup/wants-to-sign-in.ts';
import { around, aroundOne, texts } from './texts.ts';

const own = {
  menu: { id: 'Menu gerbang', en: 'Menu of this gate' },
  signIn: {
    id: 'Waktu masuk Anda habis: masuk lagi supaya pindaian terkirim',
    en: 'Your sign-in ran out: sign in again to send what was scanned',
  },
  doubles: {
    id: 'Ada tiket yang masuk dua kali saat offline. Lihat daftarnya',
    en: 'Tickets came in twice while offline. See the list',
  },
} as const satisfies Record<string, Text>;

/** Where this device stands, whether anybody hears it, and how many are in. */
export const GateHeader = ({ post }: { post: Post }) => {
  const isOpen = useSignal(false);
  const toggle = () => {
    isOpen.value = !isOpen.value;
  };
  return (
    <header class="gate-header">
      <div class="gate-band">
        <span class="wordmark">
          <Numerals text="DAFTAR" label="Daftar" />
        </span>
        <button
          type="button"
          class="gate-name"
          aria-expanded={isOpen.value}
          aria-label={`${post.gate} · ${post.city}. ${say(own.menu)}`}
          onClick={toggle}
        >
          <span>
            {post.gate} · {post.city}
          </span>
          <Icon name="down" />
        </button>
      </div>
      <div class="gate-state">
        <p role="status" class="gate-connection">
          <Icon name={isOnline.value ? 'place' : 'offline'} />
          {connection()}
        </p>
        <h1 class="gate-present">{say(around.present, showNumber(shownPresent.value), showNumber(post.quota))}</h1>
      </div>
      {signedIn.value === undefined && isOnline.value && (
        <button
          type="button"
          class="gate-notice"
          onClick={() => {
            wantsToSignIn.value = true;
          }}
        >
          {say(own.signIn)}
        </button>
      )}
      {unseenDoubles.value > 0 && !isOpen.value && (
        <button type="button" class="gate-notice" onClick={toggle}>
          {say(own.doubles)}
        </button>
      )}
      {isOpen.value && <GateMenu post={post} />}
    </header>
  );
};

const connection = () => {
  const waiting = queued.value;
  if (isOnline.value) return waiting === 0 ? say(texts.connected) : say(aroundOne.sending, showNumber(waiting));
  return waiting === 0 ? say(texts.offline) : say(aroundOne.queued, showNumber(waiting));
};
