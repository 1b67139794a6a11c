import { language } from './language.ts';

/** Hundredths of a point as people write them: "87,67", "82"; in English "87.67". */
export const showPoints = (hundredths: number): string => {
  const text = hundredths % 100 === 0 ? String(hundredths / 100) : (hundredths / 100).toFixed(2);
  return language.value === 'id' ? text.replace('.', ',') : text;
};

/** For numerals that stand in a column: always two decimals. */
export const showTotal = (hundredths: number): string => {
  const text = (hundredths / 100).toFixed(2);
  return language.value === 'id' ? text.replace('.', ',') : text;
};
