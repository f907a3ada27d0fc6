import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.openapitools.client.ApiClient;
import org.openapitools.client.api.NodePoolApi;
import org.openapitools.client.api.OrderApi;
import org.openapitools.client.api.PoolApi;
import org.openapitools.client.api.ResourceFlavorApi;
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
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.util.DefaultUriBuilderFactory;

class Call {
    public static void main(String[] args) throws Exception {
        ApiClient client = new ApiClient(rest()).setBasePath(System.getenv("BASE_URL"));
        client.addDefaultHeader("X-Auth-Token", "token-1");
        String project = "project-1", pool = "pool a/池", nodePool = "nodepool 1/节点", flavor = "modelarts.vm.2u4g.dcc";
        NodePoolApi nodePools = new NodePoolApi(client);
        PoolApi pools = new PoolApi(client);

        var annotations = new CreateNodePoolAnnotations().osModelartsBillingMode(OsModelartsBillingModeEnum.PayPerUse);
        var resource = new PoolResource().flavor(flavor).count(1).maxCount(1)
                .addAzsItem(new PoolNodeAz().az("cn-north-4a").count(1)).labels(Map.of("team", "平台"));
        var body = new CreateNodePoolRequestBody().apiVersion(ApiVersionEnum.V2).kind(KindEnum.NODE_POOL)
                .metadata(new CreateNodePoolMetaVO().name(nodePool).annotations(annotations)).spec(new NodePoolSpec().resources(resource));
        print("createNodePool", nodePools.createNodePool(project, pool, body).getMetadata().getName());

        var listed = pools.listPools(project, "0", "os.modelarts/workspace.id=0", "created");
        print("listPools", listed.getItems().get(0).getMetadata().getName());

        print("showPool", pools.showPool(project, pool, "user-1").getStatus().getPhase());

        print("listNodePools", nodePools.listNodePools(project, pool).getItems().size());

        var found = nodePools.showNodePool(project, pool, nodePool);
        print("showNodePool", found.getSpec().getResources().getLabels().get("team"));

        var flavors = new ResourceFlavorApi(client).listResourceFlavors(project, "1", 2, "os.modelarts/scope=Train.Infer");
        print("listResourceFlavors", flavors.getItems().get(0).getMetadata().getName());

        print("showOrder", new OrderApi(client).showOrder(project, "mock-order-1").getItems().get(0).getAction());

        var patch = new PatchNodePoolRequestBody()
                .spec(new NodePoolSpec().resources(new PoolResource().flavor(flavor).count(2).maxCount(2)));
        print("updateNodePool", nodePools.updateNodePool(project, pool, nodePool, patch).getSpec().getResources().getCount());

        print("deleteNodePool", nodePools.deleteNodePool(project, pool, nodePool).getMetadata().getName());

        print("deletePool", pools.deletePool(project, pool, "console", "user-1").getMetadata().getName());
    }

    /** Leaves out what was not set, encodes names as the client's own does, and can PATCH. */
    private static RestTemplate rest() {
        var converter = new MappingJackson2HttpMessageConverter(new ObjectMapper()
                .setSerializationInclusion(JsonInclude.Include.NON_NULL)
                .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false));
        var rest = new RestTemplate(List.of(converter));
        rest.setRequestFactory(new HttpComponentsClientHttpRequestFactory());
        var uris = new DefaultUriBuilderFactory();
        uris.setEncodingMode(DefaultUriBuilderFactory.EncodingMode.VALUES_ONLY);
        rest.setUriTemplateHandler(uris);
        return rest;
    }

    static void print(String operation, Object read) {
        System.out.println(operation + " " + read);
    }
}
