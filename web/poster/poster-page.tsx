import { Button, ButtonLink } from '../lib/button.tsx';
import { showNumber } from '../lib/format.ts';
import { PageHeader } from '../lib/page-header.tsx';
import { say } from '../lib/say.ts';
import { askedSessions, campaignId, channelIds } from './address.ts';
import { campaign, loadCampaign, missing } from './campaign.ts';
import { PosterSheet } from './poster-sheet.tsx';
import { sheetsOf } from './sheets.ts';
import { around, texts } from './texts.ts';

export const PosterPage = () => (
  <>
    <PageHeader beside={campaign.value?.name} />
    <main class="poster-main">
      <Body />
    </main>
  </>
);

const Body = () => {
  const shown = campaign.value;
  if (!shown) return <NotYet />;
  const sheets = sheetsOf(shown, askedSessions, channelIds);
  return (
    <>
      <div class="poster-bar no-print">
        <h1>{sheets.length === 0 ? say(texts.noSheets) : say(around.sheets, showNumber(sheets.length))}</h1>
        <div class="poster-actions">
          {sheets.length > 0 && (
            <Button kind="main" icon="print" onClick={() => window.print()}>
              {say(texts.print)}
            </Button>
          )}
          <ButtonLink href={`/dashboard/?${new URLSearchParams({ campaign: campaignId })}`}>
            {say(texts.dashboard)}
          </ButtonLink>
        </div>
      </div>
      <ol class="poster-sheets">
        {sheets.map((sheet) => (
          <li key={`${sheet.session?.sessionId}/${sheet.channelId}`}>
            <PosterSheet campaign={shown} sheet={sheet} />
          </li>
        ))}
      </ol>
    </>
  );
};

const NotYet = () => {
  if (missing.value === undefined) return <p role="status">{say(texts.loading)}</p>;
  const isLost = missing.value === 'not-found';
  return (
    <section class="card" role="alert">
      <h1>{say(isLost ? texts.notFoundTitle : texts.unreachableTitle)}</h1>
      <p>{say(isLost ? texts.notFoundHint : texts.unreachableHint)}</p>
      {!isLost && (
        <Button kind="main" onClick={() => void loadCampaign()}>
          {say(texts.loadAgain)}
        </Button>
      )}
    </section>
  );
};
