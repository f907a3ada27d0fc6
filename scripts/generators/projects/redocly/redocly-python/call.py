import os

from api.client import (
    Client,
    CreateNodePoolAnnotations,
    CreateNodePoolMetaVo,
    CreateNodePoolRequestBody,
    NodePoolSpec,
    PatchNodePoolRequestBody,
    PoolNodeAz,
    PoolResource,
)

client = Client(os.environ["BASE_URL"], auth={"apiKey": {"Token": "token-1"}})
project, pool, node_pool = "project-1", "pool a/池", "nodepool 1/节点"
flavor = "modelarts.vm.2u4g.dcc"

created = client.create_node_pool(
    project,
    pool,
    CreateNodePoolRequestBody(
        api_version="v2",
        kind="NodePool",
        metadata=CreateNodePoolMetaVo(name=node_pool, annotations=CreateNodePoolAnnotations(os_modelarts_billing_mode="0")),
        spec=NodePoolSpec(
            PoolResource(flavor=flavor, count=1, max_count=1, azs=[PoolNodeAz(az="cn-north-4a", count=1)], labels={"team": "平台"})
        ),
    ),
)
print(created.metadata.name)

updated = client.update_node_pool(
    project,
    pool,
    node_pool,
    PatchNodePoolRequestBody(spec=NodePoolSpec(PoolResource(flavor=flavor, count=2, max_count=2))),
    headers={"Content-Type": "application/merge-patch+json"},
)
print(updated.spec.resources.count)

print(client.delete_node_pool(project, pool, node_pool).metadata.name)

deleted = client.delete_pool(project, pool, headers={"request-type": "console", "X-ModelArts-User-ID": "user-1"})
print(deleted.metadata.name)
