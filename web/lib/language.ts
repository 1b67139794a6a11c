import { signal } from '@preact/signals';
import { keep, recall } from './kept.ts';
import { type Language, pickLanguage } from './pick-language.ts';

export const language = signal<Language>(
  pickLanguage(new URLSearchParams(location.search).get('lang'), recall<string>('language')),
);

export const switchLanguage = (to: Language): void => {
  language.value = to;
  keep('language', to);
};

language.subscribe((now) => {
  document.documentElement.lang = now;
});
