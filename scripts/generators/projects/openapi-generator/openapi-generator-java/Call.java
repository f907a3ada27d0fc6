import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Map;
import java.util.function.Consumer;
import org.openapitools.client.ApiClient;
import org.openapitools.client.api.NodePoolApi;
import org.openapitools.client.api.PoolApi;
import org.openapitools.client.model.CreateNodePoolAnnotations;
import org.openapitools.client.model.CreateNodePoolAnnotations.OsModelartsBillingModeEnum;
import org.openapitools.client.model.CreateNodePoolMetaVO;
import org.openapitools.client.model.CreateNodePoolRequestBody;
import org.openapitools.client.model.CreateNodePoolRequestBody.ApiVersionEnum;
import org.openapitools.client.model.CreateNodePoolRequestBody.KindEnum;
import org.openapitools.client.model.NodePoolSpec;
import org.openapitools.client.model.PatchNodePoolRequestBody;
import org.openapitools.client.model.PoolNodeAz;
import org.openapitools.client.model.PoolResource;

class Call {
    public static void main(String[] args) throws Exception {
        String project = "project-1", pool = "pool a/池", nodePool = "nodepool 1/节点", flavor = "modelarts.vm.2u4g.dcc";
        ApiClient client = client(request -> request.header("X-Auth-Token", "token-1"));
        ApiClient patching = client(request -> request.header("X-Auth-Token", "token-1").setHeader("Content-Type", "application/merge-patch+json"));

        var annotations = new CreateNodePoolAnnotations().osModelartsBillingMode(OsModelartsBillingModeEnum.PayPerUse).osModelartsAutoRenew(null);
        var resource = new PoolResource().flavor(flavor).count(1).maxCount(1)
                .addAzsItem(new PoolNodeAz().az("cn-north-4a").count(1)).labels(Map.of("team", "平台"));
        var body = new CreateNodePoolRequestBody().apiVersion(ApiVersionEnum.V2).kind(KindEnum.NODEPOOL)
                .metadata(new CreateNodePoolMetaVO().name(nodePool).annotations(annotations)).spec(new NodePoolSpec().resources(resource));
        System.out.println(new NodePoolApi(client).createNodePool(project, pool, body).getMetadata().getName());

        var patch = new PatchNodePoolRequestBody().spec(new NodePoolSpec().resources(new PoolResource().flavor(flavor).count(2).maxCount(2)));
        var updated = new NodePoolApi(patching).updateNodePool(project, pool, nodePool, patch);
        System.out.println(updated.getSpec().getResources().getCount());

        System.out.println(new NodePoolApi(client).deleteNodePool(project, pool, nodePool).getMetadata().getName());

        System.out.println(new PoolApi(client).deletePool(project, pool, "console", "user-1").getMetadata().getName());
    }

    static ApiClient client(Consumer<HttpRequest.Builder> interceptor) {
        URI url = URI.create(System.getenv("BASE_URL"));
        return new ApiClient().setScheme(url.getScheme()).setHost(url.getHost()).setPort(url.getPort()).setRequestInterceptor(interceptor);
    }
}
