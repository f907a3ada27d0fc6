import type { Pair } from '../../pair.ts';
import { openapiGeneratorCommand, generatorTools, openapiGenerator } from './common.ts';

export const openapiGeneratorPhp: Pair = {
  ...openapiGenerator,
  id: 'openapi-generator-php',
  language: 'PHP',
  tools: [...generatorTools, 'php-cli', 'php-curl', 'php-guzzlehttp-guzzle'],
  driver: 'call.php',
  generate: openapiGeneratorCommand('php'),
  compile: "find api/lib call.php -name '*.php' -print0 | xargs -0 -n 1 php -l",
  call: 'php call.php',
};
