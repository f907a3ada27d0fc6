import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { type Problem, ProblemsError } from '../../scripts/problems.ts';
import { buildWithoutTypes, edit, generated, makeProject, restoreSources, run } from '../support/project.ts';

const schema = (name: string) => `spec/components/schemas/${name}.yaml`;
const taint = schema('Taint');
const example = 'spec/components/examples/createNodePool.request.published.json';

type Case = [name: string, spoil: (project: string) => void, want: Partial<Problem>];

const cases: Case[] = [
  [
    'broken YAML',
    (project) => edit(project, taint, (text) => text.replace('required: [key, effect]', 'required: [key, effect')),
    { file: taint, line: 5, column: 1, message: expect.stringMatching(/^The file is not YAML: .* Fix the syntax\.$/) },
  ],
  [
    'a key written twice',
    (project) => edit(project, taint, (text) => `${text}type: string\n`),
    { file: taint, message: 'The file is not YAML: duplicated mapping key. Fix the syntax.' },
  ],
  [
    'broken JSON',
    (project) => edit(project, example, (text) => text.replace('"NodePool",', '"NodePool"')),
    { file: example, line: 3, column: 3, message: expect.stringMatching(/^The file is not JSON: /) },
  ],
  [
    'a missing $ref',
    (project) =>
      edit(project, 'spec/components/schemas/PoolResource.yaml', (text) => text.replace('Os.yaml', 'Oss.yaml')),
    { file: 'spec/components/schemas/PoolResource.yaml', pointer: '#/properties/os', rule: 'no-unresolved-refs' },
  ],
  [
    'a circle of files',
    (project) =>
      edit(project, taint, (text) => text.replace('value:\n    type: string', 'value:\n    $ref: PoolResource.yaml')),
    {
      file: taint,
      pointer: '#/properties/value/$ref',
      message:
        `References run in a circle: ` +
        `${['PoolResource', 'Taint', 'PoolResource'].map(schema).join(' → ')}. Remove one.`,
    },
  ],
  [
    'an operationId used twice',
    (project) =>
      edit(project, 'spec/paths/node-pool.yaml', (text) =>
        text.replace(/^  operationId: deleteNodePool$/m, '  operationId: updateNodePool'),
      ),
    {
      file: 'spec/paths/node-pool.yaml',
      rule: 'operation-operationId-unique',
      message: 'Every operation must have a unique `operationId`.',
    },
  ],
  [
    'an empty file',
    (project) => writeFileSync(join(project, taint), ''),
    { file: taint, line: 1, column: 1, message: 'The file is empty. Fill it, or delete it.' },
  ],
  [
    'a file of comments',
    (project) => writeFileSync(join(project, taint), '# nothing yet\n'),
    { file: taint, message: 'The file holds comments only. Fill it, or delete it.' },
  ],
  [
    'a description of 5 MB',
    (project) => edit(project, taint, (text) => text.replace('Value of the taint.', 'x'.repeat(5 * 1024 * 1024))),
    { file: taint, message: expect.stringMatching(/^The file has 51\d\d KiB; at most 256 KiB are read/) },
  ],
  [
    'CRLF',
    (project) => edit(project, taint, (text) => text.replaceAll('\n', '\r\n')),
    { file: taint, line: 1, column: 13, message: 'Lines end in CRLF. Save the file with LF line ends.' },
  ],
  [
    'a byte order mark',
    (project) => edit(project, taint, (text) => `\uFEFF${text}`),
    { file: taint, message: 'The file begins with a byte order mark. Save it without one.' },
  ],
  [
    'bytes that are not UTF-8',
    (project) => writeFileSync(join(project, taint), Buffer.from([0x61, 0x3a, 0x20, 0xff, 0xfe])),
    { file: taint, message: 'The file is not valid UTF-8. Save it as UTF-8.' },
  ],
  [
    'a folder in place of a file',
    (project) => {
      rmSync(join(project, taint));
      mkdirSync(join(project, taint));
    },
    { file: taint, message: 'This is a folder, named like a file. Rename it, or put a file in its place.' },
  ],
  [
    'no root',
    (project) => rmSync(join(project, 'spec/openapi.yaml')),
    { file: 'spec/openapi.yaml', message: 'The root of the description is missing. Restore it.' },
  ],
  [
    'a root that is a list',
    (project) => writeFileSync(join(project, 'spec/openapi.yaml'), '- openapi\n'),
    {
      file: 'spec/openapi.yaml',
      rule: 'redocly',
      message: expect.stringMatching(/^Redocly cannot check the description: /),
    },
  ],
  [
    'a shape that makes a rule throw',
    (project) => edit(project, 'spec/openapi.yaml', (text) => text.replace('servers:\n', 'servers:\n  - null\n')),
    { file: 'spec/openapi.yaml', rule: 'redocly', message: expect.stringMatching(/Fix what was changed last\.$/) },
  ],
  [
    'an example that does not fit',
    (project) => edit(project, example, (text) => text.replace('"NodePool"', '"NodePuddle"')),
    {
      file: example,
      line: 2,
      pointer: '#/kind',
      message:
        'The example does not fit its schema: must be equal to one of the allowed values: "NodePool". ' +
        'Change the example or the schema.',
    },
  ],
  [
    'a key that no schema declares',
    (project) => edit(project, example, (text) => text.replace('"maxCount"', '"maximum"')),
    {
      file: example,
      line: 13,
      pointer: '#/spec/resources/maximum',
      message: 'The key `maximum` is not declared. Fix the name, declare it, or excuse it in spec/discrepancies.yaml.',
    },
  ],
  [
    'an excuse for a key that no example carries',
    (project) =>
      edit(project, 'spec/discrepancies.yaml', (text) =>
        text.replace('    where: [Taint,', '    undeclaredKeys: [Taint.color]\n    where: [Taint,'),
      ),
    { file: 'spec/discrepancies.yaml', pointer: '#/discrepancies/D03/undeclaredKeys', rule: 'examples' },
  ],
  [
    'a property that only the SDK has',
    (project) =>
      edit(project, 'spec/sdk-properties.yaml', (text) =>
        text.replace('    Taints:\n', '    Taints:\n      timeAdded: { type: string }\n'),
      ),
    { file: taint, pointer: '#', rule: 'sdk-property', message: expect.stringContaining('`Taint.timeAdded` (string)') },
  ],
];

