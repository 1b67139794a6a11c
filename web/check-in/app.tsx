import { useEffect } from 'preact/hooks';
import { say, type Text } from '../lib/say.ts';
import { SignInPage } from '../lib/sign-in/sign-in-page.tsx';
import { signedIn } from '../lib/sign-in/signed-in.ts';
import { isUnlocked, post } from './gate/post.ts';
import { GateView } from './gate-view.tsx';
import { PinPage } from './setup/pin-page.tsx';
import { SetupPage } from './setup/setup-page.tsx';
import { wantsToSignIn } from './setup/wants-to-sign-in.ts';
import { texts } from './texts.ts';

const crew: Text = { id: 'kru Bandung: gerbang lari Bandung', en: 'crew in Bandung: the gates of the run in Bandung' };
const manager: Text = { id: 'manajer: semua gerbang', en: 'manager: every gate' };
const demoPeople = [
  { email: 'kru.bandung@daftar.test', may: crew },
  { email: 'manajer@daftar.test', may: manager },
];

/** A device that stands at a gate already opens with its PIN, signed in or not: there may be no network to sign in with. */
export const App = () => {
  const city = post.value?.city;
  const title = say(texts.title);
  useEffect(() => {
    document.title = [title, city, 'Daftar'].filter(Boolean).join(' · ');
  }, [title, city]);
  useEffect(() => {
    if (signedIn.value) wantsToSignIn.value = false;
  }, [signedIn.value]);
  if (signedIn.value === undefined && (post.value === undefined || wantsToSignIn.value))
    return <SignInPage title={say(texts.signIn)} demoPeople={demoPeople} />;
  if (post.value === undefined) return <SetupPage />;
  return isUnlocked.value ? <GateView post={post.value} /> : <PinPage post={post.value} />;
};
