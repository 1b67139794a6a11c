import { createHash } from 'node:crypto';
import { type Credentials, presign } from '../objects/presign.ts';
import type { ErasureLedger, LedgerLine } from './erasure-ledger.ts';

type Bucket = { bucket: string; region: string; credentials: () => Credentials };

const patienceMs = 8_000;

/** One object an erasure, in a bucket whose objects nobody can change or remove before their time. */
export const ledgerInBucket = ({ bucket, region, credentials }: Bucket): ErasureLedger => ({
  add: async (line: LedgerLine) => {
    const host = `${bucket}.s3.${region}.amazonaws.com`;
    const id = 'erasureId' in line ? line.erasureId : line.retentionId;
    const path = `/erasures/${line.at.slice(0, 10)}/${id}.json`;
    const body = `${JSON.stringify(line)}\n`;
    // S3 takes nothing into a locked bucket without it.
    const headers = { 'content-md5': createHash('md5').update(body).digest('base64') };
    const query = presign({
      method: 'PUT',
      host,
      path,
      region,
      credentials: credentials(),
      headers,
      now: Date.now(),
      forS: 60,
    });
    const init = { method: 'PUT', headers, body, signal: AbortSignal.timeout(patienceMs) };
    const response = await fetch(`https://${host}${path}?${query}`, init);
    if (!response.ok) throw new Error(`S3 answered ${response.status} to the ledger of erasures`);
  },
});
