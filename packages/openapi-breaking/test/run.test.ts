import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { files, folderWith, pet, petApi } from './support/command-line.ts';

const reportSchema = JSON.parse(
  readFileSync(new URL('../src/report/report.schema.json', import.meta.url), 'utf8'),
) as object;
const fitsReport = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(reportSchema);

/** Where a report does not fit the schema that is published for it. */
function reportErrors(report: unknown): string[] {
  return fitsReport(report) ? [] : (fitsReport.errors ?? []).map(({ instancePath }) => instancePath);
}

describe('the command line', () => {
  it('names the place in the file that is referred to', async () => {
    const { code, out } = await folderWith(files).start(['old.yaml', 'new.yaml', '--lang', 'en']);
    expect(code).toBe(1);
    expect(out).toMatchInlineSnapshot(`
      "breaking The field tag of schemas/new.yaml is required now.
               request-required-narrowed · addPet
               schemas/new.yaml:2:1 #/required
               For example, {"name":""} was valid and is now rejected.
      1 breaking, 0 warnings, 0 others. Next version: major."
    `);
  });

  it('reads files of a git ref, and standard input', async () => {
    const { cwd, start } = folderWith({ 'api.yaml': petApi('schemas/pet.yaml'), 'schemas/pet.yaml': pet('name') });
    const git = (...args: string[]) => execFileSync('git', args, { cwd, stdio: 'ignore' });
    git('init');
    git('add', '.');
    git('-c', 'user.name=a', '-c', 'user.email=a@example.com', 'commit', '-m', 'first');
    writeFileSync(join(cwd, 'schemas/pet.yaml'), pet('name, tag'));
    expect((await start(['git:HEAD:api.yaml', 'api.yaml'])).code).toBe(1);
    expect((await start(['git:HEAD:api.yaml', 'git:HEAD:api.yaml'])).code).toBe(0);
    expect((await start(['api.yaml', '-'], petApi('schemas/pet.yaml'))).code).toBe(0);
    expect(await start(['git:--output=x:api.yaml', 'api.yaml'])).toMatchObject({ code: 2, out: '' });
  });

  it.each([
    ['one document', ['old.yaml'], 'Two documents are compared.'],
    ['a file that is not there', ['none.yaml', 'new.yaml'], 'none.yaml is not there.'],
    ['an address', ['https://example.com/a.yaml', 'new.yaml'], 'Allow those with --allow-urls.'],
    ['an address that is none', ['ftp://example.com/a.yaml', 'new.yaml'], 'is not there'],
    ['a format', ['old.yaml', 'new.yaml', '--format', 'pdf'], '--format must be one of text, json'],
    ['a rule', ['old.yaml', 'new.yaml', '--severity', 'none=off'], 'There is no rule none.'],
    ['a level', ['old.yaml', 'new.yaml', '--severity', 'path-removed=bad'], 'must be breaking, warning, info or off.'],
    [
      'a report where no folder is',
      ['old.yaml', 'new.yaml', '--output', 'none/r'],
      'none/r cannot be written: its fol',
    ],
    ['a folder', ['schemas', 'new.yaml'], 'schemas cannot be read. This is a folder'],
    ['an option', ['old.yaml', 'new.yaml', '--nonsense'], "Unknown option '--nonsense'"],
  ])('ends with 2 and a message: %s', async (_name, args, message) => {
    const { code, out, error } = await folderWith(files).start(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toContain(message);
    expect(error).not.toMatch(/\n\s+at /);
  });

  it('gives rules the levels of a team', async () => {
    const { start } = folderWith({ ...files, 'same.yaml': files['old.yaml'].replace('addPet', 'createPet') });
    const soft = ['old.yaml', 'new.yaml', '--severity', 'request-required-narrowed=warning'];
    expect((await start(soft)).code).toBe(0);
    expect((await start([...soft, '--fail-on', 'warning'])).code).toBe(1);
    expect((await start(['old.yaml', 'same.yaml'])).code).toBe(0);
    expect((await start(['old.yaml', 'same.yaml', '--fail-on', 'any'])).code).toBe(1);
    expect((await start(['old.yaml', 'same.yaml', '--promise', 'strict'])).code).toBe(1);
  });

  it('lets a change pass for a reason, until a day', async () => {
    const entry = (expires: string, pointer = '#/required', file: string | undefined = 'schemas/new.yaml') =>
      JSON.stringify([
        { rule: 'request-required-narrowed', pointer, file, reason: 'agreed with all clients', expires },
      ]);
    const { cwd, start } = folderWith({ ...files, 'ignore.yaml': entry('2026-12-31') });
    const args = ['old.yaml', 'new.yaml', '--ignore', 'ignore.yaml'];
    expect(await start(args)).toMatchObject({ code: 0, error: '' });
    writeFileSync(join(cwd, 'ignore.yaml'), entry('2026-11-24'));
    expect(await start(args)).toMatchObject({
      code: 1,
      error: expect.stringContaining('was ignored until 2026-11-24'),
    });
    writeFileSync(join(cwd, 'ignore.yaml'), entry('2026-12-31', '#/nothing'));
    expect(await start(args)).toMatchObject({ code: 1, error: expect.stringContaining('Take the entry out.') });
    writeFileSync(join(cwd, 'ignore.yaml'), entry('2026-12-31', '#/required', ''));
    expect(await start(args)).toMatchObject({
      code: 1,
      error: expect.stringContaining('Name the file: schemas/new.yaml.'),
    });
    writeFileSync(join(cwd, 'ignore.yaml'), '- { rule: path-removed }');
    expect(await start(args)).toMatchObject({
      code: 2,
      error: expect.stringContaining('Entry 1 of ignore.yaml has no pointer'),
    });
  });

  it('writes every format, in the language wanted', async () => {
    const { cwd, start } = folderWith(files);
    for (const format of ['json', 'markdown', 'github', 'sarif', 'junit']) {
      await start([
        'old.yaml',
        'new.yaml',
        '--format',
        format,
        '--lang',
        'zh',
        '--output',
        join(cwd, `report.${format}`),
      ]);
      expect(readFileSync(join(cwd, `report.${format}`), 'utf8')).toContain('的字段 tag 变为必选。');
    }
    const report: unknown = JSON.parse(readFileSync(join(cwd, 'report.json'), 'utf8'));
    expect(reportErrors(report)).toEqual([]);
    expect(reportErrors({ ...(report as object), bump: 'huge' })).toEqual(['/bump']);
    const { runs } = JSON.parse(readFileSync(join(cwd, 'report.sarif'), 'utf8')) as { runs: [Record<string, unknown>] };
    expect(runs[0]).toMatchObject({
      tool: {
        driver: {
          name: 'openapi-breaking',
          rules: [{ helpUri: expect.stringContaining('#request-required-narrowed') }],
        },
      },
      results: [{ partialFingerprints: { 'difference/v1': expect.any(String) } }],
    });
  });
});

describe('two files that change in the same way', () => {
  const twice = (name: string) =>
    petApi(`schemas/${name}/a.yaml`) +
    petApi(`schemas/${name}/b.yaml`)
      .slice(petApi('').indexOf('  /pets'))
      .replaceAll(/pets|addPet/g, 'dogs');
  const parts = Object.fromEntries(
    ['old', 'new'].flatMap((name) =>
      ['a', 'b'].map((one) => [`schemas/${name}/${one}.yaml`, pet(name === 'old' ? 'name' : 'name, tag')]),
    ),
  );
  const all = { ...parts, 'old.yaml': twice('old'), 'new.yaml': twice('new') };

  it('have findings that are told apart, and ignored one by one', async () => {
    const { cwd, start } = folderWith(all);
    const { out } = await start(['old.yaml', 'new.yaml', '--format', 'json']);
    const { changes } = JSON.parse(out) as {
      changes: { rule: string; pointer: string; file: string; fingerprint: string }[];
    };
    expect(changes.map(({ file, pointer }) => file + pointer)).toEqual([
      'schemas/new/a.yaml#/required',
      'schemas/new/b.yaml#/required',
    ]);
    expect(new Set(changes.map(({ fingerprint }) => fingerprint)).size).toBe(2);
    const entries = changes.map(({ rule, pointer, file }) => ({
      rule,
      pointer,
      file,
      reason: 'r',
      expires: '2026-12-31',
    }));
    writeFileSync(join(cwd, 'ignore.yaml'), JSON.stringify(entries.slice(1)));
    expect((await start(['old.yaml', 'new.yaml', '--ignore', 'ignore.yaml'])).code).toBe(1);
    writeFileSync(join(cwd, 'ignore.yaml'), JSON.stringify(entries));
    expect((await start(['old.yaml', 'new.yaml', '--ignore', 'ignore.yaml'])).code).toBe(0);
  });
});
