using System;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;
using ModelArtsPools;

static class Call
{
    static void Main() => Run().GetAwaiter().GetResult();

    static void Print(string operation, object read) => Console.WriteLine($"{operation} {read}");

    static async Task Run()
    {
        var http = new HttpClient();
        http.DefaultRequestHeaders.Add("X-Auth-Token", "token-1");
        var client = new Client(http) { BaseUrl = Environment.GetEnvironmentVariable("BASE_URL") };
        string project = "project-1", pool = "pool a/池", nodePool = "nodepool 1/节点", flavor = "modelarts.vm.2u4g.dcc";

        var created = await client.CreateNodePoolAsync(new CreateNodePoolRequestBody
        {
            ApiVersion = CreateNodePoolRequestBodyApiVersion.V2,
            Kind = CreateNodePoolRequestBodyKind.NodePool,
            Metadata = new CreateNodePoolMetaVO
            {
                Name = nodePool,
                Annotations = new CreateNodePoolAnnotations
                {
                    OsModelarts_billingMode = CreateNodePoolAnnotationsOsModelarts_billingMode._0,
                    OsModelarts_autoRenew = null,
                },
            },
            Spec = new NodePoolSpec
            {
                Resources = new PoolResource
                {
                    Flavor = flavor,
                    Count = 1,
                    MaxCount = 1,
                    Azs = new[] { new PoolNodeAz { Az = "cn-north-4a", Count = 1 } },
                    Labels = new KubernetesLabels { ["team"] = "平台" },
                },
            },
        }, project, pool);
        Print("createNodePool", created.Metadata.Name);

        var pools = await client.ListPoolsAsync("0", "os.modelarts/workspace.id=0", Status.Created, project);
        Print("listPools", pools.Items.First().Metadata.Name);

        Print("showPool", (await client.ShowPoolAsync("user-1", project, pool)).Status.Phase);

        Print("listNodePools", (await client.ListNodePoolsAsync(project, pool)).Items.Count);

        Print("showNodePool", (await client.ShowNodePoolAsync(project, pool, nodePool)).Spec.Resources.Labels["team"]);

        var flavors = await client.ListResourceFlavorsAsync("1", 2, "os.modelarts/scope=Train.Infer", project);
        Print("listResourceFlavors", flavors.Items.First().Metadata.Name);

        Print("showOrder", (await client.ShowOrderAsync(project, "mock-order-1")).Items.First().Action);

        var patch = new PatchNodePoolRequestBody
        {
            Spec = new NodePoolSpec { Resources = new PoolResource { Flavor = flavor, Count = 2, MaxCount = 2 } },
        };
        Print("updateNodePool", (await client.UpdateNodePoolAsync(patch, project, pool, nodePool)).Spec.Resources.Count);

        Print("deleteNodePool", (await client.DeleteNodePoolAsync(project, pool, nodePool)).Metadata.Name);

        Print("deletePool", (await client.DeletePoolAsync("console", "user-1", project, pool)).Metadata.Name);
    }
}
