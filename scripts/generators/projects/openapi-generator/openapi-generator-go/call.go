package main

import (
	"context"
	"fmt"
	"net/http"
	"os"

	openapi "example.com/call/api"
)

func pointer[T any](value T) *T { return &value }

func must[T any](value T, _ *http.Response, err error) T {
	if err != nil {
		panic(err)
	}
	return value
}

func main() {
	configuration := openapi.NewConfiguration()
	configuration.Servers = openapi.ServerConfigurations{{URL: os.Getenv("BASE_URL")}}
	configuration.DefaultHeader["X-Auth-Token"] = "token-1"
	api := openapi.NewAPIClient(configuration)
	ctx := context.Background()
	project, pool, nodePool, flavor := "project-1", "pool a/池", "nodepool 1/节点", "modelarts.vm.2u4g.dcc"

	created := must(api.NodePoolApi.CreateNodePool(ctx, project, pool).CreateNodePoolRequestBody(openapi.CreateNodePoolRequestBody{
		ApiVersion: "v2",
		Kind:       "NodePool",
		Metadata: openapi.CreateNodePoolMetaVO{
			Name:        nodePool,
			Annotations: &openapi.CreateNodePoolAnnotations{OsModelartsBillingMode: pointer("0")},
		},
		Spec: &openapi.NodePoolSpec{Resources: openapi.PoolResource{
			Flavor:   flavor,
			Count:    1,
			MaxCount: 1,
			Azs:      &[]openapi.PoolNodeAz{{Az: "cn-north-4a", Count: 1}},
			Labels:   &map[string]string{"team": "平台"},
		}},
	}).Execute())
	fmt.Println(created.Metadata.GetName())

	updated := must(api.NodePoolApi.UpdateNodePool(ctx, project, pool, nodePool).PatchNodePoolRequestBody(openapi.PatchNodePoolRequestBody{
		Spec: openapi.NodePoolSpec{Resources: openapi.PoolResource{Flavor: flavor, Count: 2, MaxCount: 2}},
	}).Execute())
	fmt.Println(updated.Spec.Resources.GetCount())

	deleted := must(api.NodePoolApi.DeleteNodePool(ctx, project, pool, nodePool).Execute())
	fmt.Println(deleted.Metadata.GetName())

	pooled := must(api.PoolApi.DeletePool(ctx, project, pool).RequestType("console").XModelArtsUserID("user-1").Execute())
	fmt.Println(pooled.Metadata.GetName())
}
