import { writeFiles } from '../../scripts/files.ts';

/** Writes large files again and again until somebody ends it; each file is of one letter only. */
const folder = process.argv[2] ?? '';
for (let round = 0; ; round++) {
  const letter = String.fromCodePoint(97 + (round % 26));
  const names = Array.from({ length: 8 }, (_, index) => `large-${index}`);
  await writeFiles(folder, new Map(names.map((name) => [name, letter.repeat(8 * 1024 * 1024)])));
}
