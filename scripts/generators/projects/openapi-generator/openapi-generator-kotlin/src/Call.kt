import org.openapitools.client.apis.NodePoolApi
import org.openapitools.client.apis.OrderApi
import org.openapitools.client.apis.PoolApi
import org.openapitools.client.apis.ResourceFlavorApi
import org.openapitools.client.infrastructure.ApiClient
import org.openapitools.client.models.CreateNodePoolAnnotations
import org.openapitools.client.models.CreateNodePoolMetaVO
import org.openapitools.client.models.CreateNodePoolRequestBody
import org.openapitools.client.models.NodePoolSpec
import org.openapitools.client.models.PatchNodePoolRequestBody
import org.openapitools.client.models.PoolNodeAz
import org.openapitools.client.models.PoolResource

fun main() {
    val url = System.getenv("BASE_URL")
    ApiClient.apiKey["X-Auth-Token"] = "token-1"
    val pools = PoolApi(url)
    val nodePools = NodePoolApi(url)
    val (project, pool, nodePool, flavor) = listOf("project-1", "pool a/池", "nodepool 1/节点", "modelarts.vm.2u4g.dcc")

    val annotations = CreateNodePoolAnnotations(osModelartsBillingMode = CreateNodePoolAnnotations.OsModelartsBillingMode.PayPerUse)
    val resources = PoolResource(
        flavor = flavor,
        count = 1,
        maxCount = 1,
        azs = listOf(PoolNodeAz(az = "cn-north-4a", count = 1)),
        labels = mapOf("team" to "平台"),
    )
    val body = CreateNodePoolRequestBody(
        apiVersion = CreateNodePoolRequestBody.ApiVersion.v2,
        kind = CreateNodePoolRequestBody.Kind.NodePool,
        metadata = CreateNodePoolMetaVO(name = nodePool, annotations = annotations),
        spec = NodePoolSpec(resources),
    )
    println("createNodePool ${nodePools.createNodePool(project, pool, body).metadata?.name}")

    val listed = pools.listPools(project, "0", "os.modelarts/workspace.id=0", PoolApi.StatusListPools.created)
    println("listPools ${listed.items?.first()?.metadata?.name}")

    println("showPool ${pools.showPool(project, pool, "user-1").status?.phase}")

    println("listNodePools ${nodePools.listNodePools(project, pool).items?.size}")

    println("showNodePool ${nodePools.showNodePool(project, pool, nodePool).spec?.resources?.labels?.get("team")}")

    val flavors = ResourceFlavorApi(url).listResourceFlavors(project, "1", 2, "os.modelarts/scope=Train.Infer")
    println("listResourceFlavors ${flavors.items?.first()?.metadata?.name}")

    println("showOrder ${OrderApi(url).showOrder(project, "mock-order-1").items?.first()?.action}")

    val patch = PatchNodePoolRequestBody(spec = NodePoolSpec(PoolResource(flavor = flavor, count = 2, maxCount = 2)))
    println("updateNodePool ${nodePools.updateNodePool(project, pool, nodePool, patch).spec?.resources?.count}")

    println("deleteNodePool ${nodePools.deleteNodePool(project, pool, nodePool).metadata?.name}")

    println("deletePool ${pools.deletePool(project, pool, "console", "user-1").metadata?.name}")
}
