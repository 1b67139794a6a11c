import { operationFile, type Route } from '../../shared/api/route.ts';
import { routes } from '../../shared/api/routes.ts';
import { type EventSource, eventSources, schedules } from '../event-sources.ts';

const code = (text: string) => `\`${text}\``;
const callerOf = ({ caller }: Route) => (typeof caller === 'string' ? caller : caller.join(', '));

/** Which function runs what, who may call it, and what it may do to the table: as the route table says. */
export const architecturePage = (): string => {
  const all = Object.entries<Route>(routes);
  const byFunction = Map.groupBy(all, ([, route]) => route.function);
  const functionRows = [...byFunction].map(
    ([name, own]) =>
      `| ${code(`functions/${name}`)} | ${own.length} | ${[...new Set(own.flatMap(([, { table }]) => table))].sort().join(', ')} |`,
  );
  const operationRows = all.map(([name, route]) => {
    const file = `functions/${route.function}/${operationFile(name)}.ts`;
    return `| ${code(`${route.method} ${route.path}`)} | [${name}](../../${file}) | ${route.summary} | ${callerOf(route)} | ${route.table.join(', ')} |`;
  });
  const eventRows = [
    ...Object.entries<EventSource>(eventSources).map(
      ([name, { entry, changesOf, table }]) =>
        `| ${name} | changes of ${changesOf.map(({ pk, sk }) => [pk, sk].flatMap((prefix) => (prefix ? [code(`${prefix}…`)] : [])).join(' ')).join(' and ')} | [${entry}](../../functions/events/${entry}.ts) | ${table.join(', ')} |`,
    ),
    ...Object.entries(schedules).map(
      ([name, { entry, everyMinutes, table }]) =>
        `| ${name} | every ${everyMinutes} min | [${entry}](../../functions/events/${entry}.ts) | ${table.join(', ')} |`,
    ),
  ];
  return `# Functions and operations

Made by \`npm run show\` from \`shared/api/routes.ts\` and \`infra/event-sources.ts\`.

A request goes down: \`shared/api/routes.ts → functions/http/endpoint.ts → functions/<fn>/<operation>.ts → shared/domain → shared/table\`.

| function | operations | what it may do to the table |
| --- | --- | --- |
${functionRows.join('\n')}

| route | operation | what it does | caller | table actions |
| --- | --- | --- | --- | --- |
${operationRows.join('\n')}

| event | comes from | handled by | table actions |
| --- | --- | --- | --- |
${eventRows.join('\n')}
`;
};
