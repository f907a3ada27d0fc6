import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { readUnpacked } from '../../cli/sdk-packages.ts';
import { writeFiles } from '../files.ts';
import type { SdkFacts } from '../../shapes/page-facts.ts';
import { registryFiles } from '../steps/registries.ts';
import { readSdkModels } from '../../drift/sdk/models.ts';
import type { SdkProperty } from '../../drift/sdk/property.ts';

const usage = `Usage: npm run sdk-properties -- <folder>

Reads the properties of the described operations from the vendor's Python SDK, and writes spec/sdk-properties.yaml.
<folder> holds the unpacked package:
  pip download --no-deps huaweicloudsdkmodelarts
  python3 -m zipfile -e huaweicloudsdkmodelarts-*.whl sdk
  npm run sdk-properties -- sdk`;

/** One property a line, so that a new version of the SDK is a short diff. */
function render(sdk: SdkFacts): string {
  const property = ([name, { type, required }]: [string, SdkProperty]) =>
    `      ${name}: { type: ${type}${required ? ', required: true' : ''} }`;
  const models = Object.entries(sdk.models).flatMap(([model, properties]) =>
    Object.keys(properties).length === 0 ? [] : [`    ${model}:`, ...Object.entries(properties).map(property)],
  );
  return `# Names, types and required flags in the models of the vendor's newest SDK, for the operations listed here.
# \`npm run sdk-properties\` writes the rest; the build checks that each is described, or left out for a reason.
sdk:
  package: ${sdk.package}
  version: ${sdk.version}
  operations:
${sdk.operations.map((name) => `    - ${name}`).join('\n')}
  models:
${models.join('\n')}
`;
}

/** Reads one unpacked SDK and replaces the models in the registry; the list of operations is kept. */
async function update(folder: string): Promise<string> {
  const unpacked = readUnpacked(folder);
  if (unpacked === undefined) throw new Error(`${folder} holds no unpacked package.`);
  const { name, version, models, language } = unpacked;
  if (language !== 'python')
    throw new Error(
      `The registry is written from the Python SDK. Compare ${name} with \`npm run drift -- --sdk ${folder}\`.`,
    );
  const { sdk } = parse(await readFile(registryFiles.sdk, 'utf8')) as { sdk: SdkFacts };
  const found = readSdkModels(models, sdk.operations);
  await writeFiles('.', new Map([[registryFiles.sdk, render({ ...sdk, package: name, version, models: found })]]));
  return `${name} ${version}: ${Object.keys(found).length} models of ${sdk.operations.length} operations`;
}

const [folder, ...more] = process.argv.slice(2);
if (folder === undefined || more.length > 0 || folder === '--help') {
  console.error(usage);
  process.exitCode = folder === '--help' ? 0 : 2;
} else {
  try {
    console.log(await update(folder));
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${usage}`);
    process.exitCode = 1;
  }
}
