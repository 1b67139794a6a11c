import { useRef, useState } from 'preact/hooks';
import { Button } from '../../lib/button.tsx';
import { call } from '../../lib/call.ts';
import { photosPerRound } from '../../lib/competition.facts.ts';
import { showNumber } from '../../lib/format.ts';
import { Icon } from '../../lib/icon.tsx';
import { Progress } from '../../lib/progress.tsx';
import { say } from '../../lib/say.ts';
import { competition, type Entry, phoneEnd, showEntry } from '../held.ts';
import { refusedBy } from '../holder/proof.ts';
import { around, sendingPhotos, texts } from '../texts.ts';
import { addPhotos, isWaiting, progress, refusals } from './send-photos.ts';

export const PhotoPanel = ({ entry }: { entry: Entry }) => {
  const roundIds = [...new Set([...entry.photoRounds, ...entry.photos.map(({ roundId }) => roundId)])];
  return (
    <section class="card entry-panel entry-step" aria-labelledby="photos-title">
      <h2 id="photos-title">{say(texts.photos)}</h2>
      {entry.photoRounds.length === 0 && <p class="hint">{say(texts.photosClosed)}</p>}
      {roundIds.map((roundId) => (
        <RoundPhotos key={roundId} entry={entry} roundId={roundId} isAlone={roundIds.length === 1} />
      ))}
      <Sending />
      <ul>
        {refusals.value.map(({ name, text }) => (
          <li key={`${name} ${text}`} class="entry-problem" role="alert">
            <Icon name="fix" />
            <span>
              {name && `${name}: `}
              {text}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};

const Sending = () => {
  const { photos, done, of } = progress.value;
  if (photos === 0) return null;
  const said = say(sendingPhotos, showNumber(photos), showNumber(Math.floor((100 * done) / Math.max(1, of))));
  return (
    <div class="entry-step">
      <p>
        <strong>{said}</strong>
      </p>
      <Progress done={done} of={of} label={said} />
      <p role="status" class="entry-note">
        {isWaiting.value && (
          <>
            <Icon name="offline" />
            {say(texts.waitingSignal)}
          </>
        )}
      </p>
    </div>
  );
};

type RoundProps = { entry: Entry; roundId: string; isAlone: boolean };
const RoundPhotos = ({ entry, roundId, isAlone }: RoundProps) => {
  const [problem, setProblem] = useState<string>();
  const camera = useRef<HTMLInputElement>(null);
  const gallery = useRef<HTMLInputElement>(null);
  const photos = entry.photos.filter((one) => one.roundId === roundId);
  const isOpen = entry.photoRounds.includes(roundId);
  const round = competition.value?.rounds.find((one) => one.roundId === roundId);
  const add = (input: HTMLInputElement) => {
    const files = [...(input.files ?? [])];
    input.value = '';
    void addPhotos(files, entry, roundId, photosPerRound - photos.length - progress.value.photos);
  };
  const remove = async (photoId: string) => {
    const { entryCode } = entry;
    const answer = await call('removePhoto', { params: { entryCode, photoId }, body: { phoneEnd: phoneEnd.value } });
    setProblem(answer.kind === 'answered' ? undefined : refusedBy(answer));
    if (answer.kind === 'answered') showEntry(answer.body);
  };
  return (
    <div class="entry-step">
      {!isAlone && round && <h3>{say(around.round, round.name)}</h3>}
      <ul class="entry-photos">
        {photos.map(({ photoId, address, width, height }, nth) => (
          <li key={photoId}>
            <img src={address} width={width} height={height} alt={say(around.photoNumber, String(nth + 1))} />
            {isOpen && (
              <button
                type="button"
                class="link"
                aria-label={`${say(texts.remove)}: ${say(around.photoNumber, String(nth + 1))}`}
                onClick={() => void remove(photoId)}
              >
                {say(texts.remove)}
              </button>
            )}
          </li>
        ))}
      </ul>
      {problem && (
        <p class="entry-problem" role="alert">
          <Icon name="fix" />
          {problem}
        </p>
      )}
      {isOpen && (
        <>
          <p class="hint">{say(texts.photoHint)}</p>
          <input
            ref={camera}
            hidden
            type="file"
            accept="image/*"
            capture="environment"
            onChange={({ currentTarget }) => add(currentTarget)}
          />
          <input
            ref={gallery}
            hidden
            type="file"
            accept="image/*"
            multiple
            data-gallery={roundId}
            onChange={({ currentTarget }) => add(currentTarget)}
          />
          <div class="entry-buttons">
            <Button onClick={() => camera.current?.click()}>{say(texts.take)}</Button>
            <Button onClick={() => gallery.current?.click()}>{say(texts.pick)}</Button>
          </div>
        </>
      )}
    </div>
  );
};
