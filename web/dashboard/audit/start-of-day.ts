/** When a calendar day, or the one so many days after it, begins where the campaign is. Indonesia's zones do not shift in summer. */
export const startOfDay = (isoDay: string, timeZone: string, daysLater: number): string => {
  const midnight = new Date(`${isoDay}T00:00:00Z`);
  midnight.setUTCDate(midnight.getUTCDate() + daysLater);
  const offset = new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'longOffset' })
    .formatToParts(midnight)
    .find(({ type }) => type === 'timeZoneName')?.value;
  const [, sign = '+', hours = '0', minutes = '0'] = /GMT([+-])(\d+):(\d+)/.exec(offset ?? '') ?? [];
  const ahead = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  return new Date(midnight.getTime() - ahead * 60_000).toISOString();
};
