import { describedBy, Field } from '../lib/field.tsx';
import { say, type Text } from '../lib/say.ts';
import { areasMissing, districts, loadAreasAgain, villages } from './areas.ts';
import { CityField } from './city-field.tsx';
import { draft, fill, fillArea, problemAt } from './form.ts';
import { TextField } from './text-field.tsx';
import { texts } from './texts.ts';

export const HomeStep = () => {
  const { city, district, village } = draft.value;
  return (
    <>
      <CityField />
      {areasMissing.value && (
        <p class="areas-missing" role="alert">
          {say(texts.areasMissing)}{' '}
          <button type="button" class="link" onClick={loadAreasAgain}>
            {say(texts.loadAgain)}
          </button>
        </p>
      )}
      <AreaField
        field="district"
        label={texts.district}
        empty={city === '' ? texts.pickCityFirst : districts.value ? texts.pickDistrict : texts.areasLoading}
        areas={districts.value ?? []}
        value={district}
        onChoose={(code) => fillArea('district', code)}
      />
      <AreaField
        field="village"
        label={texts.village}
        empty={district === '' ? texts.pickDistrictFirst : villages.value ? texts.pickVillage : texts.areasLoading}
        areas={villages.value ?? []}
        value={village}
        onChoose={(code) => fill('village', code)}
      />
      <div class="side-by-side">
        <TextField
          field="rt"
          label={say(texts.rt)}
          placeholder={say(texts.rtExample)}
          inputMode="numeric"
          autocomplete="off"
          maxLength={6}
        />
        <TextField
          field="rw"
          label={say(texts.rw)}
          placeholder={say(texts.rwExample)}
          inputMode="numeric"
          autocomplete="off"
          maxLength={6}
        />
      </div>
    </>
  );
};

type AreaFieldProps = {
  field: 'district' | 'village';
  label: Text;
  empty: Text;
  areas: { code: string; name: string }[];
  value: string;
  onChoose: (code: string) => void;
};

const AreaField = ({ field, label, empty, areas, value, onChoose }: AreaFieldProps) => {
  const asked = { id: field, label: say(label), problem: problemAt(field) };
  return (
    <Field {...asked}>
      <select
        class={value === '' ? 'input input-empty' : 'input'}
        {...describedBy(asked)}
        value={value}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      >
        <option value="">{say(empty)}</option>
        {areas.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </Field>
  );
};
