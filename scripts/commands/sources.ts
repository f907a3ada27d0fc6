import { parseArgs } from 'node:util';
import { ProblemsError } from '../problems.ts';
import { type Language, languages } from '../steps/localize.ts';

const usage = `Usage: npm run --silent sources -- <field> [--lang en|zh]

Shows the sources of a field of the description, and the discrepancies between them that concern it.
<field> is a schema, an operation, or a member of one:
  PoolResource, PoolResource.maxCount, deletePool, deletePool.request-type

用法：npm run --silent sources -- <字段> [--lang en|zh]

说明描述中某个字段的来源，以及与之相关的来源差异。
<字段>为数据结构、接口，或其中的成员：
  PoolResource、PoolResource.maxCount、deletePool、deletePool.request-type`;

/** @returns the parsed arguments; a string says why they cannot be used */
function read(args: string[]): { help: true } | { field: string; language: Language } | string {
  try {
    const options = {
      lang: { type: 'string', default: 'en' },
      help: { type: 'boolean', short: 'h', default: false },
    } as const;
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    if (values.help) return { help: true };
    const language = languages.find((name) => name === values.lang);
    if (language === undefined) return `There is no language ${values.lang}. 没有该语言。`;
    const [field, ...more] = positionals;
    if (field === undefined || more.length > 0) return 'Name one field. 请指定一个字段。';
    return { field, language };
  } catch (error) {
    return (error as Error).message;
  }
}

const request = read(process.argv.slice(2));
if (typeof request === 'string') {
  console.error(`${request}\n\n${usage}`);
  process.exitCode = 2;
} else if ('help' in request) {
  console.log(usage);
} else {
  const { show } = await import('./show-sources.ts'); // and Redocly, which the usage need not wait for
  try {
    await show(request.field, request.language);
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
