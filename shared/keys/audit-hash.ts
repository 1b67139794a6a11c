import { createHash, randomBytes } from 'node:crypto';
import type { AuditEntry } from '../domain/audit-entry.ts';
import { canonical } from './canonical.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64url');

/** With a salt, or whoever reads the log would find the address by trying all of them. */
export const newSalt = (): string => randomBytes(12).toString('base64url');
export const hashOfAddress = ({ address, salt }: { address: string; salt: string }): string =>
  sha256(`daftar audit address ${salt} ${address}`);

/** Of all but the network address itself, which is dropped after its time. */
export const hashOfEntry = (entry: AuditEntry): string =>
  sha256(canonical(['daftar audit', { ...entry, from: undefined }]));

/** Where a shard's chain begins: after the chain that was begun before it, or at the campaign. */
export const beginningOf = (campaignId: string, shardId: string, after: string | undefined): string =>
  sha256(canonical(['daftar audit chain', campaignId, shardId, after ?? null]));
export const hashOfLink = (previous: string, entryHash: string): string => sha256(`${previous} ${entryHash}`);
