package main

import (
	"context"
	"fmt"
	"net/http"
	"os"

	client "example.com/call/api"
)

func pointer[T any](value T) *T { return &value }

func must[T any](value T, _ *http.Response, err error) T {
	if err != nil {
		panic(err)
	}
	return value
}

func main() {
	config := client.NewConfiguration()
	config.Servers = client.ServerConfigurations{{URL: os.Getenv("BASE_URL")}}
	config.AddDefaultHeader("X-Auth-Token", "token-1")
	api := client.NewAPIClient(config)
	pools, nodePools := api.PoolAPI, api.NodePoolAPI
	ctx := context.Background()
	project, pool, nodePool, flavor := "project-1", "pool a/池", "nodepool 1/节点", "modelarts.vm.2u4g.dcc"

	created := must(nodePools.CreateNodePool(ctx, project, pool).CreateNodePoolRequestBody(client.CreateNodePoolRequestBody{
		ApiVersion: "v2",
		Kind:       "NodePool",
		Metadata: client.CreateNodePoolMetaVO{
			Name:        nodePool,
			Annotations: &client.CreateNodePoolAnnotations{OsModelartsBillingMode: pointer("0")},
		},
		Spec: &client.NodePoolSpec{Resources: client.PoolResource{
			Flavor:   flavor,
			Count:    1,
			MaxCount: 1,
			Azs:      []client.PoolNodeAz{{Az: "cn-north-4a", Count: 1}},
			Labels:   map[string]string{"team": "平台"},
		}},
	}).Execute())
	fmt.Println("createNodePool", *created.Metadata.Name)

	listed := must(pools.ListPools(ctx, project).
		WorkspaceId("0").LabelSelector("os.modelarts/workspace.id=0").Status("created").Execute())
	fmt.Println("listPools", *listed.Items[0].Metadata.Name)

	shown := must(pools.ShowPool(ctx, project, pool).XModelArtsUserID("user-1").Execute())
	fmt.Println("showPool", *shown.Status.Phase)

	fmt.Println("listNodePools", len(must(nodePools.ListNodePools(ctx, project, pool).Execute()).Items))

	found := must(nodePools.ShowNodePool(ctx, project, pool, nodePool).Execute())
	fmt.Println("showNodePool", found.Spec.Resources.GetLabels()["team"])

	flavors := must(api.ResourceFlavorAPI.ListResourceFlavors(ctx, project).
		Continue_("1").Limit(2).LabelSelector("os.modelarts/scope=Train.Infer").Execute())
	fmt.Println("listResourceFlavors", *flavors.Items[0].Metadata.Name)

	order := must(api.OrderAPI.ShowOrder(ctx, project, "mock-order-1").Execute())
	fmt.Println("showOrder", *order.Items[0].Action)

	updated := must(nodePools.UpdateNodePool(ctx, project, pool, nodePool).PatchNodePoolRequestBody(client.PatchNodePoolRequestBody{
		Spec: client.NodePoolSpec{Resources: client.PoolResource{Flavor: flavor, Count: 2, MaxCount: 2}},
	}).Execute())
	fmt.Println("updateNodePool", *updated.Spec.Resources.Count)

	deleted := must(nodePools.DeleteNodePool(ctx, project, pool, nodePool).Execute())
	fmt.Println("deleteNodePool", *deleted.Metadata.Name)

	gone := must(pools.DeletePool(ctx, project, pool).RequestType("console").XModelArtsUserID("user-1").Execute())
	fmt.Println("deletePool", *gone.Metadata.Name)
}
