/** What the link to this page asks for. A campaign's poster, a channel's link and a cancelled ticket all lead here. */
const asked = new URLSearchParams(location.search);
const given = (name: string) => asked.get(name) || undefined;

export const campaignId = given('campaign') ?? 'fun-run-5k';
export const askedSession = given('session');
export const channelId = given('channel');

const area = /^\d\d\.\d\d\.\d\d\.\d{4}$/.test(given('area') ?? '') ? given('area') : undefined;
const digits = (text: string | undefined) => (/^\d{1,3}$/.test(text ?? '') ? text : undefined);
const [rw, rt] = [digits(given('rw')), digits(given('rt'))];
/** Where whoever shared this link lives: a neighbourhood signs its own people up, and none of them chooses from lists. */
export const askedHome = {
  ...(area !== undefined && { city: area.slice(0, 5), district: area.slice(0, 8), village: area }),
  ...(rw !== undefined && { rw }),
  ...(rt !== undefined && { rt }),
};
/** The cancellation that a person saw on their ticket and wants undone: only then does a new sign-up replace it. */
export const reopens = given('reopens');
