import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ItemDefinition } from '../../shared/table/item.ts';
import { indexes, primaryKey } from '../../shared/table/table-definition.ts';

/** Every item type, wherever in shared/table it is defined. */
const readItems = async (): Promise<(ItemDefinition & { file: string })[]> => {
  const found: (ItemDefinition & { file: string })[] = [];
  for (const file of globSync('shared/table/*.item.ts').sort()) {
    const module: Record<string, unknown> = await import(resolve(file));
    for (const value of Object.values(module)) {
      if (value && typeof value === 'object' && 'patterns' in value && 'keys' in value)
        found.push({ ...(value as ItemDefinition), file });
    }
  }
  if (found.length === 0) throw new Error('No item was found in shared/table');
  return found;
};

const code = (text: string) => `\`${text}\``;

/** The table as a page: each item with its keys, and each question that is asked of it. */
export const accessPatternsPage = async (): Promise<string> => {
  const items = await readItems();
  const keyRows = items.map(({ type, does, keys, file }) =>
    [
      `[${type}](../../${file})`,
      does,
      code(keys.primary.pk),
      code(keys.primary.sk),
      keys.list ? `${code(keys.list.pk)} ${code(keys.list.sk)}` : '',
      keys.ticket ? code(keys.ticket.pk) : '',
    ].join(' | '),
  );
  const patternRows = items.flatMap(({ type, patterns }) =>
    Object.entries(patterns).map(([name, { index, does }]) => [does, type, code(name), index].join(' | ')),
  );
  return `# The table and what is asked of it

Made by \`npm run show\` from \`shared/table/*.item.ts\`. Keys: ${code(primaryKey.pk)}, ${code(primaryKey.sk)}.
Indexes: ${Object.entries(indexes)
    .map(([name, { projection }]) => `${code(name)} (${projection})`)
    .join(', ')}.

| item | what it is | partition key | sort key | list index | ticket index |
| --- | --- | --- | --- | --- | --- |
${keyRows.map((row) => `| ${row} |`).join('\n')}

| question | item | access pattern | index |
| --- | --- | --- | --- |
${patternRows.map((row) => `| ${row} |`).join('\n')}
`;
};
