import { computed } from '@preact/signals';
import { type CityRow, cityRows } from '../figures/city-rows.ts';
import { sessions } from './campaign.ts';
import { counts } from './live-counts.ts';

/** What is today is asked at each new answer: a page left open over midnight follows. */
export const rows = computed<CityRow[]>(() =>
  counts.value === undefined ? [] : cityRows(counts.value, sessions.value, Date.now()),
);
