const formats = new Map<string, Intl.DateTimeFormat>();

/** `2026-11-20 14:32:07` as the campaign's clock shows it: text that sorts, and that no spreadsheet reads as another day. */
export const showMoment = (at: string | undefined, timeZone: string): string => {
  if (at === undefined) return '';
  let format = formats.get(timeZone);
  if (!format) {
    // Swedish writes times as ISO 8601 does.
    format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
    formats.set(timeZone, format);
  }
  return format.format(Date.parse(at));
};
