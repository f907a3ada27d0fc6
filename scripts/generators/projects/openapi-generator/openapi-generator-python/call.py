import os

from openapi_client import (
    ApiClient,
    Configuration,
    CreateNodePoolAnnotations,
    CreateNodePoolMetaVO,
    CreateNodePoolRequestBody,
    NodePoolApi,
    NodePoolSpec,
    OrderApi,
    PatchNodePoolRequestBody,
    PoolApi,
    PoolNodeAz,
    PoolResource,
    ResourceFlavorApi,
)

client = ApiClient(Configuration(host=os.environ["BASE_URL"]))
client.set_default_header("X-Auth-Token", "token-1")
pools, node_pools = PoolApi(client), NodePoolApi(client)
project, pool, node_pool, flavor = "project-1", "pool a/池", "nodepool 1/节点", "modelarts.vm.2u4g.dcc"

body = CreateNodePoolRequestBody(
    api_version="v2",
    kind="NodePool",
    metadata=CreateNodePoolMetaVO(name=node_pool, annotations=CreateNodePoolAnnotations(os_modelarts_billing_mode="0")),
    spec=NodePoolSpec(
        resources=PoolResource(
            flavor=flavor, count=1, max_count=1, azs=[PoolNodeAz(az="cn-north-4a", count=1)], labels={"team": "平台"}
        )
    ),
)
print("createNodePool", node_pools.create_node_pool(project, pool, body).metadata.name)

listed = pools.list_pools(project, "0", "os.modelarts/workspace.id=0", "created")
print("listPools", listed.items[0].metadata.name)

print("showPool", pools.show_pool(project, pool, "user-1").status.phase)

print("listNodePools", len(node_pools.list_node_pools(project, pool).items))

print("showNodePool", node_pools.show_node_pool(project, pool, node_pool).spec.resources.labels["team"])

flavors = ResourceFlavorApi(client).list_resource_flavors(project, "1", 2, "os.modelarts/scope=Train.Infer")
print("listResourceFlavors", flavors.items[0].metadata.name)

print("showOrder", OrderApi(client).show_order(project, "mock-order-1").items[0].action)

patch = PatchNodePoolRequestBody(spec=NodePoolSpec(resources=PoolResource(flavor=flavor, count=2, max_count=2)))
print("updateNodePool", node_pools.update_node_pool(project, pool, node_pool, patch).spec.resources.count)

print("deleteNodePool", node_pools.delete_node_pool(project, pool, node_pool).metadata.name)

print("deletePool", pools.delete_pool(project, pool, "console", "user-1").metadata.name)
