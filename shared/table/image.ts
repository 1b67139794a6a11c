import { unmarshall } from '@aws-sdk/util-dynamodb';

/** An item as the table's stream shows it, before or after a change. */
export const fromImage = (image: object | undefined): Record<string, unknown> | undefined =>
  image && unmarshall(image as Parameters<typeof unmarshall>[0]);
