import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { MessageTable } from '../../shapes/text.ts';
import { repository } from './project.ts';

/** Every message of the command line, by the file and the name of its place. */
export async function commandLineMessages(): Promise<[place: string, message: MessageTable[string]][]> {
  const files = readdirSync(join(repository, 'cli/messages'));
  const modules = files.map(async (file) => {
    const tables = (await import(`../../cli/messages/${basename(file, '.ts')}.ts`)) as Record<string, MessageTable>;
    return Object.values(tables).flatMap((table) =>
      Object.entries(table).map(([key, message]): [string, MessageTable[string]] => [
        `cli/messages/${file} ${key}`,
        message,
      ]),
    );
  });
  return (await Promise.all(modules)).flat();
}
