import type * as z from 'zod';
import type { Unit as UnitShape } from '../../shared/domain/competition-unit.ts';
import { areaName } from './area-names.ts';
import { say, type TextAround } from './say.ts';

export type Unit = z.output<typeof UnitShape>;

const village: TextAround<[string]> = { id: (name) => `Kel. ${name}`, en: (name) => `Kel. ${name}` };

/** "Kel. Sempur"; nothing for a unit without a place, or while its name is not there. */
export const placeOf = ({ villageCode }: Unit): string | undefined => {
  const name = villageCode === undefined ? undefined : areaName(villageCode);
  return name && say(village, name);
};

/** A kelurahan is called by its name, everything else as the API calls it. */
export const unitTitle = (unit: Unit, label: string): string =>
  unit.rw === undefined && unit.name === undefined ? (placeOf(unit) ?? label) : label;

export const UnitPlace = ({ unit }: { unit: Unit }) => <span class="unit-place">{placeOf(unit)}</span>;
