import { readFile } from 'node:fs/promises';
import { writeFiles } from '../files.ts';
import { registryFiles } from '../steps/registries.ts';
import { withObservations } from '../steps/with-observations.ts';

const usage = `Usage: npm run observe -- <file>...

Adds what a user saw of the service to spec/observations.yaml. <file> is what \`traffic --share\` printed, as it stands in
an issue, with or without the fence around it. The build then checks the new entries.`;

const files = process.argv.slice(2);
if (files.length === 0 || files.includes('--help')) {
  console.error(usage);
  process.exitCode = files.length === 0 ? 2 : 0;
} else {
  try {
    const registry = await readFile(registryFiles.observations, 'utf8');
    const shared = await Promise.all(files.map((file) => readFile(file, 'utf8')));
    const { text, added } = withObservations(registry, shared);
    await writeFiles('.', new Map([[registryFiles.observations, text]]));
    console.log(`Added ${added.join(', ')} to ${registryFiles.observations}. Run \`npm run build\`, which checks it.`);
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${usage}`);
    process.exitCode = 1;
  }
}
