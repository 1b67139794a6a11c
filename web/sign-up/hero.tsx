import './hero.css';
import { showDate, showDateAndYear, showNumber } from '../lib/format.ts';
import { Numerals } from '../lib/numerals.tsx';
import { say } from '../lib/say.ts';
import type { CampaignPage } from './campaign-page.ts';
import { around, texts } from './texts.ts';

/** Where, when, what it costs: the first glance. */
export const Hero = ({ campaign }: { campaign: CampaignPage }) => {
  const { name, sessions } = campaign;
  const art = /\b\d{1,2}K?\b/i.exec(name)?.[0].toUpperCase();
  return (
    <div class="hero">
      {art && (
        <div class="hero-art">
          <Numerals text={art} outlined />
        </div>
      )}
      <h1>{name}</h1>
      <p>
        {sessions.length > 0 &&
          `${say(around.cities, showNumber(new Set(sessions.map(({ cityCode }) => cityCode)).size))} · `}
        {say(texts.free)}
      </p>
      <p>{datesOf(campaign)}</p>
    </div>
  );
};

/** From the first run to the last, each in its own zone; a campaign without sessions shows its own days. */
const datesOf = ({ sessions, startsAt, endsAt, timeZone }: CampaignPage): string => {
  const days =
    sessions.length > 0
      ? sessions.map((one) => [one.startsAt, one.timeZone] as const)
      : [[startsAt, timeZone] as const, [endsAt, timeZone] as const];
  const inOrder = [...days].sort(([a], [b]) => (a < b ? -1 : 1));
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  if (!first || !last) return '';
  const to = showDateAndYear(...last);
  return showDateAndYear(...first) === to ? to : `${showDate(...first)} – ${to}`;
};
