import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { say } from '../../lib/say.ts';
import { texts } from '../texts.ts';

/** The help desk's code is on the tablet from the start, and read when a crew opens it: the queue's page stays small. */
export const DeskLater = () => {
  const part = useSignal<{ Screen: ComponentType } | undefined>(undefined);
  useEffect(() => {
    void import('./desk-screen.tsx').then(({ DeskScreen }) => {
      part.value = { Screen: DeskScreen };
    });
  }, [part]);
  if (!part.value) return <p class="kiosk-middle">{say(texts.loading)}</p>;
  const { Screen } = part.value;
  return <Screen />;
};
