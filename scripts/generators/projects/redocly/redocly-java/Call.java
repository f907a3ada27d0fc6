import huaweicloudmodelartsresourcepools.Client;
import huaweicloudmodelartsresourcepools.Client.Auth;
import huaweicloudmodelartsresourcepools.Client.Config;
import huaweicloudmodelartsresourcepools.Client.CreateNodePoolAnnotations;
import huaweicloudmodelartsresourcepools.Client.CreateNodePoolMetaVo;
import huaweicloudmodelartsresourcepools.Client.CreateNodePoolRequestBody;
import huaweicloudmodelartsresourcepools.Client.ListPoolsParams;
import huaweicloudmodelartsresourcepools.Client.ListResourceFlavorsParams;
import huaweicloudmodelartsresourcepools.Client.NodePoolSpec;
import huaweicloudmodelartsresourcepools.Client.PatchNodePoolRequestBody;
import huaweicloudmodelartsresourcepools.Client.PoolNodeAz;
import huaweicloudmodelartsresourcepools.Client.PoolResource;
import java.util.List;
import java.util.Map;

class Call {
    public static void main(String[] args) {
        Client client = new Client(config());
        String project = "project-1", pool = "pool a/池", nodePool = "nodepool 1/节点";

        var annotations = new CreateNodePoolAnnotations("0", null, null, null, null, null, null);
        var body = new CreateNodePoolRequestBody("v2", "NodePool", new CreateNodePoolMetaVo(nodePool, annotations),
                new NodePoolSpec(resource(1, List.of(new PoolNodeAz("cn-north-4a", 1L)), Map.of("team", "平台"))));
        print("createNodePool", client.createNodePool(project, pool, body).metadata().name());

        var pools = client.listPools(project, new ListPoolsParams().workspaceId("0").labelSelector("os.modelarts/workspace.id=0").status("created"));
        print("listPools", pools.items().get(0).metadata().name());

        Client user = new Client(config().header("X-ModelArts-User-ID", "user-1"));
        print("showPool", user.showPool(project, pool).status().phase());

        print("listNodePools", client.listNodePools(project, pool).items().size());

        print("showNodePool", client.showNodePool(project, pool, nodePool).spec().resources().labels().get("team"));

        var flavors = client.listResourceFlavors(project, new ListResourceFlavorsParams().continue_("1").limit(2L).labelSelector("os.modelarts/scope=Train.Infer"));
        print("listResourceFlavors", flavors.items().get(0).metadata().name());

        print("showOrder", client.showOrder(project, "mock-order-1").items().get(0).action());

        var patch = new PatchNodePoolRequestBody(null, new NodePoolSpec(resource(2, null, null)));
        print("updateNodePool", client.updateNodePool(project, pool, nodePool, patch).spec().resources().count());

        print("deleteNodePool", client.deleteNodePool(project, pool, nodePool).metadata().name());

        Client console = new Client(config().header("request-type", "console").header("X-ModelArts-User-ID", "user-1"));
        print("deletePool", console.deletePool(project, pool).metadata().name());
    }

    static void print(String operation, Object read) {
        System.out.println(operation + " " + read);
    }

    static Config config() {
        return new Config().serverUrl(System.getenv("BASE_URL")).auth(new Auth().apiKey("Token", "token-1"));
    }

    static PoolResource resource(long count, List<PoolNodeAz> azs, Map<String, String> labels) {
        return new PoolResource("modelarts.vm.2u4g.dcc", count, count, azs, null, null, labels, null, null, null, null, null, null, null, null);
    }
}
