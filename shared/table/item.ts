import { type IndexName, indexes } from './table-definition.ts';

/** `CAMPAIGN#{campaignId}`: text with the item's own fields in braces; `{number:7}` is zero-padded to seven digits, so that text sorts as numbers. */
type KeyTemplate = string;
type KeyTemplates = {
  primary: { pk: KeyTemplate; sk: KeyTemplate };
  list?: { pk: KeyTemplate; sk: KeyTemplate };
  ticket?: { pk: KeyTemplate };
};

export type AccessPattern = { index: 'primary' | IndexName; does: string };

export type ItemDefinition = {
  type: string;
  does: string;
  keys: KeyTemplates;
  patterns: Record<string, AccessPattern>;
};

type Values = Readonly<Record<string, unknown>>;
const isKeyPart = (value: unknown): value is string | number =>
  typeof value === 'number' || (typeof value === 'string' && value !== '');
const compile = (template: KeyTemplate): ((values: Values) => string) => {
  const parts = template.split(/\{([^}]+)\}/);
  return (values) => {
    let key = '';
    for (const [at, part] of parts.entries()) {
      if (at % 2 === 0) {
        key += part;
        continue;
      }
      const [field = '', width] = part.split(':');
      const value = values[field];
      // An empty or missing part would put the item beside its neighbours' keys: a bug, never data.
      if (!isKeyPart(value)) throw new Error(`Key ${template} needs ${field}`);
      key += width === undefined ? `${value}` : `${value}`.padStart(Number(width), '0');
    }
    return key;
  };
};

/** Keys and patterns of one item type. Storing and reading it is in the same file, beside its keys. */
export const defineItem = <const D extends ItemDefinition>(definition: D) => {
  const { primary, list, ticket } = definition.keys as KeyTemplates;
  const pk = compile(primary.pk);
  const sk = compile(primary.sk);
  const listPk = list && compile(list.pk);
  const listSk = list && compile(list.sk);
  const ticketPk = ticket && compile(ticket.pk);
  return {
    ...definition,
    key: (values: Values) => ({ pk: pk(values), sk: sk(values) }),
    /** The partition alone, for a query. */
    partition: (values: Values) => pk(values),
    listPartition: (values: Values) => (listPk as (values: Values) => string)(values),
    ticketPartition: (values: Values) => (ticketPk as (values: Values) => string)(values),
    /** The item with its keys, as stored. */
    stored: <T extends Values>(values: T) => ({
      ...values,
      type: definition.type,
      pk: pk(values),
      sk: sk(values),
      ...(listPk && listSk && { [indexes.list.pk]: listPk(values), [indexes.list.sk]: listSk(values) }),
      ...(ticketPk && { [indexes.ticket.pk]: ticketPk(values) }),
    }),
  };
};

const added = new Set(['pk', 'sk', 'type', 'listPk', 'listSk', 'ticketPk']);

/** Drops what `stored` added, so that what comes out is what went in. */
export const unstored = <T>(item: Record<string, unknown>): T => {
  const values: Record<string, unknown> = {};
  for (const name in item) if (!added.has(name)) values[name] = item[name];
  return values as T;
};
