export type Run = {
  /** What is typed to find the city, and what it is called when it was added. */
  typed: string;
  name: string;
  sessionId: string;
  venue: string;
  /** Day, month and year, as everybody here writes them. */
  day: string;
  /** By the clock that hangs there. */
  startsAt: string;
};

const at = (typed: string, name: string, venue: string, day: string, startsAt: string): Run => ({
  typed,
  name,
  sessionId: name.toLowerCase().replaceAll(' ', '-'),
  venue,
  day,
  startsAt,
});

/** Eleven cities on both sides of a time zone, at half past five; the last has another quota. */
export const schedule: readonly Run[] = [
  at('batam', 'Batam', 'Alun-alun Engku Putri', '14112098', '2098-11-13T22:30:00.000Z'),
  at('medan', 'Medan', 'Lapangan Merdeka', '15112098', '2098-11-14T22:30:00.000Z'),
  at('makassar', 'Makassar', 'Anjungan Losari', '21112098', '2098-11-20T21:30:00.000Z'),
  at('bandar lampung', 'Bandar Lampung', 'Lapangan Saburai', '22112098', '2098-11-21T22:30:00.000Z'),
  at('surabaya', 'Surabaya', 'Taman Bungkul', '28112098', '2098-11-27T22:30:00.000Z'),
  at('kota serang', 'Serang', 'Alun-alun Barat', '29112098', '2098-11-28T22:30:00.000Z'),
  at('balikpapan', 'Balikpapan', 'Lapangan Merdeka', '05122098', '2098-12-04T21:30:00.000Z'),
  at('denpasar', 'Denpasar', 'Lapangan Renon', '06122098', '2098-12-05T21:30:00.000Z'),
  at('kota bandung', 'Bandung', 'Lapangan Gasibu', '12122098', '2098-12-11T22:30:00.000Z'),
  at('kota semarang', 'Semarang', 'Simpang Lima', '13122098', '2098-12-12T22:30:00.000Z'),
  at('jakarta pusat', 'Jakarta Pusat', 'Monas', '20122098', '2098-12-19T22:30:00.000Z'),
];
const usualQuota = 1000;
export const lastQuota = 5000;

export const quotaOf = (run: Run) => (run === schedule.at(-1) ? lastQuota : usualQuota);
const spelt = ({ day }: Run) => `${day.slice(0, 2)}/${day.slice(2, 4)}/${day.slice(4)}`;
/** The same as a committee has it in a spreadsheet. */
export const scheduleRows = (): string[][] => [
  ['Kota', 'Tempat', 'Tanggal', 'Jam', 'Kuota'],
  ...schedule.map((run) => [run.typed, run.venue, spelt(run), '05.30', String(quotaOf(run))]),
];
