import widthOf from 'fast-string-width';
import type { Client } from '../client/index.ts';
import { fill, type Language } from '../shapes/text.ts';
import { serviceMessages } from './messages/service.ts';
import { perform } from './perform.ts';
import { clientFor, readSettings, type ServiceOptions, type Settings } from './settings.ts';
import { tableLines } from './table.ts';
import { Refusal, type Terminal } from './terminal.ts';

export interface ListOptions extends ServiceOptions {
  readonly format: 'table' | 'json';
}

/** A list: how its items are read, and its columns. */
interface List<Item> {
  items(client: Client, settings: Settings, lang: Language): Promise<readonly Item[]>;
  readonly columns: readonly (readonly [title: keyof typeof serviceMessages, cell: (item: Item) => unknown])[];
}

type ItemOf<Page extends { items?: readonly unknown[] }> = NonNullable<Page['items']>[number];
type ListedPool = ItemOf<Awaited<ReturnType<Client['listPools']>>>;
type ListedNodePool = ItemOf<Awaited<ReturnType<Client['listNodePools']>>>;
type Flavor = ItemOf<Awaited<ReturnType<Client['listResourceFlavors']>>>;

const sum = (counts: readonly { count?: number }[] | undefined) =>
  counts?.reduce((total, { count = 0 }) => total + count, 0) ?? 0;

const pools: List<ListedPool> = {
  items: async (client) => (await client.listPools({})).items ?? [],
  columns: [
    ['columnName', ({ metadata }) => metadata?.labels?.['os.modelarts/name']],
    ['columnId', ({ metadata }) => metadata?.name],
    ['columnType', ({ spec }) => spec?.type],
    ['columnPhase', ({ status }) => status?.phase],
    ['columnWanted', ({ spec }) => sum(spec?.resources)],
    ['columnAvailable', ({ status }) => sum(status?.resources?.available)],
  ],
};

const nodePools: List<ListedNodePool> = {
  async items(client, { pool }, lang) {
    if (pool === undefined)
      throw new Refusal(fill(serviceMessages.parameterMissing[lang], { name: 'pool_name', option: '--pool' }));
    return (await client.listNodePools({ pool_name: pool })).items ?? [];
  },
  columns: [
    ['columnName', ({ metadata }) => metadata?.name],
    ['columnFlavor', ({ spec }) => spec?.resources?.flavor],
    ['columnWanted', ({ spec }) => spec?.resources?.count],
    ['columnAvailable', ({ status }) => status?.resources?.available?.count ?? 0],
    ['columnCreating', ({ status }) => status?.resources?.creating?.count ?? 0],
    ['columnAbnormal', ({ status }) => status?.resources?.abnormal?.count ?? 0],
    ['columnDeleting', ({ status }) => status?.resources?.deleting?.count ?? 0],
  ],
};

const flavors: List<Flavor> = {
  async items(client) {
    const found: Flavor[] = [];
    let next: string | undefined;
    do {
      const page = await client.listResourceFlavors(next === undefined ? {} : { continue: next });
      found.push(...(page.items ?? []));
      next = page.metadata?.continue;
    } while (next !== undefined && next !== '');
    return found;
  },
  columns: [
    ['columnName', ({ metadata }) => metadata?.name],
    ['columnArchitecture', ({ spec }) => spec?.cpuArch],
    ['columnCpu', ({ spec }) => spec?.cpu],
    ['columnMemory', ({ spec }) => spec?.memory],
    ['columnAccelerators', ({ spec }) => spec?.npu?.size ?? spec?.gpu?.size],
    ['columnSteps', ({ spec }) => spec?.creatingSteps?.map(({ step }) => step).join(', ')],
    ['columnSoldOut', ({ status }) => soldOut(status?.phase)],
  ],
};

/** Availability zones in which there is none left. */
function soldOut(phases: Readonly<Record<string, string>> | undefined): string {
  const zones = Object.entries(phases ?? {}).filter(([, phase]) => phase === 'soldout');
  return zones.map(([zone]) => zone).join(', ');
}

/**
 * Lists what there is, as a table for people or as JSON.
 *
 * @returns the exit code
 */
async function listItems<Item>(list: List<Item>, options: ListOptions, terminal: Terminal): Promise<number> {
  const { lang, format } = options;
  const settings = await readSettings(options, terminal);
  const client = clientFor(settings, lang);
  const output = async () => {
    const items = await list.items(client, settings, lang);
    return format === 'json' ? JSON.stringify(items, null, 2) : tableOf(list, items, terminal, lang);
  };
  return perform(output, terminal, lang);
}

function command<Item>(list: List<Item>) {
  return (options: ListOptions, terminal: Terminal): Promise<number> => listItems(list, options, terminal);
}

/** The commands by their names. */
export const lists = { pools: command(pools), 'node-pools': command(nodePools), flavors: command(flavors) };

/** A table, or a record for each item where the terminal is narrower than that. */
function tableOf<Item>({ columns }: List<Item>, items: readonly Item[], terminal: Terminal, lang: Language): string {
  const titles = columns.map(([title]) => serviceMessages[title][lang]);
  const rows = items.map((item) => columns.map(([, cell]) => cellText(cell(item))));
  const lines = tableLines([titles, ...rows]);
  if (lines.every((line) => widthOf(line) <= (terminal.columns ?? Infinity)))
    return [terminal.bold(lines[0] ?? ''), ...lines.slice(1)].join('\n');
  return rows.map((row) => tableLines(row.map((cell, index) => [titles[index] ?? '', cell])).join('\n')).join('\n\n');
}

function cellText(value: unknown): string {
  return value === undefined || value === null || value === '' ? '-' : String(value);
}
