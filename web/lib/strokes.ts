/** Our own letters and numerals: strokes on a grid of 6 by 10, 2.1 wide with mitred joins. */
export const strokes: Record<string, string> = {
  0: 'M1.5 0H4.5L6 1.5V8.5L4.5 10H1.5L0 8.5V1.5Z',
  1: 'M0 2.1L2.1 0H2.4V10M-.2 10H5',
  2: 'M0 2.2V1.5L1.5 0H4.5L6 1.5V3.7L0 8.7V10H6.2',
  3: 'M0 1.6L1.5 0H4.5L6 1.5V3.6L4.6 5L6 6.4V8.5L4.5 10H1.5L0 8.4M1.8 5H4.6',
  4: 'M4.5 10.9V0H4.1L0 6V7.4H6.6',
  5: 'M5.8 0H.2V4.3H4.5L6 5.8V8.5L4.5 10H1.5L0 8.5',
  6: 'M5.9 1.4L4.5 0H1.5L0 1.5V8.5L1.5 10H4.5L6 8.5V5.8L4.5 4.4H0',
  7: 'M-.4 0H6V1.7L2.3 10.6',
  8: 'M1.5 0H4.5L6 1.5V3.6L4.7 5L6 6.4V8.5L4.5 10H1.5L0 8.5V6.4L1.3 5L0 3.6V1.5ZM1.3 5H4.7',
  9: 'M.1 8.6L1.5 10H4.5L6 8.5V1.5L4.5 0H1.5L0 1.5V4.2L1.5 5.6H6',
  D: 'M0 0H4.3L6 1.7V8.3L4.3 10H0Z',
  A: 'M0 10.9V2.2L2.2 0H3.8L6 2.2V10.9M0 6.6H6',
  F: 'M0 10.9V0H6.4M0 5H4.8',
  T: 'M-.6 0H6.6M3 0V10.9',
  R: 'M0 10.9V0H4.4L6 1.5V4.2L4.4 5.8H0M3 5.8L6.2 10.9',
  K: 'M0 10.9V0M6.4-.6L.9 6M2.4 4.4L6.6 10.9',
  '.': 'M-.1 10H.1',
  ',': 'M0 9V12',
  '–': 'M0 5H5',
  '-': 'M0 5H5',
};

/** How far the next one stands: the glyph's own width and the gap between two. */
export const advanceOf = (glyph: string): number => (/[.,]/.test(glyph) ? 3.2 : glyph === '1' ? 8.2 : 9.2);

/** An outline has square caps, which add half a stroke: stems end that much earlier, and all glyphs stand on one line. */
export const outlineStroke = (glyph: string): string | undefined => strokes[glyph]?.replace(/10\.[69]/g, '10');
