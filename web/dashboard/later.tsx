import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { say, type Text } from '../lib/say.ts';

const texts = {
  loading: { id: 'Memuat …', en: 'Loading …' },
  failed: {
    id: 'Bagian ini tidak bisa dimuat. Muat ulang halaman.',
    en: 'This part cannot be loaded. Reload the page.',
  },
} as const satisfies Record<string, Text>;

/** A part of the page whose code comes when it is first opened: who watches figures need not load what a crew works with. */
export const later = (load: () => Promise<ComponentType>): ComponentType => {
  let loaded: ComponentType | undefined;
  return () => {
    const [, drawAgain] = useState(loaded);
    const [failed, setFailed] = useState(false);
    useEffect(() => {
      if (loaded !== undefined) return;
      load().then(
        (part) => {
          loaded = part;
          drawAgain(() => part);
        },
        () => setFailed(true),
      );
    }, []);
    if (loaded !== undefined) {
      const Part = loaded;
      return <Part />;
    }
    return failed ? <p role="alert">{say(texts.failed)}</p> : <p role="status">{say(texts.loading)}</p>;
  };
};
