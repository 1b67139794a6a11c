import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { timeZoneOf, zoneLabel } from '../../../shared/domain/areas/time-zones.ts';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import { TextBox } from './form.tsx';
import type { SessionDraft } from './session-draft.ts';

const texts = {
  city: { id: 'Kota', en: 'City' },
  name: { id: 'Nama kota di tiket dan layar', en: 'Name on tickets and screens' },
  asCity: { id: 'Kosong: nama kotanya sendiri', en: 'Empty: the city’s own name' },
  venue: { id: 'Tempat', en: 'Venue' },
  date: { id: 'Tanggal', en: 'Date' },
  time: { id: 'Jam mulai', en: 'Starts at' },
  quota: { id: 'Kuota', en: 'Quota' },
  waitingSize: { id: 'Panjang daftar tunggu', en: 'Length of the waiting list' },
  asQuota: { id: 'Kosong: sepanjang kuota', en: 'Empty: as long as the quota' },
  leasable: { id: 'Jatah kios', en: "Kiosks' share" },
  half: { id: 'Kosong: separuh kuota', en: 'Empty: half of the quota' },
  target: { id: 'Target anggota baru', en: 'Target of new members' },
  none: { id: 'Boleh kosong', en: 'Optional' },
  more: { id: 'Nama lain, daftar tunggu, jatah kios, target', en: 'Another name, waiting list, kiosks, target' },
} as const satisfies Record<string, Text>;
const timeIn: TextAround<[string]> = { id: (zone) => `Jam mulai (${zone})`, en: (zone) => `Starts at (${zone})` };

const named = {
  city: texts.city,
  name: texts.name,
  venue: texts.venue,
  date: texts.date,
  time: texts.time,
  quota: texts.quota,
};
const all = { ...named, waitingSize: texts.waitingSize, leasable: texts.leasable, target: texts.target };

export const sessionLabels = (form: string): Record<string, string> =>
  Object.fromEntries(Object.entries(all).map(([name, text]) => [`${form}-${name}`, say(text)]));

type Props = {
  form: string;
  draft: SessionDraft;
  onChange: (changed: Partial<SessionDraft>) => void;
  problem: (id: string) => string | undefined;
  /** Places of a session that exists are set where its quota is. */
  withPlaces: boolean;
};

/** All of a session but its city. The clock is the one that hangs there. */
export const SessionFields = ({ form, draft, onChange, problem, withPlaces }: Props) => {
  const zone = zoneLabel(timeZoneOf(draft.cityCode) ?? '');
  const box = (name: keyof typeof all) => ({
    id: `${form}-${name}`,
    label: say(all[name]),
    problem: problem(`${form}-${name}`),
  });
  const number = (name: 'quota' | 'waitingSize' | 'leasable' | 'target') => ({
    ...box(name),
    inputMode: 'numeric' as const,
    value: draft[name],
    onValue: (value: string) => onChange({ [name]: value }),
  });
  const name = (
    <TextBox
      {...box('name')}
      hint={say(texts.asCity)}
      maxLength={60}
      value={draft.name}
      onValue={(typed) => onChange({ name: typed })}
    />
  );
  const target = <TextBox {...number('target')} hint={say(texts.none)} />;
  return (
    <>
      <TextBox {...box('venue')} maxLength={120} value={draft.venue} onValue={(venue) => onChange({ venue })} />
      {!withPlaces && name}
      <div class="field-row">
        <TextBox {...box('date')} type="date" value={draft.date} onValue={(date) => onChange({ date })} />
        <TextBox
          {...box('time')}
          label={zone ? say(timeIn, zone) : say(texts.time)}
          type="time"
          value={draft.time}
          onValue={(time) => onChange({ time })}
        />
        {withPlaces && <TextBox {...number('quota')} />}
      </div>
      {withPlaces ? (
        <Seldom isWrong={seldom.some((each) => problem(`${form}-${each}`) !== undefined)}>
          {name}
          <div class="field-row">
            <TextBox {...number('waitingSize')} hint={say(texts.asQuota)} />
            <TextBox {...number('leasable')} hint={say(texts.half)} />
            {target}
          </div>
        </Seldom>
      ) : (
        <div class="field-row">{target}</div>
      )}
    </>
  );
};

const seldom = ['name', 'waitingSize', 'leasable', 'target'] as const;

/** What most cities leave empty. It opens by itself where something in it is wrong. */
const Seldom = ({ isWrong, children }: { isWrong: boolean; children: ComponentChildren }) => {
  const box = useRef<HTMLDetailsElement>(null);
  useLayoutEffect(() => {
    if (isWrong && box.current) box.current.open = true;
  }, [isWrong]);
  return (
    <details ref={box} class="seldom">
      <summary>{say(texts.more)}</summary>
      <div class="setup-form">{children}</div>
    </details>
  );
};
