"""The generator writes types alone; httpx sends them."""

import os
from typing import Any
from urllib.parse import quote

import httpx

from api.models import (
    APIVersion,
    CreateNodePoolAnnotations,
    CreateNodePoolMetaVO,
    CreateNodePoolRequestBody,
    CreateNodePoolResponse,
    Kind,
    NodePool,
    NodePoolList,
    NodePoolSpec,
    OSModelarts,
    OrderDetail,
    PatchNodePoolRequestBody,
    PatchNodePoolResponse,
    Pool,
    PoolList,
    PoolNodeAz,
    PoolResource,
    ResourceFlavorList,
)

http = httpx.Client(base_url=os.environ["BASE_URL"], headers={"X-Auth-Token": "token-1"})


def call(method: str, path: list[str], body: Any = None, media_type: str = "application/json", **options: Any) -> Any:
    """Names go into the path encoded."""
    if body:
        options |= {"json": body.to_dict(), "headers": {"Content-Type": media_type}}
    response = http.request(method, "/" + "/".join(quote(segment, safe="") for segment in path), **options)
    return response.raise_for_status().json()


flavor, user = "modelarts.vm.2u4g.dcc", {"X-ModelArts-User-ID": "user-1"}
pools = ["v2", "project-1", "pools"]
pool = [*pools, "pool a/池"]
node_pools = [*pool, "nodepools"]
node_pool = [*node_pools, "nodepool 1/节点"]

annotations = CreateNodePoolAnnotations(os_modelarts_billing_mode=OSModelarts("0"))
azs = [PoolNodeAz(az="cn-north-4a", count=1)]
body = CreateNodePoolRequestBody(
    api_version=APIVersion("v2"),
    kind=Kind("NodePool"),
    metadata=CreateNodePoolMetaVO(name=node_pool[-1], annotations=annotations),
    spec=NodePoolSpec(PoolResource(flavor=flavor, count=1, max_count=1, azs=azs, labels={"team": "平台"})),
)
print("createNodePool", CreateNodePoolResponse.from_dict(call("POST", node_pools, body)).metadata.name)

wanted = {"workspaceId": "0", "labelSelector": "os.modelarts/workspace.id=0", "status": "created"}
print("listPools", PoolList.from_dict(call("GET", pools, params=wanted)).items[0].metadata.name)

print("showPool", Pool.from_dict(call("GET", pool, headers=user)).status.phase)

print("listNodePools", len(NodePoolList.from_dict(call("GET", node_pools)).items))

print("showNodePool", NodePool.from_dict(call("GET", node_pool)).spec.resources.labels["team"])

page = {"continue": "1", "limit": 2, "labelSelector": "os.modelarts/scope=Train.Infer"}
flavors = ResourceFlavorList.from_dict(call("GET", ["v1", "project-1", "resourceflavors"], params=page))
print("listResourceFlavors", flavors.items[0].metadata.name)

order = OrderDetail.from_dict(call("GET", ["v1", "project-1", "orders", "mock-order-1"]))
print("showOrder", order.items[0].action)

patch = PatchNodePoolRequestBody(NodePoolSpec(PoolResource(flavor=flavor, count=2, max_count=2)))
updated = PatchNodePoolResponse.from_dict(call("PATCH", node_pool, patch, "application/merge-patch+json"))
print("updateNodePool", updated.spec.resources.count)

print("deleteNodePool", NodePool.from_dict(call("DELETE", node_pool)).metadata.name)

gone = Pool.from_dict(call("DELETE", pool, headers={**user, "request-type": "console"}))
print("deletePool", gone.metadata.name)
