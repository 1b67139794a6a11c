import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

/** What is seldom needed, behind its title. It is made when it is first opened. */
export const Folded = ({ title, children }: { title: string; children: () => ComponentChildren }) => {
  const [wasOpen, setOpen] = useState(false);
  return (
    <details class="setup-in-card" onToggle={(event) => setOpen((was) => was || event.currentTarget.open)}>
      <summary>{title}</summary>
      {wasOpen && children()}
    </details>
  );
};
