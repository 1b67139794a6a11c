import { say, type Text } from '../../lib/say.ts';
import { CityBox } from '../../sign-up/city-box.tsx';
import { allCities } from '../setup/all-cities.ts';
import { PickBox, TextBox } from '../setup/form.tsx';
import type { CorrectionDraft } from './correction.ts';
import { useCityFile } from './use-city-file.ts';

export const homeLabels = {
  city: { id: 'Kota atau kabupaten tempat tinggal', en: 'City or regency of residence' },
  district: { id: 'Kecamatan', en: 'Kecamatan' },
  village: { id: 'Kelurahan atau desa', en: 'Kelurahan or village' },
  rt: { id: 'RT', en: 'RT' },
  rw: { id: 'RW', en: 'RW' },
} as const satisfies Record<string, Text>;
const notSaid: Text = { id: 'Tidak diisi', en: 'Not said' };

type Props = {
  draft: CorrectionDraft;
  problem: (id: string) => string | undefined;
  onChange: (changed: Partial<CorrectionDraft>) => void;
};

/** A larger area that changes takes the smaller ones with it: they lie in it. */
export const HomeFields = ({ draft, problem, onChange }: Props) => {
  const districts = useCityFile(draft.city)?.districts ?? [];
  const villages = districts.find(([code]) => code === draft.district)?.[2] ?? [];
  /** What stands there is offered, too, while its names are on their way. */
  const options = (value: string, list: (readonly [string, string])[]) => [
    ['', say(notSaid)] as const,
    ...(value !== '' && !list.some(([code]) => code === value) ? [[value, value] as const] : []),
    ...list,
  ];
  return (
    <>
      <CityBox
        id="fix-city"
        label={say(homeLabels.city)}
        problem={problem('fix-city')}
        cities={allCities}
        chosen={draft.city}
        onChoose={(city) => onChange({ city, district: '', village: '' })}
      />
      <PickBox
        id="fix-district"
        label={say(homeLabels.district)}
        problem={problem('fix-district')}
        value={draft.district}
        onValue={(district) => onChange({ district, village: '' })}
        options={options(
          draft.district,
          districts.map(([code, name]) => [code, name] as const),
        )}
      />
      <PickBox
        id="fix-village"
        label={say(homeLabels.village)}
        problem={problem('fix-village')}
        value={draft.village}
        onValue={(village) => onChange({ village })}
        options={options(
          draft.village,
          villages.map(([lastFour, name]) => [`${draft.district}.${lastFour}`, name] as const),
        )}
      />
      <div class="person-pair">
        {(['rt', 'rw'] as const).map((field) => (
          <TextBox
            key={field}
            id={`fix-${field}`}
            label={say(homeLabels[field])}
            problem={problem(`fix-${field}`)}
            value={draft[field]}
            onValue={(value) => onChange({ [field]: value })}
            inputMode="numeric"
            maxLength={6}
          />
        ))}
      </div>
    </>
  );
};
