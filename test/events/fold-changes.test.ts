import { marshall } from '@aws-sdk/util-dynamodb';
import { expect, test } from 'vitest';
import { foldChanges } from '../../functions/events/fold-changes.ts';
import type { Daftar } from '../../functions/http/daftar.ts';

const signUp = {
  type: 'SignUp',
  campaignId: 'lari-kota',
  city: '32.71',
  channelId: 'halaman',
  day: '2026-11-14',
  status: 'confirmed',
  membership: 'new',
  occupation: 'ojol',
  home: { cityCode: '32.71', districtCode: '32.71.01', villageCode: '32.71.01.1001', rw: '005', rt: '012' },
};

test('homes are counted with all the rest, and stay out of what the dashboard reads', async () => {
  const folded: string[] = [];
  const fold = async (_: string, __: string, byCell: ReadonlyMap<string, unknown>) => {
    folded.push(...byCell.keys());
  };
  const daftar = { counts: { fold } } as unknown as Daftar;
  const record = { eventName: 'INSERT', dynamodb: { SequenceNumber: '1', NewImage: marshall(signUp) } } as const;
  const unshown = await foldChanges([record as never], 'a', daftar, 0);
  const shown = ['CITY#32.71#halaman', 'DAY#2026-11-14'];
  expect(folded).toEqual([...shown, 'HOME-CITY#32#2026-11-14#32.71:ojol', 'HOME-RT#32.71.01#2026-11-14#1001.005.012']);
  expect(unshown).toEqual({ 'lari-kota': shown });
});
