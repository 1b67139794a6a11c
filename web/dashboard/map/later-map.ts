import { later } from '../later.tsx';

/** The outline and all places come when a map is first drawn. */
export const OutlineMap = later(async () => (await import('./outline-map.tsx')).OutlineMap);
