import { presentCode } from '../../../shared/domain/areas/historic-codes.ts';
import { cityPlaces } from './indonesia.generated.ts';

const places = new Map(
  cityPlaces.split('\n').flatMap((line) => {
    const [province = '', cities = ''] = line.split('=');
    return cities.split(';').map((city): [string, readonly [x: number, y: number]] => {
      const [code, x, y] = city.split(' ');
      return [`${province}.${code}`, [Number(x), Number(y)]];
    });
  }),
);

/** Where a city stands on the map, in its units; nowhere where it is not known. */
export const placeOf = (cityCode: string) => places.get(presentCode(cityCode) ?? '');
