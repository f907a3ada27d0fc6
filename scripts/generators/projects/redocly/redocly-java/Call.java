import huaweicloudmodelartsresourcepools.Client;
import huaweicloudmodelartsresourcepools.Client.Auth;
import huaweicloudmodelartsresourcepools.Client.Config;
import huaweicloudmodelartsresourcepools.Client.CreateNodePoolAnnotations;
import huaweicloudmodelartsresourcepools.Client.CreateNodePoolMetaVo;
import huaweicloudmodelartsresourcepools.Client.CreateNodePoolRequestBody;
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
        System.out.println(client.createNodePool(project, pool, body).metadata().name());

        var patch = new PatchNodePoolRequestBody(null, new NodePoolSpec(resource(2, null, null)));
        System.out.println(client.updateNodePool(project, pool, nodePool, patch).spec().resources().count());

        System.out.println(client.deleteNodePool(project, pool, nodePool).metadata().name());

        Client console = new Client(config().header("request-type", "console").header("X-ModelArts-User-ID", "user-1"));
        System.out.println(console.deletePool(project, pool).metadata().name());
    }

    static Config config() {
        return new Config().serverUrl(System.getenv("BASE_URL")).auth(new Auth().apiKey("Token", "token-1"));
    }

    static PoolResource resource(long count, List<PoolNodeAz> azs, Map<String, String> labels) {
        return new PoolResource("modelarts.vm.2u4g.dcc", count, count, azs, null, null, labels, null, null, null, null, null, null, null, null);
    }
}