const project = makeProject();
afterEach(() => restoreSources(project));
afterAll(() => rmSync(project, { recursive: true, force: true }));

describe('bad sources', () => {
  it.each(cases)('%s: named, and the last good output stays', async (_name, spoil, want) => {
    const before = generated(project);
    spoil(project);
    const error = await buildWithoutTypes(project).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(ProblemsError);
    expect((error as ProblemsError).problems).toContainEqual(expect.objectContaining(want));
    expect(generated(project)).toEqual(before);
  });

  it('end the command with 1 and say what to do', () => {
    edit(project, taint, (text) =>
      text.replace('  value:\n    type: string\n', '  value:\n    type: string\n    nullable: true\n'),
    );
    const { status, stderr } = run(project, 'build');
    expect(status).toBe(1);
    expect(stderr).toContain(`${taint}:14:5 #/properties/value/nullable\n  pools/no-nullable: `);
    expect(stderr).toMatch(/\d problems?\. generated\/ is as it was\.\n$/);
  });

  it('are annotations or JSON on request', () => {
    edit(project, taint, (text) => `\uFEFF${text}`);
    const message = 'The file begins with a byte order mark. Save it without one.';
    expect(run(project, 'lint', ['--format', 'github'])).toMatchObject({
      status: 1,
      stdout: `::error file=${taint},line=1,col=1,title=source-file::# ${message}\n`,
    });
    const { status, stdout } = run(project, 'lint', ['--format', 'json']);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toEqual([
      { file: taint, line: 1, column: 1, pointer: '#', rule: 'source-file', message },
    ]);
  });

  it('are told from wrong options', () => {
    expect(run(project, 'lint', ['--format', 'xml'])).toMatchObject({
      status: 2,
      stderr: 'Unknown format xml. Use one of: text, github, json.\n',
    });
    expect(run(project, 'lint', ['--fromat', 'json'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("'--fromat'"),
    });
  });
});
