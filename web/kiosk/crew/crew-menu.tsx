import './crew-menu.css';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { ownTimeZone, showExactTime, showNumber } from '../../lib/format.ts';
import { say } from '../../lib/say.ts';
import { device, heardAt, tally } from '../current.ts';
import { openDesk, screen } from '../form/form.ts';
import { Dialog } from '../frame/dialog.tsx';
import { isReadyOffline, pageVersion } from '../offline.ts';
import { beatNow } from '../sync/sync.ts';
import { texts } from '../texts.ts';
import { leaveKiosk, restKiosk, resumeKiosk } from './acts.ts';
import { type KeptLists, readLists } from './kept-lists.ts';
import { isCrewMenuOpen } from './open.ts';
import { QueueTable, UnreadableTable } from './queue-tables.tsx';
import { type Sure, SureOf } from './sure.tsx';

/** For the crew: how this kiosk stands, and the few things that only they do. */
export const CrewMenu = () => {
  const lists = useSignal<KeptLists | undefined>(undefined);
  const asks = useSignal<Sure | undefined>(undefined);
  const note = useSignal<string | undefined>(undefined);
  const { queued, leases } = tally.value;
  useEffect(() => {
    void readLists().then((read) => {
      lists.value = read;
    });
  }, [queued, lists]);
  const kiosk = device.value;
  if (!kiosk) return null;

  const leave = async () => {
    if (await leaveKiosk()) isCrewMenuOpen.value = false;
    else note.value = say(texts.leaveFirst);
  };
  return (
    <Dialog title={`${say(texts.crewMenu)} · ${kiosk.state.name}`} done={say(texts.close)} onClose={close}>
      {kiosk.rests && <p role="status">{say(leases > 0 ? texts.returning : texts.resting)}</p>}
      {note.value && <p role="alert">{note.value}</p>}
      {asks.value ? (
        <SureOf asked={asks.value} onNo={() => (asks.value = undefined)} />
      ) : (
        <div class="crew-acts">
          {screen.value.at !== 'form' && <Act text={say(texts.desk)} onPress={toDesk} />}
          <Act text={say(texts.sendNow)} onPress={beatNow} />
          {kiosk.rests ? (
            <Act text={say(texts.takePlaces)} onPress={() => void resumeKiosk()} />
          ) : (
            <Act
              text={say(texts.givePlacesBack)}
              onPress={() => (asks.value = { hint: texts.givePlacesBackHint, act: restKiosk })}
            />
          )}
          <Act text={say(texts.fullScreen)} onPress={() => void document.documentElement.requestFullscreen()} />
          <Act text={say(texts.leave)} onPress={() => (asks.value = { hint: texts.leaveHint, act: leave })} />
        </div>
      )}
      <Figures isPersisted={lists.value?.isPersisted} />
      {lists.value && <UnreadableTable records={lists.value.unreadable} />}
      {lists.value && <QueueTable records={lists.value.queued} />}
    </Dialog>
  );
};

const close = () => {
  isCrewMenuOpen.value = false;
};

const toDesk = () => {
  close();
  openDesk();
};

const Act = ({ text, onPress }: { text: string; onPress: () => void }) => (
  <button type="button" class="kiosk-button crew-act" onClick={onPress}>
    {text}
  </button>
);

const Figures = ({ isPersisted }: { isPersisted: boolean | undefined }) => {
  const { queued, sent, left, given, unreadable } = tally.value;
  const heard = heardAt.value ?? device.value?.state.checkedAt;
  const yesNo = (is: boolean | undefined) => say(is ? texts.yes : texts.no);
  const rows: [string, string][] = [
    [say(texts.queue), showNumber(queued)],
    [say(texts.sent), showNumber(sent)],
    [say(texts.unreadable), showNumber(unreadable)],
    [say(texts.placesLeft), showNumber(left)],
    [say(texts.placesGiven), showNumber(given)],
    [say(texts.lastHeard), heard === undefined ? say(texts.never) : showExactTime(heard, ownTimeZone)],
    [say(texts.offlineReady), yesNo(isReadyOffline.value)],
    [say(texts.persisted), yesNo(isPersisted)],
    [say(texts.version), pageVersion],
  ];
  return (
    <dl class="crew-figures">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
};

/** Opens the menu by key: F2 is on every keyboard, and on no scanner. */
export const watchCrewKey = (): void =>
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'F2' || !device.value) return;
    event.preventDefault();
    isCrewMenuOpen.value = true;
  });
