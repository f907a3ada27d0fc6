import { runCommandLine } from '../../cli/program.ts';
import { terminal } from '../../cli/terminal.ts';

/** `npm run mock`: the package's `mock` command. */
process.exitCode = await runCommandLine(['mock', ...process.argv.slice(2)], terminal, 'workshop');
