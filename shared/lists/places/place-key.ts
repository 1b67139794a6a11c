/** Words that lists shorten, and Roman numbers for the digits that some write: "Ilir Timur 2" is "Ilir Timur II". */
const longWords: Record<string, string> = {
  jkt: 'jakarta',
  jak: 'jakarta',
  sel: 'selatan',
  slt: 'selatan',
  bar: 'barat',
  brt: 'barat',
  tim: 'timur',
  tmr: 'timur',
  ut: 'utara',
  utr: 'utara',
  pus: 'pusat',
  pst: 'pusat',
  teng: 'tengah',
  tgh: 'tengah',
  kep: 'kepulauan',
  tj: 'tanjung',
  tjg: 'tanjung',
  tg: 'tanjung',
  tanj: 'tanjung',
  sei: 'sungai',
  '1': 'i',
  '2': 'ii',
  '3': 'iii',
  '4': 'iv',
  '5': 'v',
};

export const placeWords = (text: string): string[] =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’‘`]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');

/** What two spellings of a place have in common: letters only, words put together, short ones in full. */
export const placeKey = (words: readonly string[]): string =>
  words.map((word) => (Object.hasOwn(longWords, word) ? longWords[word] : word)).join('');
