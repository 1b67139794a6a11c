import './choice.css';
import type { ComponentChildren } from 'preact';

type Props = {
  name: string;
  value: string;
  checked: boolean;
  onChoose: () => void;
  children: ComponentChildren;
};

/** One of several, 54 px high: the whole of it can be tapped. */
export const Choice = ({ name, value, checked, onChoose, children }: Props) => (
  <label class="choice">
    <input class="choice-mark" type="radio" name={name} value={value} checked={checked} onChange={onChoose} />
    <span class="choice-text">{children}</span>
  </label>
);
