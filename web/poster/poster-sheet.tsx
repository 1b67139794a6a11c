import { showDay, showNumber, showTime } from '../lib/format.ts';
import { Numerals } from '../lib/numerals.tsx';
import { Qr } from '../lib/qr.tsx';
import { say } from '../lib/say.ts';
import { shortCity } from '../lib/short-city.ts';
import type { CampaignPage } from './campaign.ts';
import { linkOf, type Sheet } from './sheets.ts';
import { around, texts } from './texts.ts';

/** One A4 sheet: what, when, where; a QR code of 92 mm; the channel at its foot, so that whoever hangs it up takes the right one. */
export const PosterSheet = ({ campaign, sheet }: { campaign: CampaignPage; sheet: Sheet }) => {
  const { session, channelId } = sheet;
  const link = linkOf(sheet, campaign.campaignId, location.origin);
  const foot = [
    say(texts.free),
    ...(session ? [say(around.places, showNumber(session.quota))] : []),
    ...(campaign.personRule === 'nik' ? [say(texts.bringCard)] : []),
  ];
  return (
    <article class="poster" aria-label={[campaign.name, session?.cityName, channelId].filter(Boolean).join(' · ')}>
      <header class="poster-head">
        <div class="poster-mark">
          <Numerals text="DAFTAR" />
          <strong>{session && shortCity(session.cityName)}</strong>
        </div>
        <h2>{campaign.name}</h2>
        {session && (
          <p>
            {showDay(session.startsAt, session.timeZone)} · {showTime(session.startsAt, session.timeZone)}
            <br />
            {session.venue}
          </p>
        )}
      </header>
      <div class="poster-middle">
        <p class="poster-call">{say(session ? texts.scan : texts.scanHere)}</p>
        <Qr text={link} label={say(texts.qr)} />
        <p class="poster-link">
          {say(texts.orOpen)} <strong>{link.replace(/^https?:\/\//, '')}</strong>
        </p>
      </div>
      <footer class="poster-foot">
        {foot.join(' · ')}
        {channelId !== undefined && (
          <>
            {' · '}
            {say(texts.channel)} <strong>{channelId}</strong>
          </>
        )}
      </footer>
    </article>
  );
};
