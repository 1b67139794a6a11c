import './icon.css';
import type { JSX } from 'preact';

/** Shapes on a grid of 20. A sign inside a filled shape takes `--sign`, the colour of the ground. */
const shapes = {
  place: (
    <>
      <path class="filled" d="M3 1h14l2 2v14l-2 2H3l-2-2V3z" />
      <path class="sign" d="M5.2 10.4l3.3 3.4 6.3-7.2" />
    </>
  ),
  waiting: (
    <>
      <circle cx="10" cy="10" r="8" />
      <path d="M10 5v5.4l3.6 2.2" />
    </>
  ),
  pending: (
    <>
      <rect x="2" y="2" width="16" height="16" stroke-dasharray="3.6 2.2" />
      <path d="M10 14.6V6M6.4 9.2L10 5.6l3.6 3.6" />
    </>
  ),
  fix: (
    <>
      <path class="filled" d="M6.2 1h7.6L19 6.2v7.6L13.8 19H6.2L1 13.8V6.2z" />
      <path class="sign" d="M10 4.8v6.4M10 13.2v2.4" />
    </>
  ),
  duplicate: (
    <>
      <path d="M2 2h11v11H2z" />
      <path class="on-ground" d="M7 7h11v11H7z" />
    </>
  ),
  'new-member': (
    <>
      <path class="filled" d="M10 .6L19.4 10 10 19.4.6 10z" />
      <path class="sign" d="M10 5.6v8.8M5.6 10h8.8" />
    </>
  ),
  held: (
    <>
      <path d="M1.6 3h16.8v11.4H1.6zM10 14v4M5.6 18h8.8" />
      <path stroke-width="1.8" d="M4.4 11.6l5-6M9 11.6l5-6" />
    </>
  ),
  offline: (
    <>
      <path d="M1.5 7.5C6 3.4 14 3.4 18.5 7.5M5 11c3-2.6 7-2.6 10 0" />
      <circle class="filled" cx="10" cy="15" r="1.9" />
      <path d="M3 18L17 2" />
    </>
  ),
  online: (
    <>
      <path d="M1.5 7.5C6 3.4 14 3.4 18.5 7.5M5 11c3-2.6 7-2.6 10 0" />
      <circle class="filled" cx="10" cy="15" r="1.9" />
    </>
  ),
  back: <path d="M18.6 10H2.4M8.6 3.6L2.2 10l6.4 6.4" />,
  next: <path d="M1.4 10h16.2M11.4 3.6l6.4 6.4-6.4 6.4" />,
  erase: <path d="M6.4 3H19v14H6.4L1 10zM9.6 7l6 6M15.6 7l-6 6" />,
  arrived: <path d="M8 2.5h9v15H8M2 10h10M8.6 6.4L12.2 10l-3.6 3.6" />,
  up: <path d="M10 18V3.4M4.4 9L10 3.4 15.6 9" />,
  down: <path d="M4.6 7.4L10 12.8l5.4-5.4" />,
  download: <path d="M10 1v11.4M5.6 8.4L10 12.8l4.4-4.4M1 18h18" />,
  info: (
    <>
      <circle cx="10" cy="10" r="8.2" />
      <path d="M10 9v5.6M10 5.4v2" />
    </>
  ),
  lock: <path d="M3.2 9h13.6v9H3.2zM6.2 9V6a3.8 3.8 0 0 1 7.6 0v3" />,
  pencil: <path d="M2.4 17.6l1-4.4L13.6 3l3.4 3.4L6.8 16.6zM11.6 5l3.4 3.4" />,
  torch: <path d="M5.6 1.6h8.8v4.2l-2 3.2v9.4H7.6V9l-2-3.2zM5.6 5.4h8.8M10 11.4v2.4" />,
  message: <path d="M3.2 13.4A8 8 0 1 1 6.6 16.8L1.8 18.2zM6.8 8.4h6.6M6.8 11.8h4" />,
  print: <path d="M5.4 6.4V1.6h9.2v4.8M5.4 14.8H1.8V6.4h16.4v8.4h-3.6M5.4 11.4h9.2v7H5.4z" />,
} as const satisfies Record<string, JSX.Element>;

export type IconName = keyof typeof shapes;

/** A shape beside a word. It says nothing to a screen reader: the word does. */
export const Icon = ({ name }: { name: IconName }) => (
  <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
    {shapes[name]}
  </svg>
);
