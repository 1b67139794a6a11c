import type { DynamoDBRecord } from 'aws-lambda';

/** Lambda's own: a record passes when any of the patterns matches it. Patterns are JSON text. */
export interface FilterCriteria {
  Filters: { Pattern: string }[];
}

type Matches = (value: unknown) => boolean;

/** Compiled at start, so that a rule that is not known here fails then and not at the first record. */
export function compileFilter(
  filter: FilterCriteria | ((record: DynamoDBRecord) => boolean) | undefined,
): (record: DynamoDBRecord) => boolean {
  if (!filter) return () => true;
  if (typeof filter === 'function') return filter;
  const patterns = filter.Filters.map(({ Pattern }) => compilePattern(JSON.parse(Pattern)));
  return (record) => patterns.some((matches) => matches(record));
}

function compilePattern(pattern: unknown): Matches {
  if (Array.isArray(pattern)) {
    const rules = pattern.map(compileRule);
    return (value) => [value].flat().some((one) => rules.some((matches) => matches(one)));
  }
  if (typeof pattern !== 'object' || pattern === null)
    throw new Error(`Not a filter pattern: ${JSON.stringify(pattern)}`);
  const parts = Object.entries(pattern).map(([name, part]): Matches => {
    if (name === '$or') {
      const choices = (part as unknown[]).map(compilePattern);
      return (value) => choices.some((matches) => matches(value));
    }
    const matches = compilePattern(part);
    return (value) => matches((value as Record<string, unknown> | undefined)?.[name]);
  });
  return (value) => parts.every((matches) => matches(value));
}

const text = (value: unknown) => (typeof value === 'string' ? value : undefined);

function compileRule(rule: unknown): Matches {
  if (typeof rule !== 'object' || rule === null) return (value) => value === rule;
  const [name = '', wanted] = Object.entries(rule)[0] ?? [];
  switch (name) {
    case 'exists':
      return (value) => (value !== undefined) === wanted;
    case 'prefix':
      return (value) => text(value)?.startsWith(wanted) ?? false;
    case 'suffix':
      return (value) => text(value)?.endsWith(wanted) ?? false;
    case 'equals-ignore-case':
      return (value) => text(value)?.toLowerCase() === wanted.toLowerCase();
    case 'anything-but': {
      const rules = [wanted].flat().map(compileRule);
      return (value) => value !== undefined && !rules.some((matches) => matches(value));
    }
    default:
      throw new Error(`This filter rule is not known here: ${JSON.stringify(rule)}`);
  }
}
