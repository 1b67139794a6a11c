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
export const later = <Props extends object = object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> => {
  let loaded: ComponentType<Props> | undefined;
  return (props: Props) => {
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
      return <Part {...props} />;
    }
    return failed ? <p role="alert">{say(texts.failed)}</p> : <p role="status">{say(texts.loading)}</p>;
  };
};
