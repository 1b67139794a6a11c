import { say } from '../lib/say.ts';
import { CrewMenu } from './crew/crew-menu.tsx';
import { isCrewMenuOpen } from './crew/open.ts';
import { device, storeTrouble } from './current.ts';
import { DeskLater } from './desk/later.tsx';
import { ChangeOverDialog } from './enrol/change-over-dialog.tsx';
import { EnrolScreen } from './enrol/enrol-screen.tsx';
import { screen } from './form/form.ts';
import { FormScreen } from './form/form-screen.tsx';
import { Header } from './frame/header.tsx';
import { IdleWarning } from './frame/idle-warning.tsx';
import { StatusStrip } from './frame/status-strip.tsx';
import { RevokedScreen, StoreTroubleScreen } from './frame/trouble-screen.tsx';
import { ResultScreen } from './result/result-screen.tsx';
import { StartScreen } from './start-screen.tsx';
import { texts } from './texts.ts';

export const KioskPage = () => (
  <>
    <Header />
    {device.value && <StatusStrip />}
    <main>
      <Body />
    </main>
    <IdleWarning />
    <ChangeOverDialog />
    {isCrewMenuOpen.value && <CrewMenu />}
  </>
);

const Body = () => {
  const now = screen.value;
  if (now.at === 'result') return <ResultScreen shown={now.shown} />;
  if (now.at === 'start' && storeTrouble.value !== undefined) return <StoreTroubleScreen />;
  switch (device.value) {
    case undefined:
      return (
        <p class="kiosk-middle" role="status">
          {say(texts.loading)}
        </p>
      );
    case null:
      return <EnrolScreen title={texts.enrolTitle} hint={texts.enrolHint} />;
  }
  // Whoever is filling in a form finishes it: what they get is sorted out by the crew.
  if (now.at === 'form') return <FormScreen />;
  if (now.at === 'desk') return <DeskLater />;
  if (device.value.trouble === 'revoked') return <RevokedScreen />;
  if (device.value.trouble === 'unknown') return <EnrolScreen title={texts.unknownTitle} hint={texts.unknownHint} />;
  return <StartScreen key={device.value.state.deviceId} />;
};
