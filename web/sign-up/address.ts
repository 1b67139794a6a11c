/** What the link to this page asks for. A campaign's poster, a channel's link and a cancelled ticket all lead here. */
const asked = new URLSearchParams(location.search);
const given = (name: string) => asked.get(name) || undefined;

export const campaignId = given('campaign') ?? 'fun-run-5k';
export const askedSession = given('session');
export const channelId = given('channel');
/** The cancellation that a person saw on their ticket and wants undone: only then does a new sign-up replace it. */
export const reopens = given('reopens');
