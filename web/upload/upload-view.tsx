import { useLayoutEffect } from 'preact/hooks';
import type { Current } from './channel/current.ts';
import { CheckView } from './check/check-view.tsx';
import { ChooseFile } from './list/choose-file.tsx';
import { list } from './list/current-list.ts';
import { fixes } from './list/fixes.ts';

/** Choose a file, check it, send it: one page for all three, so that nothing is lost on the way. */
export const UploadView = ({ now }: { now: Current }) => {
  useLayoutEffect(() => {
    // What was sent is safe; what was corrected and not sent is nowhere but here.
    const warn = (event: BeforeUnloadEvent) => {
      if ((fixes.value?.counts.fixed ?? 0) > 0) event.preventDefault();
    };
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, []);
  return <main class="upload-main">{list.value ? <CheckView now={now} /> : <ChooseFile now={now} />}</main>;
};
