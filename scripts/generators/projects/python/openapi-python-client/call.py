import os

from api.api.node_pool import create_node_pool, delete_node_pool, list_node_pools, show_node_pool, update_node_pool
from api.api.order import show_order
from api.api.pool import delete_pool, list_pools, show_pool
from api.api.resource_flavor import list_resource_flavors
from api.client import AuthenticatedClient
from api.models import (
    CreateNodePoolAnnotations,
    CreateNodePoolAnnotationsOsModelartsbillingMode,
    CreateNodePoolMetaVO,
    CreateNodePoolRequestBody,
    CreateNodePoolRequestBodyApiVersion,
    CreateNodePoolRequestBodyKind,
    KubernetesLabels,
    ListPoolsStatus,
    NodePoolSpec,
    PatchNodePoolRequestBody,
    PoolNodeAz,
    PoolResource,
)

client = AuthenticatedClient(os.environ["BASE_URL"], token="token-1", prefix="", auth_header_name="X-Auth-Token")
project, pool, node_pool, flavor = "project-1", "pool a/池", "nodepool 1/节点", "modelarts.vm.2u4g.dcc"

created = create_node_pool.sync(
    project,
    pool,
    client=client,
    body=CreateNodePoolRequestBody(
        api_version=CreateNodePoolRequestBodyApiVersion.V2,
        kind=CreateNodePoolRequestBodyKind.NODEPOOL,
        metadata=CreateNodePoolMetaVO(
            name=node_pool,
            annotations=CreateNodePoolAnnotations(
                os_modelartsbilling_mode=CreateNodePoolAnnotationsOsModelartsbillingMode.PAY_PER_USE
            ),
        ),
        spec=NodePoolSpec(
            resources=PoolResource(
                flavor=flavor,
                count=1,
                max_count=1,
                azs=[PoolNodeAz(az="cn-north-4a", count=1)],
                labels=KubernetesLabels.from_dict({"team": "平台"}),
            )
        ),
    ),
)
print("createNodePool", created.metadata.name)

listed = list_pools.sync(
    project,
    client=client,
    workspace_id="0",
    label_selector="os.modelarts/workspace.id=0",
    status=ListPoolsStatus.CREATED,
)
print("listPools", listed.items[0].metadata.name)

print("showPool", show_pool.sync(project, pool, client=client, x_model_arts_user_id="user-1").status.phase)

print("listNodePools", len(list_node_pools.sync(project, pool, client=client).items))

print("showNodePool", show_node_pool.sync(project, pool, node_pool, client=client).spec.resources.labels["team"])

flavors = list_resource_flavors.sync(
    project, client=client, continue_="1", limit=2, label_selector="os.modelarts/scope=Train.Infer"
)
print("listResourceFlavors", flavors.items[0].metadata.name)

print("showOrder", show_order.sync(project, "mock-order-1", client=client).items[0].action)

patch = PatchNodePoolRequestBody(spec=NodePoolSpec(resources=PoolResource(flavor=flavor, count=2, max_count=2)))
print("updateNodePool", update_node_pool.sync(project, pool, node_pool, client=client, body=patch).spec.resources.count)

print("deleteNodePool", delete_node_pool.sync(project, pool, node_pool, client=client).metadata.name)

gone = delete_pool.sync(project, pool, client=client, request_type="console", x_model_arts_user_id="user-1")
print("deletePool", gone.metadata.name)
