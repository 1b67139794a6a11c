import { say, type Text } from '../../lib/say.ts';

const parts = [
  { kind: 'confirmed', text: { id: 'Dapat tempat', en: 'Have a place' } },
  { kind: 'held', text: { id: 'Dipegang kios', en: 'Held by kiosks' } },
  { kind: 'free', text: { id: 'Kosong', en: 'Free' } },
  { kind: 'post', text: { id: 'Kuota', en: 'Quota' } },
  { kind: 'waiting', text: { id: 'Menunggu di luar kuota', en: 'Waiting outside the quota' } },
] as const satisfies { kind: string; text: Text }[];

export const BarLegend = () => (
  <ul class="bar-legend">
    {parts.map(({ kind, text }) => (
      <li key={kind}>
        <span class={`bar-legend-mark bar-legend-${kind}`} />
        {say(text)}
      </li>
    ))}
  </ul>
);
