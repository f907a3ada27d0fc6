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
	fmt.Println(*created.Metadata.Name)

	updated := must(api.UpdateNodePool(ctx, project, pool, nodePool, client.PatchNodePoolRequestBody{
		Spec: client.NodePoolSpec{Resources: client.PoolResource{Flavor: flavor, Count: 2, MaxCount: 2}},
	}))
	fmt.Println(*updated.Spec.Resources.Count)

	deleted := must(api.DeleteNodePool(ctx, project, pool, nodePool))
	fmt.Println(*deleted.Metadata.Name)

	config.Middleware = []client.Middleware{{OnRequest: func(request *http.Request) {
		request.Header.Set("request-type", "console")
		request.Header.Set("X-ModelArts-User-ID", "user-1")
	}}}
	console := client.New(config)
	fmt.Println(*must(console.DeletePool(ctx, project, pool)).Metadata.Name)
}
