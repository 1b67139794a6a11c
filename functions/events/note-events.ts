import type { DynamoDBRecord } from 'aws-lambda';
import type { SignUp } from '../../shared/domain/sign-up.ts';
import { fromImage } from '../../shared/table/image.ts';
import { signUpItem } from '../../shared/table/sign-up.item.ts';
import type { Daftar } from '../http/daftar.ts';

/** Looked at before an image is taken apart: most changes are new sign-ups, of which their sender knows. */
const changedStatus = ({ eventName, dynamodb }: DynamoDBRecord): boolean =>
  eventName === 'MODIFY' && dynamodb?.OldImage?.status?.S !== dynamodb?.NewImage?.status?.S;

/** Notes for each channel that has a webhook what became of its people. */
export const noteEvents = async (records: readonly DynamoDBRecord[], daftar: Daftar, now: number): Promise<void> => {
  for (const { dynamodb } of records.filter(changedStatus)) {
    const before = fromImage(dynamodb?.OldImage) as SignUp | undefined;
    const after = fromImage(dynamodb?.NewImage) as (SignUp & { type?: string }) | undefined;
    if (!before || after?.type !== signUpItem.type) continue;
    const { campaignId, channelId, signUpId, sessionId, number, status } = after;
    if (!(await daftar.webhooks.glance({ campaignId, channelId }))) continue;
    const event = {
      campaignId,
      channelId,
      eventId: `${signUpId}-${after.version}`,
      signUpId,
      ...(sessionId !== undefined && { sessionId }),
      ...(number !== undefined && { number }),
      was: before.status,
      status,
      at: after.changedAt,
    };
    await daftar.channelEvents.add(event, now);
  }
};
