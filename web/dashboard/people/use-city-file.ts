import { useEffect, useState } from 'preact/hooks';
import type { CityFile } from '../../../shared/domain/areas/area-files.ts';

/** A city's kecamatan and kelurahan; nothing until they have come, or where there are none. */
export const useCityFile = (city: string): CityFile | undefined => {
  const [loaded, setLoaded] = useState<{ city: string; file: CityFile }>();
  useEffect(() => {
    if (city === '') return;
    let gone = false;
    const load = async () => {
      try {
        const response = await fetch(`/areas/${city}.json`);
        if (response.ok && !gone) setLoaded({ city, file: await response.json() });
      } catch (error) {
        // Without a network the other fields can still be corrected.
        if (!(error instanceof TypeError)) throw error;
      }
    };
    void load();
    return () => {
      gone = true;
    };
  }, [city]);
  return loaded?.city === city ? loaded.file : undefined;
};
