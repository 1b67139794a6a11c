import './circle-legend.css';
import { say } from '../../lib/say.ts';
import { mapWords } from './city-words.ts';

export const CircleLegend = () => (
  <ul class="map-legend">
    <li>
      <span class="map-mark map-mark-confirmed" />
      {say(mapWords.confirmed)}
    </li>
    <li>
      <span class="map-mark map-mark-waiting" />
      {say(mapWords.waiting)}
    </li>
    <li>{say(mapWords.area)}</li>
  </ul>
);
