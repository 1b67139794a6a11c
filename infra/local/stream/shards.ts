import { randomBytes } from 'node:crypto';
import { hashOf, hashSpace, type StreamRecord } from './stream-record.ts';

/** A share of the engine's one shard: the partitions that hash into [low, high), from one position to another. */
export interface Shard {
  id: string;
  parentId: string | null;
  low: number;
  high: number;
  /** The last position before this shard opened. */
  after: number;
  /** The last position before it closed; null while it is open. */
  until: number | null;
}

export const firstShards = (count: number): Shard[] =>
  divide({ id: null, low: 0, high: hashSpace }, count, 0).map((shard) => ({ ...shard, parentId: null }));

/** Closes one shard at a position and opens its children there, as DynamoDB does every few hours and under load. */
export function splitShard(shards: Shard[], shardId: string, into: number, at: number): Shard[] {
  const parent = shards.find(({ id }) => id === shardId);
  if (!parent || parent.until !== null) throw new Error(`There is no open shard ${shardId}.`);
  return [...shards.map((shard) => (shard === parent ? { ...parent, until: at } : shard)), ...divide(parent, into, at)];
}

function divide(parent: { id: string | null; low: number; high: number }, into: number, after: number): Shard[] {
  const border = (i: number) => Math.floor(parent.low + ((parent.high - parent.low) * i) / into);
  return Array.from({ length: into }, (_, i) => {
    return { id: newShardId(), parentId: parent.id, low: border(i), high: border(i + 1), after, until: null };
  });
}

/** In the shape of AWS. */
const newShardId = () => `shardId-${String(Date.now()).padStart(20, '0')}-${randomBytes(4).toString('hex')}`;

export function holds(shard: Shard, record: StreamRecord): boolean {
  if (shard.low === 0 && shard.high === hashSpace) return true;
  const hash = hashOf(record);
  return hash >= shard.low && hash < shard.high;
}
