import { Button, ButtonLink } from '../lib/button.tsx';
import { ownTimeZone, showDateAndYear, showNumber, showTime } from '../lib/format.ts';
import { PageHeader } from '../lib/page-header.tsx';
import { say } from '../lib/say.ts';
import { address, type CompetitionPage, competition, groups, loadCompetition, missing } from './competition.ts';
import { Downloads } from './downloads.tsx';
import { Podium } from './podium.tsx';
import { Sheets } from './print/sheets.tsx';
import { RankingList } from './ranking-list.tsx';
import { around, levels, summary, texts } from './texts.ts';
import { TileMap } from './tile-map.tsx';

const showAt = (instant: string) => `${showDateAndYear(instant, ownTimeZone)}, ${showTime(instant, ownTimeZone)}`;

export const RankingPage = () => {
  const now = competition.value;
  if (now?.ranking && address.value.print) return <Sheets now={now} kind={address.value.print} />;
  return (
    <>
      <PageHeader />
      <main class="ranking-main">{now ? <Results now={now} /> : <Missing />}</main>
    </>
  );
};

const Missing = () => {
  if (missing.value === undefined) return <p role="status">{say(texts.loading)}</p>;
  const isUnknown = missing.value === 'not-found';
  return (
    <div role="alert" class="ranking-missing">
      <h1>{say(isUnknown ? texts.notFound : texts.unreachable)}</h1>
      {isUnknown ? (
        <p>{say(texts.checkLink)}</p>
      ) : (
        <Button onClick={() => void loadCompetition()}>{say(texts.again)}</Button>
      )}
    </div>
  );
};

const Results = ({ now }: { now: CompetitionPage }) => (
  <>
    <div class="ranking-title">
      <h1>{now.name}</h1>
      <p>
        {say(
          summary,
          `${showNumber(now.ranking?.lines.length ?? now.entries)} ${say(levels[now.level])}`,
          showNumber(now.rounds.length),
          showNumber(now.judges),
        )}
        {now.announcedAt && ` · ${say(around.announced, showDateAndYear(now.announcedAt, ownTimeZone))}`}
      </p>
    </div>
    {now.ranking ? <Announced now={now} /> : <NotAnnounced now={now} />}
  </>
);

const Announced = ({ now }: { now: CompetitionPage }) => (
  <>
    {groups.value.map((group) => (
      <section key={group.categoryId ?? ''} class="ranking-group" aria-label={group.name ?? say(texts.ranking)}>
        <h2 class={group.name ? undefined : 'visually-hidden'}>{group.name ?? say(texts.ranking)}</h2>
        <Podium lines={group.lines} />
        <RankingList lines={group.lines} now={now} />
      </section>
    ))}
    <Downloads now={now} />
    <p class="hint">{say(around.recount, showAt(now.objectionsUntil))}</p>
    <TileMap lines={now.ranking?.lines ?? []} />
  </>
);

const NotAnnounced = ({ now }: { now: CompetitionPage }) => (
  <div class="ranking-missing">
    <h2>{say(texts.notAnnounced)}</h2>
    <p>{say(around.announces, showAt(now.announcesAt))}</p>
    {now.takesEntries && <p>{say(around.entriesUntil, showAt(now.entriesCloseAt))}</p>}
    <ButtonLink kind={now.takesEntries ? 'main' : 'second'} href={`/entry/?competition=${now.competitionId}`}>
      {say(now.takesEntries ? texts.enter : texts.myEntry)}
    </ButtonLink>
  </div>
);
