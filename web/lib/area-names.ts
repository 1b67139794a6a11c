import { signal } from '@preact/signals';
import type { CityFile } from '../../shared/domain/areas/area-files.ts';
import { keep, recall } from './kept.ts';

const names = signal<ReadonlyMap<string, string>>(new Map());
const asked = new Set<string>();

const add = ({ districts }: CityFile) => {
  const found = districts.flatMap(([code, district, villages]) => [
    [code, district] as const,
    ...villages.map(([lastFour, name]) => [`${code}.${lastFour}`, name] as const),
  ]);
  names.value = new Map([...names.value, ...found]);
};

/** A city's file is kept: a name that was seen once is there without a network too. */
const load = async (city: string): Promise<void> => {
  const key = `area:${city}`;
  const kept = recall<CityFile>(key);
  if (kept) return add(kept);
  try {
    const response = await fetch(`/areas/${city}.json`);
    if (!response.ok) return;
    const file: CityFile = await response.json();
    keep(key, file);
    add(file);
  } catch (error) {
    asked.delete(city);
    if (!(error instanceof TypeError)) throw error;
  }
};

/** "Sempur", or of a district "Bogor Tengah"; nothing until its city's file has come, which is asked for once. */
export const areaName = (code: string): string | undefined => {
  const city = code.slice(0, 5);
  if (!asked.has(city)) {
    asked.add(city);
    void load(city);
  }
  return names.value.get(code);
};
