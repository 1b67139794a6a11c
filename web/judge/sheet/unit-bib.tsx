import './unit-bib.css';
import { Numerals } from '../../lib/numerals.tsx';
import type { Unit } from '../../lib/unit.tsx';

/** The number on the door, as a bib: RT, or RW where those compete. */
export const UnitBib = ({ unit: { rt, rw } }: { unit: Unit }) => {
  const number = rt ?? rw;
  if (number === undefined) return null;
  return (
    <div class="unit-bib" aria-hidden="true">
      <span>{rt ? 'RT' : 'RW'}</span>
      <Numerals text={number} />
    </div>
  );
};
