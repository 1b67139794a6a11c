import type { ComponentChildren } from 'preact';
import { type Address, goTo, hrefTo } from './address.ts';

type Props = {
  to: Partial<Address>;
  class?: string;
  'aria-current'?: 'page' | undefined;
  children: ComponentChildren;
};

/** A link within the page: it can be opened in another tab, and needs no reload in this one. */
export const PageLink = ({ to, children, ...rest }: Props) => (
  <a
    {...rest}
    href={hrefTo(to)}
    onClick={(event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
      event.preventDefault();
      goTo(to);
      scrollTo(0, 0);
    }}
  >
    {children}
  </a>
);
