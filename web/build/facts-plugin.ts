import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';

/**
 * Files that are run when pages are built, and bundled as the literals that they export: facts that are written
 * once, in schemas that would weigh more than the page.
 */
export const factsPlugin: Plugin = {
  name: 'facts',
  setup(build) {
    build.onLoad({ filter: /\.(places|facts)\.ts$/ }, async ({ path }) => {
      const facts: Record<string, unknown> = await import(pathToFileURL(path).href);
      const contents = Object.entries(facts).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`);
      return { contents: contents.join('\n'), loader: 'js' };
    });
  },
};
