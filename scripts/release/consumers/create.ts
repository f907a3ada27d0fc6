import type { CreateNodePoolRequestBody, CreateNodePoolResponse, PoolResource } from '../../../generated/types.en.ts';

/** Writes request bodies from settings, as a deployment tool does. */
export function nodePool(
  name: string,
  flavor: string,
  nodes: number,
  labels: Record<string, string>,
): CreateNodePoolRequestBody {
  const resources: PoolResource = {
    flavor,
    count: nodes,
    maxCount: nodes,
    labels,
    taints: [{ key: 'gpu', value: 'yes', effect: 'NoSchedule' }],
  };
  return {
    apiVersion: 'v2',
    kind: 'NodePool',
    metadata: { name, annotations: { 'os.modelarts/billing.mode': '0' } },
    spec: { resources },
  };
}

export function sizeOf({ spec }: CreateNodePoolResponse): number {
  return spec?.resources?.count ?? 0;
}
