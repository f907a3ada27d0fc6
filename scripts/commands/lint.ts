import { parseArgs } from 'node:util';
import type { ProblemFormat } from '../problems.ts';
import { printProblems } from './print.ts';

/** `npm run lint -- --format text|github|json`: every check of the build, and nothing written. */
const formats: readonly string[] = ['text', 'github', 'json'];
const automatic = process.env.GITHUB_ACTIONS === 'true' ? 'github' : 'text';
const { format } = parseArgs({ options: { format: { type: 'string', default: automatic } } }).values;
if (formats.includes(format)) {
  const { check } = await import('../build.ts'); // and Redocly, which wrong options need not wait for
  const report = format === 'json' ? () => undefined : console.log;
  await printProblems(() => check(process.cwd(), report), format as ProblemFormat);
} else {
  console.error(`Unknown format ${format}. Use one of: ${formats.join(', ')}.`);
  process.exitCode = 2;
}
