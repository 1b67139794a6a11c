import './numerals.css';
import { advanceOf, outlineStroke, strokes } from './strokes.ts';

/**
 * Bib numerals. Solid says promised, outlined says not: a place is solid, a position in a queue is outlined.
 * An outline is the same stroke twice, so `--paper` names the ground that it is drawn on. Its height is the font's,
 * or CSS sets the width by `--ratio`, its width for a height of 1.
 */
export const Numerals = ({ text, label, outlined = false }: { text: string; label?: string; outlined?: boolean }) => {
  const glyphs = layOut(text);
  const width = glyphs.reduce((sum, { glyph }) => sum + advanceOf(glyph), 0) - gap;
  return (
    <svg
      class={outlined ? 'numerals numerals-outlined' : 'numerals'}
      style={{ '--ratio': (width / 12.1).toFixed(3) }}
      viewBox={`-1.05 -1.05 ${width.toFixed(2)} 12.1`}
      role="img"
      aria-label={label}
      aria-hidden={label === undefined}
    >
      {glyphs.map(({ glyph, x }, index) => (
        <g key={index} transform={`translate(${x.toFixed(2)})`}>
          <path
            class={glyph === '.' ? 'numerals-point' : undefined}
            d={outlined ? outlineStroke(glyph) : strokes[glyph]}
          />
          {outlined && <path class="numerals-paper" d={outlineStroke(glyph)} />}
        </g>
      ))}
    </svg>
  );
};

const gap = 1.1;

const layOut = (text: string) => {
  let x = 0;
  return [...text]
    .filter((glyph) => glyph in strokes)
    .map((glyph) => {
      const place = { glyph, x };
      x += advanceOf(glyph);
      return place;
    });
};
