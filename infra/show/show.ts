/** Makes everything that is generated and committed: `npm run show`. `npm run check` fails where it is not fresh. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { openApi } from '../../shared/api/openapi.ts';
import { writeAreaModules } from '../areas/make-area-modules.ts';
import { writeMapModule } from '../map/make-map-module.ts';
import { accessPatternsPage } from './access-patterns-page.ts';
import { architecturePage } from './architecture-page.ts';

mkdirSync('docs/generated', { recursive: true });
writeFileSync('docs/generated/openapi.json', `${JSON.stringify(openApi(), null, 2)}\n`);
writeFileSync('docs/generated/access-patterns.md', await accessPatternsPage());
writeFileSync('docs/generated/architecture.md', architecturePage());
await writeAreaModules();
await writeMapModule();
