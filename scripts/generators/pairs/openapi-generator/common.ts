/** Folder, package and document that all its pairs share. */
export const openapiGenerator = {
  folder: 'openapi-generator',
  generator: 'openapi-generator',
  package: 'openapi-generator-cli',
  artifact: '3.1',
  settings: [],
} as const;

/** The command line for the generator `name`. */
export const openapiGeneratorCommand = (name: string, options = '') =>
  `openapi-generator-cli generate -i openapi.json -g ${name} -o api${options}`;

/** Debian packages that the generator itself needs. */
export const generatorTools = ['openjdk-17-jdk-headless', 'python3-venv'] as const;
