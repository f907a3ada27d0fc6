import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(join(process.cwd(), 'bench/peers/package.json'));

/** Loads a package that the bench compares with, as `npm ci --prefix bench/peers` installed it. */
export async function peer<Exports>(name: string): Promise<Exports> {
  return (await import(pathToFileURL(require.resolve(name)).href)) as Exports;
}
