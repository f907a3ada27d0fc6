import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { decodeUtf8, FileError, readRegular } from '../src/file.ts';

const folder = mkdtempSync(join(tmpdir(), 'file-'));
afterAll(() => rmSync(folder, { recursive: true }));
const path = (name: string) => join(folder, name);

describe('readRegular', () => {
  writeFileSync(path('full'), 'x'.repeat(2048));
  mkdirSync(path('folder'));
  symlinkSync(path('full'), path('link'));
  execFileSync('mkfifo', [path('pipe')]);

  it('reads a file up to the limit', () => {
    expect(readRegular(path('full'), 2048).toString()).toBe('x'.repeat(2048));
  });

  it.each([
    ['full', 2047, 'The file has 2 KiB; at most 2 KiB are read. Split or shorten it.'],
    ['folder', 9, 'This is a folder, named like a file. Rename it, or put a file in its place.'],
    ['link', 9000, 'This is a symbolic link. Put the file itself in its place.'],
    ['pipe', 9, 'This is no regular file. Put one in its place, or delete it.'],
    ['none', 9, 'The file is not there. Restore it.'],
    ['full/none', 9, 'The file cannot be read (ENOTDIR). Look at the disk.'],
  ])('refuses %s at %i bytes', (name, limit, message) => {
    expect(() => readRegular(path(name), limit)).toThrow(new FileError(message));
    expect(() => readRegular(path(name), limit)).toThrow(FileError);
  });

  it('says that permission is denied', { skip: process.getuid?.() === 0 }, () => {
    writeFileSync(path('closed'), '');
    chmodSync(path('closed'), 0);
    expect(() => readRegular(path('closed'), 9)).toThrow('permission is denied');
  });
});

describe('decodeUtf8', () => {
  it('takes UTF-8 with its mark, and nothing else', () => {
    expect(decodeUtf8(Buffer.from('\uFEFF中文'))).toBe('\uFEFF中文');
    expect(() => decodeUtf8(Uint8Array.of(0xff))).toThrow(
      new FileError('The file is not valid UTF-8. Save it as UTF-8.'),
    );
  });
});
