import { Button } from '../lib/button.tsx';
import { ownTimeZone, showDateAndYear, showTime } from '../lib/format.ts';
import { Icon } from '../lib/icon.tsx';
import { PageHeader } from '../lib/page-header.tsx';
import { say } from '../lib/say.ts';
import { CodeForm } from './code-form.tsx';
import { EntryForm } from './form/entry-form.tsx';
import { type CompetitionPage, competition, entry, isAsKept, loadCompetition, missing } from './held.ts';
import { HolderView } from './holder/holder-view.tsx';
import { around, texts } from './texts.ts';

export const EntryPage = () => (
  <>
    <PageHeader />
    <main class="entry-main">
      <p role="status" class="entry-note">
        {isAsKept.value && (
          <>
            <Icon name="offline" />
            {say(texts.asKept)}
          </>
        )}
      </p>
      {entry.value ? <HolderView entry={entry.value} /> : <Start />}
    </main>
  </>
);

const Start = () => {
  const now = competition.value;
  if (!now)
    return missing.value === undefined ? (
      <p role="status">{say(texts.loading)}</p>
    ) : (
      <div class="entry-step" role="alert">
        <h1>{say(missing.value === 'not-found' ? texts.notFound : texts.unreachable)}</h1>
        {missing.value === 'unreachable' && <Button onClick={() => void loadCompetition()}>{say(texts.again)}</Button>}
      </div>
    );
  return (
    <>
      <div>
        <h1>{now.name}</h1>
        <p class="hint">{now.takesEntries ? say(around.until, until(now)) : say(texts.closed)}</p>
        <p>
          <a class="entry-link" href={`/ranking/?competition=${now.competitionId}`}>
            {say(texts.results)}
          </a>
        </p>
      </div>
      {now.takesEntries && <EntryForm now={now} />}
      <CodeForm />
    </>
  );
};

const until = ({ entriesCloseAt }: CompetitionPage) =>
  `${showDateAndYear(entriesCloseAt, ownTimeZone)}, ${showTime(entriesCloseAt, ownTimeZone)}`;
