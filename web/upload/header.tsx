import { useEffect } from 'preact/hooks';
import { PageHeader } from '../lib/page-header.tsx';
import { say, type Text } from '../lib/say.ts';
import { leave } from '../lib/sign-in/leave.ts';
import { address, type View } from './address.ts';
import { current } from './channel/current.ts';
import { PageLink } from './page-link.ts';
import { forgetEverything } from './send/upload.ts';

const views = {
  upload: { id: 'Unggah', en: 'Upload' },
  members: { id: 'Anggota saya', en: 'My members' },
  history: { id: 'Riwayat', en: 'History' },
} as const satisfies Record<View, Text>;
const texts = {
  channel: { id: 'Kanal:', en: 'Channel:' },
  parts: { id: 'Bagian halaman', en: 'Parts of the page' },
  leave: { id: 'Keluar', en: 'Sign out' },
} as const satisfies Record<string, Text>;

const leaveWithNothing = () => {
  forgetEverything();
  void leave();
};

export const UploadHeader = () => {
  const name = current.value?.channelName;
  const { view } = address.value;
  const title = say(views[view]);
  useEffect(() => {
    document.title = [title, name, 'Daftar'].filter(Boolean).join(' · ');
  }, [title, name]);
  return (
    <PageHeader
      beside={
        <>
          <span class="header-channel">
            {name && (
              <>
                <span class="wide-only">{say(texts.channel)} </span>
                {name}
              </>
            )}
          </span>
          <nav class="header-nav" aria-label={say(texts.parts)}>
            {name &&
              (Object.keys(views) as View[]).map((each) => (
                <PageLink key={each} to={{ view: each }} aria-current={each === view ? 'page' : undefined}>
                  {say(views[each])}
                </PageLink>
              ))}
            <button type="button" class="link" onClick={leaveWithNothing}>
              {say(texts.leave)}
            </button>
          </nav>
        </>
      }
    />
  );
};
