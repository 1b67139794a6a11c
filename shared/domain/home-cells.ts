import { homeCityOf } from './home-area.ts';
import { occupations } from './occupations.ts';
import type { SignUp } from './sign-up.ts';

/** Where people live, by day: what coverage is worked out from. A part that somebody left out is `-`, and counts as such. */
export const unknownPart = '-';

/** A campaign's lists write professions in a thousand ways: beside those that a form offers there is one more, and none. */
export const occupationCounted = (occupation: string | undefined): string => {
  if (occupation === undefined) return unknownPart;
  return occupations.some(({ code }) => code === occupation) ? occupation : 'lainnya';
};

type Resident = Pick<SignUp, 'home' | 'occupation' | 'day'>;

/** `HOME-CITY#32#2026-11-14#32.71:ojol`; none for who did not say where they live: they are what is left of their day. */
export const cityAreaCell = ({ home, occupation, day }: Resident): string | undefined => {
  const city = home && homeCityOf(home);
  return city && `HOME-CITY#${city.slice(0, 2)}#${day}#${city}:${occupationCounted(occupation)}`;
};

/** `HOME-RT#32.71.01#2026-11-14#1001.005.012`; none for who did not say in which kecamatan: they are what is left of their city. */
export const neighbourhoodCell = ({ home, day }: Resident): string | undefined => {
  const district = home?.districtCode ?? home?.villageCode?.slice(0, 8);
  if (home === undefined || district === undefined) return undefined;
  const village = home.villageCode?.slice(9) ?? unknownPart;
  return `HOME-RT#${district}#${day}#${village}.${home.rw ?? unknownPart}.${home.rt ?? unknownPart}`;
};

/** A city's or a neighbourhood's cell: it is read by who asks for an area, never with the dashboard. */
export const isAreaCell = (cellId: string): boolean => cellId.startsWith('HOME-');
