import './finish-step.css';
import { useSignal } from '@preact/signals';
import { occupations } from '../../../shared/domain/occupations.ts';
import type { Membership } from '../../../shared/domain/sign-up.ts';
import { Icon } from '../../lib/icon.tsx';
import { language } from '../../lib/language.ts';
import { say } from '../../lib/say.ts';
import { Dialog } from '../frame/dialog.tsx';
import { around, texts } from '../texts.ts';
import { BigChoice } from './big-choice.tsx';
import { CityDialog } from './city-dialog.tsx';
import { draft, fill, problemAt, screen } from './form.ts';
import { homeCity } from './home-city.ts';
import { StepHead } from './step-head.tsx';

/** What is left, and the consent: its button says yes to the text that stands above it. */
export const FinishStep = () => (
  <div>
    <StepHead title={say(texts.finish)} />
    <div class="side-by-side">
      <BigChoice
        id="membership"
        label={say(texts.membership)}
        problem={problemAt('membership')}
        options={(['member', 'new', 'none'] as const).map((value) => ({ value, text: say(texts[value]) }))}
        chosen={draft.value.membership}
        onChoose={(value) => fill({ membership: value as Membership })}
        isFirst
      />
      <div class="finish-rest">
        <HomeCity />
        <Occupation />
        <ConsentText />
      </div>
    </div>
  </div>
);

const HomeCity = () => {
  const isOpen = useSignal(false);
  return (
    <>
      <button type="button" class="chosen-city" onClick={() => (isOpen.value = true)}>
        <span>
          <span class="chosen-city-label">{say(texts.city)}</span>
          <strong>{homeCity.value?.name ?? say(texts.cityUnknown)}</strong>
        </span>
        <span class="chosen-city-change">{say(texts.changeCity)}</span>
      </button>
      {isOpen.value && <CityDialog onClose={() => (isOpen.value = false)} />}
    </>
  );
};

const Occupation = () => (
  <select
    class={draft.value.occupation === '' ? 'kiosk-input kiosk-input-empty' : 'kiosk-input'}
    aria-label={say(texts.occupation)}
    value={draft.value.occupation}
    onChange={({ currentTarget }) => fill({ occupation: currentTarget.value })}
  >
    <option value="">{say(texts.occupation)}</option>
    {occupations.map((one) => (
      <option key={one.code} value={one.code}>
        {one[language.value]}
      </option>
    ))}
  </select>
);

const ConsentText = () => {
  const isOpen = useSignal(false);
  if (screen.value.at !== 'form') return null;
  const { text, version } = screen.value.begun.campaign.consent;
  const paragraphs = text.split(/\n\s*\n/);
  return (
    <div class="consent-text">
      <p lang="id" class="consent-first">
        {paragraphs[0]}
      </p>
      <button type="button" class="link" onClick={() => (isOpen.value = true)}>
        {say(around.consentVersion, version)}
      </button>
      <p class="consent-by">
        <Icon name="info" />
        <strong>{say(texts.consentBy)}</strong>
      </p>
      {isOpen.value && (
        <Dialog title={say(texts.consent)} done={say(texts.close)} onClose={() => (isOpen.value = false)}>
          {paragraphs.map((paragraph) => (
            <p key={paragraph} lang="id">
              {paragraph}
            </p>
          ))}
        </Dialog>
      )}
    </div>
  );
};
