"""The generator writes models alone; httpx sends them."""

import os
from typing import Any
from urllib.parse import quote

import httpx
from pydantic import BaseModel

from api.models import (
    CreateNodePoolAnnotations,
    CreateNodePoolMetaVO,
    CreateNodePoolRequestBody,
    CreateNodePoolResponse,
    NodePool,
    NodePoolList,
    NodePoolSpec,
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


def call(method: str, path: list[str], body: BaseModel | None = None, media_type: str = "application/json", **options: Any) -> Any:
    """Names go into the path encoded; only the fields that were set are sent, by their names in the API."""
    if body:
        options["content"] = body.model_dump_json(by_alias=True, exclude_unset=True)
        options["headers"] = {"Content-Type": media_type}
    response = http.request(method, "/" + "/".join(quote(segment, safe="") for segment in path), **options)
    return response.raise_for_status().json()


flavor, user = "modelarts.vm.2u4g.dcc", {"X-ModelArts-User-ID": "user-1"}
pools = ["v2", "project-1", "pools"]
pool = [*pools, "pool a/池"]
node_pools = [*pool, "nodepools"]
node_pool = [*node_pools, "nodepool 1/节点"]

body = CreateNodePoolRequestBody(
    apiVersion="v2",
    kind="NodePool",
    metadata=CreateNodePoolMetaVO(
        name=node_pool[-1], annotations=CreateNodePoolAnnotations(**{"os.modelarts/billing.mode": "0"})
    ),
    spec=NodePoolSpec(
        resources=PoolResource(
            flavor=flavor, count=1, maxCount=1, azs=[PoolNodeAz(az="cn-north-4a", count=1)], labels={"team": "平台"}
        )
    ),
)
created = CreateNodePoolResponse.model_validate(call("POST", node_pools, body))
print("createNodePool", created.metadata.name)

wanted = {"workspaceId": "0", "labelSelector": "os.modelarts/workspace.id=0", "status": "created"}
print("listPools", PoolList.model_validate(call("GET", pools, params=wanted)).items[0].metadata.name)

print("showPool", Pool.model_validate(call("GET", pool, headers=user)).status.phase)

print("listNodePools", len(NodePoolList.model_validate(call("GET", node_pools)).items))

labels = NodePool.model_validate(call("GET", node_pool)).spec.resources.labels
print("showNodePool", labels.root["team"])

page = {"continue": "1", "limit": 2, "labelSelector": "os.modelarts/scope=Train.Infer"}
flavors = ResourceFlavorList.model_validate(call("GET", ["v1", "project-1", "resourceflavors"], params=page))
print("listResourceFlavors", flavors.items[0].metadata.name)

order = OrderDetail.model_validate(call("GET", ["v1", "project-1", "orders", "mock-order-1"]))
print("showOrder", order.items[0].action)

patch = PatchNodePoolRequestBody(spec=NodePoolSpec(resources=PoolResource(flavor=flavor, count=2, maxCount=2)))
updated = PatchNodePoolResponse.model_validate(call("PATCH", node_pool, patch, "application/merge-patch+json"))
print("updateNodePool", updated.spec.resources.count)

print("deleteNodePool", NodePool.model_validate(call("DELETE", node_pool)).metadata.name)

gone = Pool.model_validate(call("DELETE", pool, headers={**user, "request-type": "console"}))
print("deletePool", gone.metadata.name)
