import { Icon } from '../../lib/icon.tsx';
import { say, type Text } from '../../lib/say.ts';
import { trouble } from '../live/live-counts.ts';

const texts = {
  loading: { id: 'Memuat angka …', en: 'Loading the figures …' },
  noAnswer: {
    id: 'Tidak terhubung ke server. Halaman ini terus mencoba sendiri.',
    en: 'Not connected to the server. This page keeps trying by itself.',
  },
} as const satisfies Record<string, Text>;

/** Before the first figures: that they come, or why they do not. */
export const Waiting = () =>
  trouble.value === undefined ? (
    <p class="numbers-waiting" role="status">
      {say(texts.loading)}
    </p>
  ) : (
    <p class="numbers-waiting" role="alert">
      <Icon name="offline" />
      {say(texts.noAnswer)}
    </p>
  );
