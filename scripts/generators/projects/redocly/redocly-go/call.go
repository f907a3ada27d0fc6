package main

import (
	"context"
	"fmt"
	"net/http"
	"os"

	client "example.com/call/api"
)

func pointer[T any](value T) *T { return &value }

func must[T any](value T, err error) T {
	if err != nil {
		panic(err)
	}
	return value
}

func main() {
	config := client.Config{
		ServerURL: os.Getenv("BASE_URL"),
		Auth:      client.Auth{APIKey: map[string]func() string{"Token": func() string { return "token-1" }}},
	}
	api := client.New(config)
	ctx := context.Background()
	project, pool, nodePool, flavor := "project-1", "pool a/池", "nodepool 1/节点", "modelarts.vm.2u4g.dcc"

	created := must(api.CreateNodePool(ctx, project, pool, client.CreateNodePoolRequestBody{
		ApiVersion: "v2",
		Kind:       "NodePool",
		Metadata: client.CreateNodePoolMetaVo{
			Name:        nodePool,
			Annotations: &client.CreateNodePoolAnnotations{OsModelartsBillingMode: pointer("0")},
		},
		Spec: &client.NodePoolSpec{Resources: client.PoolResource{
			Flavor:   flavor,
			Count:    1,
			MaxCount: 1,
			Azs:      []client.PoolNodeAz{{Az: "cn-north-4a", Count: 1}},
			Labels:   &client.KubernetesLabels{"team": "平台"},
		}},
	}))
	fmt.Println("createNodePool", *created.Metadata.Name)

	pools := must(api.ListPools(ctx, project, &client.ListPoolsParams{
		WorkspaceId: pointer("0"), LabelSelector: pointer("os.modelarts/workspace.id=0"), Status: pointer("created"),
	}))
	fmt.Println("listPools", *pools.Items[0].Metadata.Name)

	userConfig := config
	userConfig.Middleware = []client.Middleware{{OnRequest: func(request *http.Request) {
		request.Header.Set("X-ModelArts-User-ID", "user-1")
	}}}
	fmt.Println("showPool", *must(client.New(userConfig).ShowPool(ctx, project, pool)).Status.Phase)

	fmt.Println("listNodePools", len(must(api.ListNodePools(ctx, project, pool)).Items))

	found := must(api.ShowNodePool(ctx, project, pool, nodePool))
	fmt.Println("showNodePool", (*found.Spec.Resources.Labels)["team"])

	flavors := must(api.ListResourceFlavors(ctx, project, &client.ListResourceFlavorsParams{
		Continue_: pointer("1"), Limit: pointer(int64(2)), LabelSelector: pointer("os.modelarts/scope=Train.Infer"),
	}))
	fmt.Println("listResourceFlavors", *flavors.Items[0].Metadata.Name)

	order := must(api.ShowOrder(ctx, project, "mock-order-1"))
	fmt.Println("showOrder", *order.Items[0].Action)

	updated := must(api.UpdateNodePool(ctx, project, pool, nodePool, client.PatchNodePoolRequestBody{
		Spec: client.NodePoolSpec{Resources: client.PoolResource{Flavor: flavor, Count: 2, MaxCount: 2}},
	}))
	fmt.Println("updateNodePool", *updated.Spec.Resources.Count)

	deleted := must(api.DeleteNodePool(ctx, project, pool, nodePool))
	fmt.Println("deleteNodePool", *deleted.Metadata.Name)

	config.Middleware = []client.Middleware{{OnRequest: func(request *http.Request) {
		request.Header.Set("request-type", "console")
		request.Header.Set("X-ModelArts-User-ID", "user-1")
	}}}
	console := client.New(config)
	fmt.Println("deletePool", *must(console.DeletePool(ctx, project, pool)).Metadata.Name)
}
