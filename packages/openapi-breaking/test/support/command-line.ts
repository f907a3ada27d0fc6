/** The command line in a folder of its own, with two versions of a small description. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { run } from '../../src/run.ts';

/** A description whose request body is a referenced schema. */
export const petApi = (schema: string) => `openapi: 3.1.0
info: { title: Pets, version: 1.0.0 }
paths:
  /pets:
    post:
      operationId: addPet
      requestBody: { required: true, content: { application/json: { schema: { $ref: '${schema}' } } } }
      responses: { 204: { description: Added } }
`;
/** A schema with required properties. */
export const pet = (required: string) =>
  `type: object\nrequired: [${required}]\nproperties:\n  name: { type: string }\n  tag: { type: string }\n`;

/** A folder with files, and the command line in it. */
export function folderWith(files: Record<string, string>) {
  const cwd = mkdtempSync(join(tmpdir(), 'openapi-breaking-'));
  onTestFinished(() => rmSync(cwd, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), text);
  }
  const start = async (args: string[], stdin = '') => {
    const said = { out: '', error: '' };
    const code = await run(args, {
      cwd,
      today: '2026-11-25',
      readStdin: () => stdin,
      print: (text) => void (said.out += text),
      printError: (text) => void (said.error += text),
    });
    return { code, ...said };
  };
  return { cwd, start };
}

/** Two versions, the second of which requires another property. */
export const files = {
  'old.yaml': petApi('schemas/old.yaml'),
  'new.yaml': petApi('schemas/new.yaml'),
  'schemas/old.yaml': pet('name'),
  'schemas/new.yaml': pet('name, tag'),
};
