import type { CampaignInFull } from '../../../shared/domain/campaign.ts';
import type { SignUp } from '../../../shared/domain/sign-up.ts';
import type { Daftar } from '../daftar.ts';

type Kept = { values: { nik?: unknown; phone?: unknown } };

const digitsIn = (cell: unknown): string =>
  (typeof cell === 'string' || typeof cell === 'number' ? `${cell}` : '').replace(/\D/g, '');
/** `0812…`, `62812…`, `+62 812…` and what Excel made of it end alike. */
const phoneTail = (cell: unknown): string => digitsIn(cell).slice(-9);

/** Rows of uploads that were rejected are kept, sealed, for 30 days: those that hold the person's NIK or phone go now. */
export const eraseRejectedRows = async (
  campaign: CampaignInFull,
  held: readonly SignUp[],
  daftar: Daftar,
): Promise<void> => {
  if (held.length === 0) return;
  const niks = new Set<string>();
  for (const { sealedNik } of held)
    if (sealedNik !== undefined) niks.add(await daftar.sealing.open(campaign, sealedNik));
  const phones = new Set(held.map(({ phone }) => phoneTail(phone)));
  const isTheirs = ({ values }: Kept) => niks.has(digitsIn(values.nik)) || phones.has(phoneTail(values.phone));

  for (const { channelId } of campaign.channels) {
    let after: Record<string, unknown> | undefined;
    do {
      const page = await daftar.imports.ofChannel(campaign.campaignId, channelId, 100, after);
      for (const { importId } of page.items) {
        for await (const chunk of daftar.importChunks.ofImport(importId)) {
          if (!chunk.sealed) continue;
          const rows = await daftar.sealing.unpack<Kept[]>(campaign, chunk.sealed);
          const others = rows.filter((row) => !isTheirs(row));
          if (others.length === rows.length) continue;
          const sealed = others.length > 0 ? await daftar.sealing.pack(campaign, others) : undefined;
          await daftar.importChunks.reseal(chunk, sealed);
        }
      }
      after = page.last;
    } while (after);
  }
};
