import './bib-preview.css';
import { say } from '../lib/say.ts';
import { shortCity } from '../lib/short-city.ts';
import { campaign } from './campaign.ts';
import { draft } from './form.ts';
import { texts } from './texts.ts';

/** The bib before it has a number: dashed, because nothing is promised yet. */
export const BibPreview = () => {
  const sessions = campaign.value?.sessions ?? [];
  const chosen = sessions.find(({ sessionId }) => sessionId === draft.value.session);
  return (
    <div class="bib-preview">
      <strong>
        {chosen ? shortCity(chosen.cityName) : sessions.length > 0 ? say(texts.pickCity) : campaign.value?.name}
      </strong>
      {sessions.length > 0 && (
        <svg viewBox="0 0 131 47" aria-hidden="true">
          {[0, 46, 92].map((x) => (
            <path key={x} d={`M${x + 9.5} 1.5h20l8 8v28l-8 8h-20l-8-8v-28z`} />
          ))}
        </svg>
      )}
      <p>{say(sessions.length > 0 ? texts.bibNote : texts.ticketNote)}</p>
    </div>
  );
};
