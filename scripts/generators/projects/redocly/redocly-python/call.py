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
print("createNodePool", created.metadata.name)

pools = client.list_pools(project, workspace_id="0", label_selector="os.modelarts/workspace.id=0", status="created")
print("listPools", pools.items[0].metadata.name)

user = {"X-ModelArts-User-ID": "user-1"}
print("showPool", client.show_pool(project, pool, headers=user).status.phase)

print("listNodePools", len(client.list_node_pools(project, pool).items))

print("showNodePool", client.show_node_pool(project, pool, node_pool).spec.resources.labels["team"])

flavors = client.list_resource_flavors(project, continue_="1", limit=2, label_selector="os.modelarts/scope=Train.Infer")
print("listResourceFlavors", flavors.items[0].metadata.name)

print("showOrder", client.show_order(project, "mock-order-1").items[0].action)

updated = client.update_node_pool(
    project,
    pool,
    node_pool,
    PatchNodePoolRequestBody(spec=NodePoolSpec(PoolResource(flavor=flavor, count=2, max_count=2))),
    headers={"Content-Type": "application/merge-patch+json"},
)
print("updateNodePool", updated.spec.resources.count)

print("deleteNodePool", client.delete_node_pool(project, pool, node_pool).metadata.name)

deleted = client.delete_pool(project, pool, headers={**user, "request-type": "console"})
print("deletePool", deleted.metadata.name)
