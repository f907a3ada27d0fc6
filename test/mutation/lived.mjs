/**
 * Prints each change that no test noticed as soon as it is known: a run that is ended early has said so much, and the
 * next test can be written meanwhile.
 */
import { relative } from 'node:path';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';

/** @typedef {{ start: { line: number, column: number } }} Range */
/** @typedef {{ fileName: string, mutatorName: string, replacement?: string, location: Range }} Mutant */

class Lived {
  /** @param {Mutant & { status: string }} result */
  onMutantTested({ status, fileName, mutatorName, replacement, location: { start } }) {
    if (status !== 'Survived' && status !== 'NoCoverage' && status !== 'Timeout') return;
    const place = `${relative(process.cwd(), fileName)}:${start.line}:${start.column}`;
    console.log(`${status}: ${place} ${mutatorName}, to ${replacement?.replace(/\s+/g, ' ').slice(0, 80)}`);
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Reporter, 'lived', Lived)];
