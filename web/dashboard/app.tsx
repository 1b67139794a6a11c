import { useEffect } from 'preact/hooks';
import { SignInPage } from '../lib/sign-in/sign-in-page.tsx';
import { signedIn } from '../lib/sign-in/signed-in.ts';
import { address } from './address.ts';
import { ChooseCampaign } from './choose-campaign.tsx';
import { DashboardHeader } from './dashboard-header.tsx';
import { later } from './later.tsx';
import { watchCampaign } from './live/campaign.ts';
import { counts, trouble, watchCounts } from './live/live-counts.ts';
import { Refusal } from './refusal.tsx';

export const App = () => {
  if (signedIn.value === undefined) return <SignInPage />;
  const { campaign, making } = address.value;
  if (making) return <NewCampaignPage />;
  return campaign === undefined ? <ChooseCampaign /> : <OneCampaign key={campaign} campaignId={campaign} />;
};

const OneCampaign = ({ campaignId }: { campaignId: string }) => {
  useEffect(() => {
    const stops = [watchCampaign(campaignId), watchCounts(campaignId)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [campaignId]);

  const { view, wall } = address.value;
  if (wall && counts.value) return <WallView counts={counts.value} />;
  return (
    <>
      <DashboardHeader />
      <main class="dashboard-main">
        <View view={view} />
      </main>
    </>
  );
};

const NumbersView = later(async () => (await import('./numbers/numbers-view.tsx')).NumbersView);
const PeopleView = later(async () => (await import('./people/people-view.tsx')).PeopleView);
const WallView = later(async () => (await import('./wall/wall-view.tsx')).WallView);
const NewCampaignPage = later(async () => (await import('./setup/new-campaign-page.tsx')).NewCampaignPage);
const SetupView = later(async () => (await import('./setup/setup-view.tsx')).SetupView);
const SettingsView = later(async () => (await import('./settings/settings-view.tsx')).SettingsView);
const RolesView = later(async () => (await import('./roles/roles-view.tsx')).RolesView);
const KiosksView = later(async () => (await import('./kiosks/kiosks-view.tsx')).KiosksView);
const RightsView = later(async () => (await import('./rights/rights-view.tsx')).RightsView);
const AuditView = later(async () => (await import('./audit/audit-view.tsx')).AuditView);
const ExportView = later(async () => (await import('./export/export-view.tsx')).ExportView);
const CoverageView = later(async () => (await import('./areas/coverage-view.tsx')).CoverageView);
const ContestView = later(async () => (await import('./contest/contest-view.tsx')).ContestView);
const HelpDeskView = later(async () => (await import('./help-desk/help-desk-view.tsx')).HelpDeskView);

const View = ({ view }: { view: typeof address.value.view }) => {
  const now = trouble.value;
  // A crew may see the people and kiosks of its own session, though not the counts.
  if (view === 'people') return <PeopleView />;
  if (view === 'kiosks') return <KiosksView />;
  if (view === 'help-desk') return <HelpDeskView />;
  if (now?.kind === 'refused' && counts.value === undefined) return <Refusal code={now.code} />;
  if (view === 'contest') return <ContestView />;
  if (view === 'coverage') return <CoverageView />;
  if (view === 'setup') return <SetupView />;
  if (view === 'roles') return <RolesView />;
  if (view === 'rights') return <RightsView />;
  if (view === 'audit') return <AuditView />;
  if (view === 'export') return <ExportView />;
  return view === 'settings' ? <SettingsView /> : <NumbersView />;
};
