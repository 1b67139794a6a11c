import type { Membership } from '../../domain/sign-up.ts';
import { nearestNames } from '../places/nearest-names.ts';
import type { Cell } from '../read/row.ts';
import { type Cured, wrongCell } from './cured.ts';
import { tidyCell } from './tidy-cell.ts';

/** As coordinators say whether somebody is a member already, enrols now, or does neither. */
const words: Record<Membership, string> = {
  member:
    'member, anggota, peserta, sudah, sdh, udah, ya, y, yes, punya, aktif, lama, anggota aktif, peserta aktif, anggota lama, peserta lama, sudah anggota, sudah peserta, sudah terdaftar, sdh terdaftar, sudah jadi anggota, sudah jadi peserta, sudah menjadi peserta, sudah ikut, sudah punya, sudah ada, terdaftar, sudah bpjs, sudah bpjs tk, peserta bpjs, existing, active, already, already a member, existing member, registered',
  new: 'new, baru, peserta baru, anggota baru, pendaftar baru, calon peserta, calon anggota, daftar baru, baru daftar, mau daftar, ingin daftar, akan daftar, daftar, daftar sekarang, mendaftar, new member, enrols now, wants to join',
  none: 'none, belum, blm, belom, bukan, tidak, tdk, no, n, t, non, belum anggota, belum peserta, belum terdaftar, blm terdaftar, belum ikut, belum daftar, belum punya, belum jadi anggota, belum jadi peserta, bukan anggota, bukan peserta, tidak terdaftar, non anggota, non peserta, not a member, not registered, not yet, non member',
};
const known = new Map(
  (Object.entries(words) as [Membership, string][]).flatMap(([membership, all]) =>
    all.split(', ').map((word): [string, Membership] => [word, membership]),
  ),
);

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/\(.*?\)/g, ' ')
    .replace(/[^a-z]+/g, ' ')
    .trim();

/** Reads whether somebody is a member (`member`), enrols now (`new`) or is none. A cell that says "none" says so, and is not empty. */
export const cureMembership = (cell: Cell | undefined): Cured => {
  const tidy = tidyCell(cell);
  const typed = typeof cell === 'string' ? cell : (cell?.text ?? '');
  const said = known.get(plain(typed));
  if (said !== undefined) return { value: said, ...(said !== typed && { cure: 'membership-read' }) };
  if ('cured' in tidy) return tidy.cured;
  const meant = new Set(nearestNames(plain(tidy.text), known.keys()).map((word) => known.get(word)));
  const [only] = meant;
  return meant.size === 1 && only !== undefined
    ? { value: only, cure: 'membership-read' }
    : wrongCell('membership-unknown', { choices: ['anggota', 'peserta baru', 'belum'] });
};
