import type { Pool, ErrorResponse, operations, paths, PoolStatus } from '../../../generated/types.en.ts';

/** Reads responses, as a dashboard does. */
export function describe({ metadata, status }: Pool): string {
  const phase: PoolStatus['phase'] = status?.phase;
  switch (phase) {
    case 'Running':
      return `${metadata?.name} runs`;
    case undefined:
      return 'unknown';
    default:
      return phase;
  }
}

export function reason({ error_code, error_msg }: ErrorResponse): string {
  return [error_code, error_msg].filter(Boolean).join(': ');
}

export type Paths = keyof paths;
export const path: Paths = '/v2/{project_id}/pools/{pool_name}/nodepools/{nodepool_name}';
export type Change = operations['updateNodePool']['requestBody']['content']['application/merge-patch+json'];
export const change: Change = { spec: { resources: { flavor: 'f', count: 2, maxCount: 2 } } };
