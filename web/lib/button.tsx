import './button.css';
import type { ComponentChildren, JSX } from 'preact';
import { Icon, type IconName } from './icon.tsx';

type Look = {
  /** `main` is the yellow one: the one next action of a page. */
  kind?: 'main' | 'second';
  /** `staff` is 44 px high, for pages that are worked at with a mouse. */
  size?: 'staff';
  icon?: IconName;
  children: ComponentChildren;
};

const classOf = ({ kind = 'second', size }: Pick<Look, 'kind' | 'size'>) =>
  `button button-${kind}${size ? ` button-${size}` : ''}`;

/** Never disabled: it says what is missing when pressed. */
export const Button = ({ kind, size, icon, children, ...rest }: Look & JSX.IntrinsicElements['button']) => (
  <button type="button" {...rest} class={classOf({ kind, size })}>
    {icon && <Icon name={icon} />}
    <span>{children}</span>
  </button>
);

/** Goes somewhere, and looks like a button. */
export const ButtonLink = ({ kind, size, icon, children, ...rest }: Look & JSX.IntrinsicElements['a']) => (
  <a {...rest} class={classOf({ kind, size })}>
    {icon && <Icon name={icon} />}
    <span>{children}</span>
  </a>
);
