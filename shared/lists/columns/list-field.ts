/** What a list can say of a person, under the names that imports and reports use. */
export const listFields = [
  'name',
  'nik',
  'phone',
  'birthDate',
  'sex',
  'cityCode',
  'districtCode',
  'villageCode',
  'rw',
  'rt',
  'occupation',
  'membership',
  'ordinal',
] as const;
export type ListField = (typeof listFields)[number];

/** What a column is used for; RT and RW often share one. `null`: not used. */
export type ColumnUse = ListField | 'rt-rw';
export const columnUses: readonly ColumnUse[] = [...listFields, 'rt-rw'];

/** The use of each column, by its place from 0. */
export type Mapping = readonly (ColumnUse | null)[];

/** As people say it. */
export const columnTexts = {
  name: { id: 'Nama', en: 'Name' },
  nik: { id: 'NIK', en: 'NIK' },
  phone: { id: 'No. HP', en: 'Phone' },
  birthDate: { id: 'Tanggal lahir', en: 'Birth date' },
  sex: { id: 'Jenis kelamin', en: 'Sex' },
  cityCode: { id: 'Kab/Kota', en: 'City' },
  districtCode: { id: 'Kecamatan', en: 'District' },
  villageCode: { id: 'Kelurahan/Desa', en: 'Village' },
  rw: { id: 'RW', en: 'RW' },
  rt: { id: 'RT', en: 'RT' },
  occupation: { id: 'Pekerjaan', en: 'Occupation' },
  membership: { id: 'Kepesertaan', en: 'Membership' },
  ordinal: { id: 'Orang ke-', en: 'Person number' },
  'rt-rw': { id: 'RT/RW', en: 'RT/RW' },
} as const satisfies Record<ColumnUse, { id: string; en: string }>;
