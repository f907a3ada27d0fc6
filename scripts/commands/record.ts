import { runCommandLine } from '../../cli/program.ts';
import { terminal } from '../../cli/terminal.ts';

/** `npm run record`: the package's `record` command. */
process.exitCode = await runCommandLine(['record', ...process.argv.slice(2)], terminal, 'workshop');
