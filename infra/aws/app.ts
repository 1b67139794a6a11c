import { fileURLToPath } from 'node:url';
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { createStacks } from './create-stacks.ts';
import { settingsFrom } from './settings.ts';

const app = new App();
createStacks(app, {
  pagesFolder: fileURLToPath(new URL('../../dist/web', import.meta.url)),
  settings: settingsFrom(app.node),
});
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
