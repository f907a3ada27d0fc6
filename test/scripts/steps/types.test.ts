import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { types } from '../../../scripts/steps/types.ts';
import { repository } from '../../support/project.ts';
import { diagnosticsOf } from '../../support/typescript.ts';

const resolutions: [string, ts.CompilerOptions][] = [
  ['nodenext', { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext }],
  ['bundler', { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler }],
];

function complaints(files: string[], options: ts.CompilerOptions): string[] {
  return diagnosticsOf(
    files.map((file) => join(repository, file)),
    {
      target: ts.ScriptTarget.ES2022,
      lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      allowImportingTsExtensions: true,
      ...options,
    },
  );
}

function withoutComments(language: string): string {
  const text = readFileSync(join(repository, `generated/types.${language}.ts`), 'utf8');
  return ts
    .createPrinter({ removeComments: true })
    .printFile(ts.createSourceFile('types.ts', text, ts.ScriptTarget.Latest));
}

describe('the types', () => {
  it.each(resolutions)(
    'compile with a consumer under %s, and refuse what the consumer expects to be refused',
    (_name, options) => {
      const files = ['generated/types.en.ts', 'generated/types.zh.ts', 'test/support/consumer.ts'];
      // The last one does not compile: it shows that the others would be seen not to.
      expect(complaints([...files, 'test/fixtures/types/wrong-consumer.ts'], options)).toEqual([
        expect.stringMatching(/wrong-consumer\.ts:.*Type '"racks"' is not assignable to type/),
      ]);
    },
  );

  it('are the same in both languages, comments apart', () => {
    expect(withoutComments('zh')).toBe(withoutComments('en'));
    expect(readFileSync(join(repository, 'generated/types.zh.ts'), 'utf8')).toContain(
      '@description 节点的网络配置。仅特权池可指定。',
    );
  });

  it('say what each value means, and leave extensible values open', async () => {
    const phase = {
      type: 'string',
      description: 'Phase.',
      'x-extensible-enum': ['Running', 'Waiting'],
      'x-enumDescriptions': { Running: 'In service', Waiting: 'Not yet' },
    };
    const phases = { type: 'array', description: 'All.', items: phase };
    const mode = { type: 'integer', description: 'Mode.', 'x-extensible-enum': [0, 1] };
    const { description: _none, ...unnamed } = phase;
    const properties = { phase, phases, mode, unnamed, list: { type: 'array', items: unnamed } };
    const schemas = { Status: { type: 'object', properties } };
    const info = { title: 'Test', version: '1', license: { name: 'none' } };
    const text = await types({ openapi: '3.1.0', info, paths: {}, components: { schemas } });
    expect(text.slice(text.indexOf('        Status: {'), text.indexOf('    responses: never;'))).toMatchInlineSnapshot(`
      "        Status: {
                  /**
                   * @description Phase.
                   *
                   *     - \`Running\`: In service
                   *     - \`Waiting\`: Not yet
                   */
                  phase?: "Running" | "Waiting" | (string & {});
                  /**
                   * @description All.
                   *
                   *     - \`Running\`: In service
                   *     - \`Waiting\`: Not yet
                   */
                  phases?: ("Running" | "Waiting" | (string & {}))[];
                  /** @description Mode. */
                  mode?: 0 | 1 | (number & {});
                  unnamed?: "Running" | "Waiting" | (string & {});
                  list?: ("Running" | "Waiting" | (string & {}))[];
              };
          };
      "
    `);
  });
});
