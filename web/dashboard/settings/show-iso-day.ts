import { showDateAndYear } from '../../lib/format.ts';

/** A day as the API says it, `2027-12-31`, as people read it. */
export const showIsoDay = (day: string): string => (day === '' ? '' : showDateAndYear(`${day}T12:00:00Z`, 'UTC'));
