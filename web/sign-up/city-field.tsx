import { say } from '../lib/say.ts';
import { areasMissing, cities, loadCities } from './areas.ts';
import { CityBox } from './city-box.tsx';
import { draft, fillArea, problemAt } from './form.ts';
import { suggestedCities } from './suggested-cities.ts';
import { texts } from './texts.ts';

/** Where somebody lives. */
export const CityField = () => (
  <CityBox
    id="city"
    label={say(texts.city)}
    problem={problemAt('city')}
    cities={cities.value}
    suggested={suggestedCities.value}
    chosen={draft.value.city}
    waiting={cities.value ? undefined : areasMissing.value ? '' : say(texts.areasLoading)}
    onOpen={() => void loadCities()}
    onChoose={(code) => fillArea('city', code)}
  />
);
