import type { Language } from '../../shared/domain/field-problems.ts';
import { language } from './language.ts';

/** A sentence in every language: a page's texts `satisfies Record<string, Text>`, so one that lacks a language does not compile. */
export type Text = Record<Language, string>;
/** A sentence around values, which come formatted already. */
export type TextAround<Values extends string[]> = Record<Language, (...values: Values) => string>;

/** The sentence in the reader's language; a component that says it is drawn again when the language is switched. */
export function say(text: Text): string;
export function say<Values extends string[]>(text: TextAround<Values>, ...values: Values): string;
export function say(text: Text | TextAround<string[]>, ...values: string[]): string {
  const sentence = text[language.value];
  return typeof sentence === 'string' ? sentence : sentence(...values);
}
