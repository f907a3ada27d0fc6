import type { Note, Pair } from '../pair.ts';
import { patchHeader } from './patch-header.ts';

const redocly = {
  folder: 'redocly',
  generator: '@redocly/cli generate-client',
  package: '@redocly/cli',
  artifact: '3.1',
} as const;
const generateClient = (language: string) =>
  `npx redocly generate-client openapi.json --generator ${language} --output api/client.ts`;

const named: Note = {
  en: 'The name that is given must end in `.ts` and only says where: the file has the name that suits the language.',
  zh: '`--output` 的文件名须以 `.ts` 结尾，但只用来指定位置，实际文件名由语言决定。',
};
const headersOfClient: Note = {
  en: 'Operations take no headers: `request-type` is set for a whole client.',
  zh: '各操作不接受请求头参数，`request-type` 只能为整个客户端设置。',
};

/** Output of one generator in languages other than TypeScript; it calls this experimental. */
export const redoclyPairs: readonly Pair[] = [
  {
    ...redocly,
    id: 'redocly-python',
    language: 'Python',
    tools: ['python3-venv'],
    driver: 'call.py',
    generate: generateClient('python'),
    compile: 'python3 -m compileall -q api call.py && python3 -c "import api.client"',
    call: 'python3 call.py',
    settings: [patchHeader],
    notes: [named],
  },
  {
    ...redocly,
    id: 'redocly-go',
    language: 'Go',
    tools: ['go'],
    driver: 'call.go',
    generate: generateClient('go'),
    compile: 'go vet ./...',
    call: 'go run .',
    settings: [headersOfClient],
    notes: [named],
  },
  {
    ...redocly,
    id: 'redocly-java',
    language: 'Java',
    tools: ['openjdk-17-jdk-headless'],
    driver: 'Call.java',
    generate: generateClient('java'),
    compile: 'javac -encoding UTF-8 -d classes api/Client.java Call.java',
    call: 'java -cp classes Call',
    settings: [headersOfClient],
    notes: [named],
  },
  {
    ...redocly,
    id: 'redocly-php',
    language: 'PHP',
    tools: ['php-cli', 'php-curl'],
    driver: 'call.php',
    generate: generateClient('php'),
    compile: 'php -l api/client.php && php -l call.php',
    call: 'php call.php',
    settings: [],
    notes: [named],
  },
];
