import { runCommandLine } from '../../cli/program.ts';
import { terminal } from '../../cli/terminal.ts';

/** `npm run drift`: the package's `drift` command. */
process.exitCode = await runCommandLine(['drift', ...process.argv.slice(2)], terminal, 'workshop');
