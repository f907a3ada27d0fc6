import os
import sys

sys.path.insert(0, "api")

from openapi_client import (
    ApiClient,
    Configuration,
    CreateNodePoolAnnotations,
    CreateNodePoolMetaVO,
    CreateNodePoolRequestBody,
    NodePoolApi,
    NodePoolSpec,
    PatchNodePoolRequestBody,
    PoolApi,
    PoolNodeAz,
    PoolResource,
)

client = ApiClient(Configuration(host=os.environ["BASE_URL"]), header_name="X-Auth-Token", header_value="token-1")
node_pools = NodePoolApi(client)
project, pool, node_pool = "project-1", "pool a/池", "nodepool 1/节点"
flavor = "modelarts.vm.2u4g.dcc"

created = node_pools.create_node_pool(
    project,
    pool,
    CreateNodePoolRequestBody(
        api_version="v2",
        kind="NodePool",
        metadata=CreateNodePoolMetaVO(
            name=node_pool, annotations=CreateNodePoolAnnotations(os_modelarts_billing_mode="0", os_modelarts_auto_renew=None)
        ),
        spec=NodePoolSpec(
            resources=PoolResource(
                flavor=flavor, count=1, max_count=1, azs=[PoolNodeAz(az="cn-north-4a", count=1)], labels={"team": "平台"}
            )
        ),
    ),
)
print(created.metadata.name)

patch = PatchNodePoolRequestBody(spec=NodePoolSpec(resources=PoolResource(flavor=flavor, count=2, max_count=2)))
print(node_pools.update_node_pool(project, pool, node_pool, patch).spec.resources.count)

print(node_pools.delete_node_pool(project, pool, node_pool).metadata.name)

deleted = PoolApi(client).delete_pool(project, pool, request_type="console", x_model_arts_user_id="user-1")
print(deleted.metadata.name)
