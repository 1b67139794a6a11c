import './header-nav.css';
import type { ComponentChildren } from 'preact';

type Props<Address> = {
  to: Partial<Address>;
  class?: string;
  'aria-current'?: 'page' | 'true' | undefined;
  'aria-label'?: string;
  children: ComponentChildren;
};
type Addresses<Address> = { hrefTo: (to: Partial<Address>) => string; goTo: (to: Partial<Address>) => void };

/** A link within a page that keeps what it shows in its address: it can be opened in another tab, and needs no reload in this one. */
export const pageLinkOf =
  <Address,>({ hrefTo, goTo }: Addresses<Address>) =>
  ({ to, children, ...rest }: Props<Address>) => (
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
