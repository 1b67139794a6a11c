import { useState } from 'preact/hooks';
import { forget, keep, recall } from '../../lib/kept.ts';

/** What is typed into a field of this entry, kept on this phone until it is sent: a closed page loses no word of it. */
export const useKeptText = (entryCode: string, field: string, before = '') => {
  const key = `entry-text:${entryCode}:${field}`;
  const [text, setText] = useState(() => recall<string>(key) ?? before);
  return {
    text,
    type: (typed: string) => {
      setText(typed);
      keep(key, typed);
    },
    sent: (after: string) => {
      setText(after);
      forget(key);
    },
  };
};
