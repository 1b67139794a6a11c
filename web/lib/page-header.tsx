import './page-header.css';
import type { ComponentChildren } from 'preact';
import { language, switchLanguage } from './language.ts';
import { Numerals } from './numerals.tsx';

/** The ink band at the top of every page: the wordmark, what the page puts beside it, and the language switch. */
export const PageHeader = ({ beside, children }: { beside?: ComponentChildren; children?: ComponentChildren }) => (
  <header class="page-header no-print">
    <div class="page-header-row">
      <a class="wordmark" href="/" aria-label="Daftar">
        <Numerals text="DAFTAR" />
      </a>
      <div class="page-header-beside">{beside}</div>
      <LanguageSwitch />
    </div>
    {children}
  </header>
);

const other = {
  id: { code: 'en', before: '', name: 'English' },
  en: { code: 'id', before: 'Bahasa ', name: 'Indonesia' },
} as const;

/** It offers the other language in that language's own words. */
const LanguageSwitch = () => {
  const { code, before, name } = other[language.value];
  return (
    <button type="button" class="language-switch" lang={code} onClick={() => switchLanguage(code)}>
      <span class="language-before">{before}</span>
      {name}
    </button>
  );
};
