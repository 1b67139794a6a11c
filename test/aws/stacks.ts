import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { afterAll } from 'vitest';
import { createStacks } from '../../infra/aws/create-stacks.ts';
import type { Settings } from '../../infra/aws/settings.ts';

export type Properties = Record<string, unknown>;
export type Resource = { id: string; type: string; properties: Properties; raw: Record<string, unknown> };

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** Gone at the end of the test file. */
export const makeFolder = (prefix: string): string => {
  const folder = mkdtempSync(join(tmpdir(), prefix));
  folders.push(folder);
  return folder;
};

const cdk: { context: Record<string, unknown> } = JSON.parse(readFileSync('cdk.json', 'utf8'));

/** The app as `cdk synth` makes it, but for what takes two seconds each and is not looked at: the functions' code, unless `bundled`, and CDK's own checks. */
export const makeApp = ({ bundled = false } = {}) => {
  const outdir = makeFolder('daftar-cdk-');
  return new App({
    outdir,
    builtinCloudFormationValidation: false,
    context: { ...cdk.context, ...(!bundled && { 'aws:cdk:bundling-stacks': [] }) },
  });
};

export const makePagesFolder = () => {
  const folder = makeFolder('daftar-pages-');
  writeFileSync(join(folder, 'index.html'), '<!doctype html>');
  return folder;
};

export const stacksWith = (settings: Settings) => {
  const { daftar, edge } = createStacks(makeApp(), { pagesFolder: makePagesFolder(), settings });
  return { daftar: resourcesOf(Template.fromStack(daftar)), edge: resourcesOf(Template.fromStack(edge)) };
};

const resourcesOf = (template: Template): Resource[] =>
  Object.entries(template.toJSON().Resources as Record<string, { Type: string; Properties?: Properties }>).map(
    ([id, raw]) => ({ id, type: raw.Type, properties: plain(raw.Properties ?? {}) as Properties, raw }),
  );

/** Intrinsic functions as text: `<Table.Arn>/index/list`. */
const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const [[name, argument] = ['', undefined]] = entries;
  if (entries.length === 1) {
    if (name === 'Ref') return `<${argument}>`;
    if (name === 'Fn::GetAtt') return `<${(argument as string[]).join('.')}>`;
    if (name === 'Fn::Join') return (plain((argument as [string, unknown[]])[1]) as string[]).join('');
    if (name === 'Fn::GetStackOutput') return `<${(argument as { StackName: string }).StackName}'s output>`;
  }
  return Object.fromEntries(entries.map(([key, inner]) => [key, plain(inner)]));
};

export const ofType = (resources: Resource[], type: string) => resources.filter((resource) => resource.type === type);

export const only = (resources: Resource[], type: string): Resource => {
  const [found, ...more] = ofType(resources, type);
  if (!found || more.length > 0) throw new Error(`${more.length + (found ? 1 : 0)} of ${type}`);
  return found;
};

export const variablesOf = ({ properties }: Resource) =>
  (properties.Environment as { Variables: Record<string, string> }).Variables;

/** By their description, for ids are made up by CDK: `Daftar: the public operations` → `public`. */
export const functionsOf = (resources: Resource[]) =>
  new Map(
    ofType(resources, 'AWS::Lambda::Function').flatMap((resource) => {
      const name = /^Daftar: (?:the )?(\w+)/.exec(String(resource.properties.Description))?.[1];
      return name === undefined ? [] : [[name, resource] as const];
    }),
  );

export const functionNamed = (resources: Resource[], name: string): Resource => {
  const found = functionsOf(resources).get(name);
  if (!found) throw new Error(`No function ${name}`);
  return found;
};
