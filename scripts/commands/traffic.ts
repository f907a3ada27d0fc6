import { runCommandLine } from '../../cli/program.ts';
import { terminal } from '../../cli/terminal.ts';

/** `npm run traffic`: the package's `traffic` command. */
process.exitCode = await runCommandLine(['traffic', ...process.argv.slice(2)], terminal, 'workshop');
