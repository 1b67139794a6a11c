/** Which posters the link asks for: of a campaign, all its sessions unless some are named, for each channel that is named. */
const asked = new URLSearchParams(location.search);

export const campaignId = asked.get('campaign') ?? 'fun-run-5k';
export const askedSessions = asked.getAll('session');
/** Without any, the sheets lead to the campaign's own page. */
export const channelIds = asked.getAll('channel');
