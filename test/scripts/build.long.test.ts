import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { copyProject, edit, generated, repository, run, start } from '../support/project.ts';

/** Polls until the condition holds; the test's own time limit ends it otherwise. */
async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await wait(20);
}

describe('npm run build', () => {
  it(
    'makes what is committed after one that was killed, wherever it runs, and then what is stale',
    { timeout: 300_000 },
    async () => {
      const project = copyProject();
      const folder = join(project, 'generated');
      rmSync(folder, { recursive: true });
      mkdirSync(folder);
      const writer = join(import.meta.dirname, '../support/write-forever.ts');
      const child = spawn(process.execPath, [join(repository, 'scripts/run.mjs'), writer, project]);
      onTestFinished(() => void child.kill('SIGKILL'));
      await until(() => readdirSync(folder).some((name) => name.startsWith('.next.')));
      child.kill('SIGKILL');
      await until(() => child.signalCode !== null);
      const whole = readdirSync(folder).filter((name) => !name.startsWith('.'));
      for (const name of whole) expect(readFileSync(join(folder, name))).toHaveLength(8 * 1024 * 1024);

      const chinese = { TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8' };
      expect(run(project, 'build', [], chinese).status).toBe(0);
      expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
      for (const name of readdirSync(folder)) if (name.startsWith('large-')) rmSync(join(folder, name));
      expect(generated(project)).toEqual(generated(repository));
      const docs = ['docs', 'docs/en', 'docs/zh', 'docs/assets'].map((name) => generated(project, name));
      expect(docs[2]?.['index.html']).toContain('<html lang="zh-CN"');

      edit(project, 'generated/openapi.zh.yaml', (text) => text.replace('节点池', '结点池'));
      rmSync(join(project, 'generated/overlay.zh.yaml'));
      const { status, stdout } = run(project, 'build', [], {
        TZ: 'America/Los_Angeles',
        LANG: 'tr_TR.UTF-8',
        LC_ALL: 'C',
      });
      expect(status).toBe(0);
      expect(generated(project)).toEqual(generated(repository));
      expect(['docs', 'docs/en', 'docs/zh', 'docs/assets'].map((name) => generated(project, name))).toEqual(docs);
      expect(
        stdout
          .replace(/[0-9a-f]{64}/, '_')
          .replace(/\d+/g, 'N')
          .replace(/ +N ms/g, ' _ ms'),
      ).toMatchInlineSnapshot(`
      "load _ ms  N files
      lint _ ms  the sources are sound
      bundle _ ms  one document, two languages; the registries agree with it
      localize _ ms  N objects differ in their texts
      convert _ ms  N places are written in another way in OpenAPI N.N
      lint _ ms  the documents of both languages are sound
      examples _ ms  N fit their schemas
      validate _ ms  validators for N operations
      types _ ms  N schemas, N properties
      rules _ ms  N rules at N places
      write _ ms  changed: generated/openapi.zh.yaml, generated/overlay.zh.yaml
      contract shaN:_
      docs _ ms  N files
      "
    `);
    },
  );
});

describe('npm run dev', () => {
  it('builds again after a change, survives a mistake, and builds again', async () => {
    const project = copyProject();
    const child = start(project, 'dev');
    onTestFinished(() => void child.kill('SIGKILL'));
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    const file = 'spec/components/schemas/Taint.yaml';
    const english = () => readFileSync(join(project, 'generated/openapi.en.yaml'), 'utf8');
    await until(() => output.includes('waiting for a change'));
    symlinkSync('someone@machine.4711', join(project, 'spec/components/schemas/.#Taint.yaml')); // as Emacs locks
    edit(project, file, (text) => text.replace('Kubernetes taint of a node.', 'Taint of a node in Kubernetes.'));
    await until(() => english().includes('Taint of a node in Kubernetes.'));
    edit(project, file, (text) => text.replace('type: object', 'type: objet'));
    await until(() => output.includes(`${file}:1:7 #/type`));
    expect(english()).toContain('Taint of a node in Kubernetes.');
    edit(project, file, (text) =>
      text
        .replace('type: objet', 'type: object')
        .replace('Taint of a node in Kubernetes.', 'Kubernetes taint of a node.'),
    );
    await until(() => !english().includes('Taint of a node in Kubernetes.'));
    await until(() => output.split('waiting for a change').length > 4);
    expect(generated(project)).toEqual(generated(repository));
  });
});
