import type { JsonObject } from 'openapi-document';

/** A body as a client outside of this project builds it, by the id of the client in `spec/sources.yaml`. */
interface ClientBody {
  source: string;
  operation: 'createNodePool' | 'updateNodePool';
  body: JsonObject;
  /** Rules that it may be warned of. */
  warnings: string[];
}

const resources = { flavor: 'modelarts.vm.cpu.16u64g.d', count: 2, maxCount: 2 };

/**
 * What public clients that are known to work send. Terraform's provider writes resource pools; its nodes are the same.
 */
export const publicClients: readonly ClientBody[] = [
  {
    source: 'K',
    operation: 'createNodePool',
    body: {
      apiVersion: 'v2',
      kind: 'NodePool',
      metadata: { name: 'nodepool-1', annotations: { 'os.modelarts/billing.mode': '0' } },
      spec: {
        resources: {
          ...resources,
          count: 1,
          maxCount: 1,
          nodePool: 'nodepool-1',
          os: { name: 'Huawei Cloud EulerOS 2.0' },
        },
      },
    },
    warnings: [],
  },
  {
    source: 'K',
    operation: 'updateNodePool',
    body: { spec: { resources: { flavor: 'modelarts.bm.4u8g.d910', count: 2, maxCount: 2 } } },
    warnings: [],
  },
  {
    source: 'A',
    operation: 'createNodePool',
    body: {
      apiVersion: 'v2',
      kind: 'NodePool',
      metadata: { name: 'nodepool-1' },
      spec: {
        resources: {
          nodePool: 'nodepool-1',
          ...resources,
          azs: [],
          volumeGroupConfigs: [{ volumeGroup: 'vgpaas', mode: 'share', lvmConfig: { lvType: 'linear' } }],
          os: { name: 'EulerOS 2.9' },
          extendParams: {
            dockerBaseSize: '50',
            kubernetesLVSize: '500',
            nodePoolName: 'nodepool-1',
            postInstall: '',
            runtime: 'docker',
            taintPolicyOnExistingNodes: 'ignore',
            labelPolicyOnExistingNodes: 'ignore',
            driverPolicyOnExistingNodes: 'ignore',
          },
        },
      },
    },
    warnings: ['unknown-property', 'billing-mode-with-nodes'],
  },
  {
    source: 'A',
    operation: 'updateNodePool',
    body: {
      metadata: { labels: { team: 'vision' }, annotations: {} },
      spec: { resources: { ...resources, azs: [{ az: 'cn-north-7c', count: 2 }], labels: {}, extendParams: {} } },
    },
    warnings: ['unknown-property'],
  },
  {
    source: 'T',
    operation: 'createNodePool',
    body: {
      apiVersion: 'v2',
      kind: 'NodePool',
      metadata: {
        name: 'test-name',
        annotations: {
          'os.modelarts/billing.mode': '1',
          'os.modelarts/period.type': '2',
          'os.modelarts/period.num': '1',
          'os.modelarts/auto.renew': '0',
          'os.modelarts/auto.pay': '1',
        },
      },
      spec: {
        resources: {
          ...resources,
          nodePool: 'test-name',
          labels: { aaa: '111' },
          tags: [{ key: 'terraform', value: 'value' }],
          taints: [{ key: 'key', value: 'value', effect: 'NoSchedule' }],
          extendParams: { dockerBaseSize: '50', runtime: 'docker' },
          dataVolumes: [{ volumeType: 'SSD', size: '500Gi', extendParams: { billing: 'on', volumeGroup: 'vguser0' } }],
          volumeGroupConfigs: [
            { volumeGroup: 'vgpaas', types: ['local'], lvmConfig: { lvType: 'linear' } },
            { volumeGroup: 'vguser0', lvmConfig: { lvType: 'linear', path: '/data' } },
          ],
          os: { imageId: '6f5a2b9d-5a5e-4f6b-8a53-0f3f6e8a8a11' },
        },
      },
    },
    warnings: ['unknown-property', 'order-with-yearly-monthly'],
  },
];
