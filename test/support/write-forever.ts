import { writeWhole } from '../../scripts/write-whole.ts';

/** Writes large files again and again until somebody ends it; each file is of one letter only. */
const root = process.argv[2] ?? '';
for (let round = 0; ; round++) {
  const letter = String.fromCodePoint(97 + (round % 26));
  const paths = Array.from({ length: 8 }, (_, index) => `generated/large-${index}`);
  await writeWhole(root, new Map(paths.map((path) => [path, letter.repeat(8 * 1024 * 1024)])));
}
