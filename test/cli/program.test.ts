import { describe, expect, it, onTestFinished, vi } from 'vitest';
import widthOf from 'fast-string-width';
import { runCommand as run, terminalFor } from '../support/command-line.ts';
import { commandLineMessages } from '../support/messages.ts';
import { runCommandLine } from '../../cli/program.ts';
import { Refusal } from '../../cli/terminal.ts';

describe('the command line', () => {
  it.each([
    ['valdate', 'Unknown command: valdate. Did you mean validate? Try --help.'],
    ['valdate --lang zh', '未知命令：valdate。是否想输入 validate？请使用 --help 查看帮助。'],
    ['help valdate', 'Unknown command: valdate. Did you mean validate? Try --help.'],
    ['mock --pool a --data b', 'Give --pool <id> or --data <file>, not both. Try --help.'],
    ['validate', 'The argument operation is missing. Try --help.'],
    ['validate a b c', 'There are too many arguments. Try --help.'],
    ['spec --fromat json', 'Unknown option: --fromat. Did you mean --format? Try --help.'],
    ['spec --format', 'The option --format <format> needs a value. Try --help.'],
    ['spec --format toml', 'The value toml of --format <format> is invalid: it must be one of yaml, json. Try --help.'],
    ['spec --lang fr', 'The value fr of --lang <language> is invalid: it must be one of en, zh. Try --help.'],
  ])('refuses: %s', async (args, message) => {
    expect(await run(args)).toEqual({ code: 2, out: '', err: `${message}\n` });
  });

  it.each(['', 'validate', 'mock', 'spec', 'sources'])('explains itself in both languages: %s', async (command) => {
    const [english, chinese] = [await run(`${command} --help`), await run(`${command} --help --lang zh`)];
    expect([english.code, chinese.code, english.err, chinese.err]).toEqual([0, 0, '', '']);
    expect(english.out.replace('中文：--lang zh', '')).not.toMatch(/\p{Script=Han}/u);
    const prose = chinese.out
      .replace('English: --lang en', '')
      .split('\n')
      .filter((line) => /^\s{2}\S/.test(line));
    for (const line of prose) expect(line).toMatch(/\p{Script=Han}/u);
    expect(chinese.out).not.toMatch(/Usage|Options|default|choices/);
  });

  it.each([
    [40, 'en'],
    [40, 'zh'],
    [80, 'en'],
    [80, 'zh'],
  ])('fits its help into %i columns, but for what is to be copied: %s', async (columns, lang) => {
    const help = async (command: string) => (await run(`help ${command} --lang ${lang}`, '', { columns })).out;
    const names = [...(await help('')).matchAll(/^ {2}([a-z][a-z-]*)(?= |$)/gm)].map(([, name = '']) => name);
    expect(names).toContain('node-pools');
    for (const name of ['', ...names]) {
      const lines = (await help(name)).split('\n').filter((line) => !line.includes('modelarts-pools-openapi'));
      expect(lines.filter((line) => widthOf(line) > columns && line.trim().includes(' '))).toEqual([]);
      expect(lines.filter((line) => /^\s*[，。；：、）]/.test(line))).toEqual([]);
    }
  });

  it('shows its help where nothing is asked, and its version', async () => {
    expect(await run('')).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/^Usage: /) });
    expect(await run('--version')).toEqual({ code: 0, out: '1.2.3\n', err: '' });
  });

  it('speaks the language of the terminal, unless another is asked for', async () => {
    const chinese = { env: { LANG: 'zh_CN.UTF-8' } };
    expect((await run('help', '', chinese)).out).toMatch(/^用法：modelarts-pools-openapi \[选项\] \[命令\]/);
    expect((await run('help --lang en', '', chinese)).out).toMatch(/^Usage: /);
    expect((await run('help', '', { env: { LANG: 'zh_CN.UTF-8', LC_ALL: 'C' } })).out).toMatch(/^Usage: /);
    expect((await run('help call')).out).toContain('Example: modelarts-pools-openapi call show-node-pool');
  });

  it('has no empty brackets in the help of any command', async () => {
    const { out } = await run('help --lang en');
    const commands = [...out.matchAll(/^ {2}([a-z-]+)(?= )/gm)].map(([, name = '']) => name);
    expect(commands).toContain('call');
    for (const name of commands)
      for (const lang of ['en', 'zh'])
        expect((await run(['help', name, '--lang', lang])).out, name).not.toMatch(/\(\)|（）|undefined/);
  });

  it('completes commands, options and the names of operations in a shell', async () => {
    const printed: string[] = [];
    vi.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line));
    onTestFinished(() => void vi.restoreAllMocks());
    const suggestions = async (line: string) => {
      printed.length = 0;
      expect((await run(`complete ${line}`)).code).toBe(0);
      return printed.join('\n');
    };
    expect(await suggestions('-- call create')).toContain('create-node-pool');
    expect(await suggestions('-- validate upd')).toContain('update-node-pool');
    expect(await suggestions('-- node')).toContain('node-pools');
    expect(await suggestions('-- pools --f')).toContain('--format');
    for (const shell of ['bash', 'zsh', 'fish', 'powershell'])
      expect(await suggestions(shell)).toContain('modelarts-pools-openapi');
    expect(await run('complete tcsh')).toMatchObject({
      code: 2,
      err: expect.stringContaining('Unknown command: complete'),
    });
  });

  it('has every message in both languages with the same names in braces', async () => {
    const names = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).toSorted();
    const messages = await commandLineMessages();
    expect(messages.length).toBeGreaterThan(100);
    for (const [place, { en, zh }] of messages) expect([place, names(zh)]).toEqual([place, names(en)]);
  });

  it('does not swallow faults of its own', async () => {
    const broken = terminalFor({
      published: () => {
        throw new TypeError('a fault');
      },
    });
    await expect(runCommandLine(['spec'], broken, '1')).rejects.toThrow(TypeError);
    expect(new Refusal('x').code).toBe(2);
  });
});
