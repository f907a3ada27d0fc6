import { parseYaml as parse } from '@redocly/openapi-core';
import { readTree } from '../../scripts/files.ts';
import { inventoryRows, type InventoryRow } from '../../scripts/steps/inventory.ts';
import { root } from './document.ts';

/** @returns every row of every operation */
export async function readInventory(): Promise<InventoryRow[]> {
  const tree = await readTree(root, 'spec/inventory');
  return inventoryRows([...tree].map(([path, bytes]) => [path, parse(String(bytes))] as const));
}
