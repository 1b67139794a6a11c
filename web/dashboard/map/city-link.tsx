import { address, hrefTo } from '../address.ts';
import type { CityRow } from '../figures/city-rows.ts';
import { nameOf } from '../numbers/name-of.ts';
import { chooseCity } from './choose-city.ts';

/** A city's name that chooses it. Far from the map it leads there; beside it nothing scrolls away. */
export const CityLink = ({ row, leads = false }: { row: CityRow; leads?: boolean }) => (
  <a
    href={hrefTo({ ...address.value, city: row.cityCode })}
    onClick={(event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
      event.preventDefault();
      chooseCity(row.cityCode === address.value.city ? undefined : row.cityCode);
      if (leads) requestAnimationFrame(() => document.querySelector<HTMLElement>('.chosen-city')?.focus());
    }}
  >
    {nameOf(row)}
  </a>
);
