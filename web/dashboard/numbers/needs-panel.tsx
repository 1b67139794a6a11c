import './needs-panel.css';
import { showNumber, showShortDay, showTime } from '../../lib/format.ts';
import { Icon } from '../../lib/icon.tsx';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import type { Need } from '../figures/needs.ts';
import type { CampaignPage } from '../live/campaign.ts';
import { PageLink } from '../page-link.ts';
import { pausedSince, untilPast } from '../pause-times.ts';
import { sayNeed } from './say-need.ts';

const texts = {
  title: { id: 'Perlu tindakan sekarang', en: 'Needs someone now' },
  nothing: { id: 'Tidak ada kota yang perlu tindakan.', en: 'No city needs anything now.' },
  campaignClosed: { id: 'Pendaftaran acara ditutup.', en: 'Sign-up to the campaign is closed.' },
  campaignPaused: { id: 'Pendaftaran acara dijeda.', en: 'Sign-up to the campaign is paused.' },
  nobodyCan: { id: 'Tidak ada yang bisa mendaftar di kota mana pun.', en: 'Nobody can sign up in any city.' },
  settings: { id: 'Buka pengaturan', en: 'Open the settings' },
} as const satisfies Record<string, Text>;
const others: TextAround<[string]> = { id: (n) => `${n} hal lagi`, en: (n) => `${n} more` };

const shownAtFirst = 4;

/** Only what follows from the counts and the kiosks, most pressing first. */
export const NeedsPanel = ({ needs, page }: { needs: Need[]; page: CampaignPage }) => {
  const closed = page.state === 'closed';
  const isShut = closed || page.paused !== undefined;
  const rest = needs.slice(shownAtFirst);
  return (
    <section class="card needs" aria-labelledby="needs-title">
      <h2 class="card-title" id="needs-title">
        {say(texts.title)}
      </h2>
      {!isShut && needs.length === 0 && <p class="needs-none">{say(texts.nothing)}</p>}
      {(isShut || needs.length > 0) && (
        <ul>
          {closed && <CampaignClosed />}
          {!closed && page.paused && <CampaignPaused paused={page.paused} timeZone={page.timeZone} />}
          {needs.slice(0, shownAtFirst).map(toLine)}
        </ul>
      )}
      {rest.length > 0 && (
        <details>
          <summary>{say(others, showNumber(rest.length))}</summary>
          <ul>{rest.map(toLine)}</ul>
        </details>
      )}
    </section>
  );
};

const toLine = (need: Need) => (
  <NeedLine key={`${need.kind} ${'sessionId' in need ? need.sessionId : need.row.cityCode}`} need={need} />
);

const CampaignClosed = () => (
  <li data-need="campaign-closed">
    <Icon name="lock" />
    <div>
      <h3>{say(texts.campaignClosed)}</h3>
      <p>{say(texts.nobodyCan)}</p>
      <PageLink to={{ view: 'settings' }}>{say(texts.settings)}</PageLink>
    </div>
  </li>
);

type PausedProps = { paused: NonNullable<CampaignPage['paused']>; timeZone: string };

const CampaignPaused = ({ paused: { since, until }, timeZone }: PausedProps) => {
  const at = (instant: string) => `${showShortDay(instant, timeZone)}, ${showTime(instant, timeZone)}`;
  const isOver = until !== undefined && Date.parse(until) <= Date.now();
  return (
    <li data-need="campaign-paused">
      <Icon name="waiting" />
      <div>
        <h3>{say(texts.campaignPaused)}</h3>
        <p>
          {say(pausedSince, at(since))} {isOver ? say(untilPast, at(until)) : say(texts.nobodyCan)}
        </p>
        <PageLink to={{ view: 'settings' }}>{say(texts.settings)}</PageLink>
      </div>
    </li>
  );
};

const NeedLine = ({ need }: { need: Need }) => {
  const { icon, head, what, links } = sayNeed(need);
  return (
    <li data-need={need.kind} data-city={need.row.cityCode}>
      <Icon name={icon} />
      <div>
        <h3>{head}</h3>
        {what !== undefined && <p>{what}</p>}
        <p>
          {links.map(([text, to], index) => (
            <span key={text.id}>
              {index > 0 && ' · '}
              <PageLink to={to}>{say(text)}</PageLink>
            </span>
          ))}
        </p>
      </div>
    </li>
  );
};
