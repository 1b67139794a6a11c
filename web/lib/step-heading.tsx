import './step-heading.css';
import type { ComponentChildren } from 'preact';
import { Numerals } from './numerals.tsx';

/** A numbered part of a form. The number is for the eye: the heading's words say enough. */
export const StepHeading = ({ step, id, children }: { step: number; id?: string; children: ComponentChildren }) => (
  <h2 class="step-heading" id={id}>
    <span class="step-number">
      <Numerals text={String(step)} />
    </span>
    {children}
  </h2>
);
