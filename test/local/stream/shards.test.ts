import { expect, test } from 'vitest';
import { firstShards, holds, splitShard } from '../../../infra/local/stream/shards.ts';
import { sequenceNumberAt } from '../../../infra/local/stream/stream-record.ts';

const recordOf = (pk: string, position = 1) => ({
  position,
  event: { dynamodb: { Keys: { pk: { S: pk }, sk: { S: 'S' } }, SequenceNumber: sequenceNumberAt(position) } },
});

test('every partition is in exactly one open shard, before and after a split', () => {
  const three = firstShards(3);
  const five = splitShard(splitShard(three, three[1]?.id as string, 2, 10), three[0]?.id as string, 2, 20);
  for (let i = 0; i < 500; i++) {
    expect(three.filter((shard) => holds(shard, recordOf(`p${i}`)))).toHaveLength(1);
    expect(five.filter((shard) => shard.until === null && holds(shard, recordOf(`p${i}`)))).toHaveLength(1);
  }
});

test('children begin where their parent ends, and know it', () => {
  const [parent] = firstShards(1);
  const [closed, ...children] = splitShard([parent as never], parent?.id as string, 2, 42);
  expect(closed?.until).toBe(42);
  expect(children.map(({ after, until, parentId }) => ({ after, until, parentId }))).toEqual([
    { after: 42, until: null, parentId: parent?.id },
    { after: 42, until: null, parentId: parent?.id },
  ]);
});

test('a closed shard is not split again', () => {
  const [parent] = firstShards(1);
  const shards = splitShard([parent as never], parent?.id as string, 1, 42);
  expect(() => splitShard(shards, parent?.id as string, 2, 50)).toThrow('no open shard');
});
