import type { Session } from '../../shared/domain/campaign.ts';
import { shownSession } from '../../shared/domain/home-area.ts';

/** A session as whoever signs up or holds a ticket sees it. */
export const showSession = (session: Session, quota = 0) => ({
  sessionId: session.sessionId,
  cityCode: session.cityCode,
  cityName: shownSession(session),
  venue: session.venue,
  startsAt: session.startsAt,
  timeZone: session.timeZone,
  quota,
});
