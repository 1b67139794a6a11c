import { useEffect } from 'preact/hooks';
import { Button } from '../lib/button.tsx';
import { Icon } from '../lib/icon.tsx';
import { say } from '../lib/say.ts';
import { sayProblem } from '../lib/say-problem.ts';
import { SignInPage } from '../lib/sign-in/sign-in-page.tsx';
import { signedIn } from '../lib/sign-in/signed-in.ts';
import { address } from './address.ts';
import { ChooseCompetition } from './choose-competition.tsx';
import { ConnectionLine } from './connection-line.tsx';
import { competitionId, isKept, judging } from './current.ts';
import { EntryList } from './entries/entry-list.tsx';
import { JudgeHeader } from './judge-header.tsx';
import type { Judging } from './judging.ts';
import { loadJudging, sendAll, trouble } from './send-sheets.ts';
import { SheetView } from './sheet/sheet-view.tsx';
import { texts } from './texts.ts';
import { wantsToSignIn } from './wants-to-sign-in.ts';

const demoPeople = [
  { email: 'juri1@daftar.test', may: { id: 'juri lomba kebersihan', en: 'judge of the cleanliness contests' } },
  {
    email: 'juri2@daftar.test',
    may: { id: 'juri yang tinggal di kelurahan peserta', en: 'judge who lives among them' },
  },
  { email: 'juri3@daftar.test', may: { id: 'juri lomba kebersihan', en: 'judge of the cleanliness contests' } },
];

export const App = () => {
  useEffect(() => {
    if (!signedIn.value) return;
    wantsToSignIn.value = false;
    void loadJudging().then(sendAll);
  }, [signedIn.value, competitionId.value]);
  if (signedIn.value === undefined && (!isKept.value || wantsToSignIn.value))
    return <SignInPage title={say(texts.signIn)} demoPeople={demoPeople} />;
  const now = judging.value;
  return (
    <>
      <JudgeHeader />
      <ConnectionLine />
      <main class="judge-main">{competitionId.value === undefined ? <ChooseCompetition /> : <Body now={now} />}</main>
    </>
  );
};

const Body = ({ now }: { now: Judging | undefined }) => {
  const { round: roundId, entry: entryNumber } = address.value;
  if (!now) return trouble.value ? <Trouble /> : <p role="status">{say(texts.loading)}</p>;
  const round = now.rounds.find((one) => one.roundId === roundId);
  const entry = round?.entries.find((one) => one.entryNumber === entryNumber);
  if (round && entry) return <SheetView key={`${roundId} ${entryNumber}`} round={round} entry={entry} />;
  return <EntryList now={now} />;
};

const Trouble = () => (
  <>
    <p class="judge-problem" role="alert">
      <Icon name="fix" />
      {trouble.value && sayProblem(trouble.value)}
    </p>
    <Button onClick={() => void loadJudging()}>{say(texts.again)}</Button>
  </>
);
