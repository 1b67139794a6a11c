import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Where npm put this platform's engine (package `@dynoxide/<platform>-<arch>`); throws a sentence when it has none. */
export function findEngineBinary(platform: string = process.platform, arch: string = process.arch): string {
  const name = `@dynoxide/${platform}-${arch}`;
  try {
    const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`);
    return join(dirname(manifest), platform === 'win32' ? 'dynoxide.exe' : 'dynoxide');
  } catch (cause) {
    throw new Error(
      `The embedded DynamoDB engine is not installed for this platform (${name}). ` +
        'Set DYNAMODB_ENDPOINT to the address of another DynamoDB, such as http://localhost:8000.',
      { cause },
    );
  }
}
