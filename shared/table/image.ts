import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';

type Image = Record<string, AttributeValue>;

/** An item as the table's stream shows it, before or after a change. */
export const fromImage = (image: object | undefined): Record<string, unknown> | undefined =>
  image && unmarshall(image as Image);

/** What kind of item an image shows, without taking it apart. */
export const typeIn = (image: object | undefined): unknown => (image as Image | undefined)?.type?.S;

/** Only these of its fields: a list's sign-ups come by the thousand, and taking them apart whole was most of the work of counting them. */
export const fieldsIn = (image: object, names: readonly string[]): Record<string, unknown> => {
  const fields = image as Image;
  return unmarshall(Object.fromEntries(names.flatMap((name) => (fields[name] ? [[name, fields[name]]] : []))));
};
