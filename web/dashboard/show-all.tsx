import { useState } from 'preact/hooks';
import { Button } from '../lib/button.tsx';
import { showNumber } from '../lib/format.ts';
import { say, type TextAround } from '../lib/say.ts';

/** The first of what may be hundreds: who wants the last ones asks for them. */
export const useShowAll = <Row,>(rows: readonly Row[], atFirst: number, text: TextAround<[string]>) => {
  const [isAll, setAll] = useState(false);
  return {
    shown: isAll ? rows : rows.slice(0, atFirst),
    more: !isAll && rows.length > atFirst && (
      <Button size="staff" onClick={() => setAll(true)}>
        {say(text, showNumber(rows.length))}
      </Button>
    ),
  };
};

const allCities: TextAround<[string]> = { id: (n) => `Tampilkan semua ${n} kota`, en: (n) => `Show all ${n} cities` };

/** A drive over the whole country has hundreds of cities. */
export const useShowAllCities = <Row,>(rows: readonly Row[]) => useShowAll(rows, 40, allCities);
