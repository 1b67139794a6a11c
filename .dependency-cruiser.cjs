/* Who may import whom, for `npm run check:boundaries`. */
const { routes } = require('./shared/api/routes.ts');
const { operationFile } = require('./shared/api/route.ts');

/** Builds the pages, before they are served: it lies beside them, and runs in Node with what is there for development. */
const buildOfPages = '^web/build(/|\\.ts$)';

/** What a folder may import beside itself. */
const mayImport = {
  'shared/domain': [],
  'shared/lists': ['shared/domain/'],
  'shared/api': ['shared/domain/'],
  // Keys make and open what the table stores and the domain names; they know neither where it lies nor who asks.
  'shared/keys': ['shared/domain/'],
  'shared/table': ['shared/domain/'],
  functions: ['shared/'],
  web: ['shared/domain/', 'shared/lists/', 'shared/api/'],

  // AWS is built from the route table and the table's keys. Bundles are made of file paths: an import of a function
  // would run it, and all it needs, while the stacks are put together.
  infra: ['shared/api/routes?\\.ts$', 'shared/table/table-definition\\.ts$', 'shared/domain/', 'web/build\\.ts$'],
  // One machine is also its own DynamoDB and its own operator: it makes the table, seeds the demo, shows the document.
  'infra/local': ['infra/', 'shared/', 'web/build\\.ts$'],
  // Who operates it on AWS does by hand what no operation does: make an organiser.
  'infra/operate': ['shared/'],
  // What is generated is read from the routes and the items themselves.
  'infra/show': ['infra/areas/', 'infra/map/', 'infra/event-sources\\.ts$', 'shared/'],
};

const ours = '^(functions|infra|shared|test|web)/';
const operations = `^functions/[^/]+/(${Object.keys(routes).map(operationFile).join('|')})\\.ts$`;
const packages = (...names) => names.map((name) => `node_modules/${name}/`);

/** Parts of a folder that have a rule of their own. */
const exceptions = { infra: '^infra/(local|operate|show)/', web: buildOfPages };

const foldersApart = Object.entries(mayImport).map(([folder, others]) => ({
  name: `${folder.replace('/', '-')}-imports`,
  comment: `${folder} may import ${others.join(', ') || 'nothing of ours'}`,
  severity: 'error',
  from: { path: `^${folder}/`, pathNot: exceptions[folder] },
  to: { path: ours, pathNot: [`^${folder}/`, ...others.map((other) => `^${other}`)] },
}));

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    ...foldersApart,
    forbid(
      'build-of-pages-imports',
      'The build of the pages takes them as files, and writes the areas beside them.',
      { path: buildOfPages },
      { path: ours, pathNot: [buildOfPages, '^infra/areas/'] },
    ),
    forbid(
      'functions-apart',
      'A function has its own permissions: it may not pull in what another one does. Only functions/http is for all.',
      { path: '^functions/([^/]+)/' },
      { path: '^functions/', pathNot: ['^functions/$1/', '^functions/http/'] },
    ),
    forbid(
      'operations-apart',
      "An operation never calls another: what two need is the domain's or the table's.",
      { path: operations },
      { path: operations },
    ),
    forbid(
      'aws-without-local',
      'What is deployed knows nothing of one machine.',
      { path: '^infra/aws/' },
      { path: '^infra/local/' },
    ),
    forbid('no-circular', 'Two files that need each other are one file, or three.', {}, { circular: true }),
    forbid('no-unresolvable', 'An import that leads nowhere.', {}, { couldNotResolve: true }),
    forbid(
      'domain-is-pure',
      'The domain does no I/O: beside zod only libraries that compute.',
      { path: '^shared/domain/' },
      { path: 'node_modules/', pathNot: packages('zod', 'libphonenumber-js') },
    ),
    forbid(
      'runs-in-browsers',
      'Pages import these: what only Node has is not there.',
      { path: ['^shared/(domain|lists|api)/', '^web/'], pathNot: ['^web/cli/', buildOfPages] },
      { dependencyTypes: ['core'] },
    ),
    forbid(
      'dynamodb-in-the-table-only',
      'shared/table is the only code that knows DynamoDB. infra/local runs the engine.',
      { path: ours, pathNot: ['^shared/table/', '^infra/local/', '^test/'] },
      { path: packages('@aws-sdk/client-dynamodb', '@aws-sdk/lib-dynamodb', '@aws-sdk/util-dynamodb') },
    ),
    forbid(
      'middy-in-http-only',
      'functions/http/endpoint.ts is the only middy stack.',
      { path: ours, pathNot: ['^functions/http/', '^test/'] },
      { path: packages('@middy') },
    ),
    forbid(
      'runs-without-dev-dependencies',
      'What runs in production is installed in production. Types are gone by then.',
      { path: '^(functions|shared|web)/', pathNot: buildOfPages },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only', 'npm'] },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.json', '.d.ts'],
    },
  },
};
