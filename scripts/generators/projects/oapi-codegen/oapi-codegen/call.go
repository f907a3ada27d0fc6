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
	token := func(_ context.Context, request *http.Request) error {
		request.Header.Set("X-Auth-Token", "token-1")
		return nil
	}
	api := must(client.NewClientWithResponses(os.Getenv("BASE_URL"), client.WithRequestEditorFn(token)))
	ctx := context.Background()
	project, pool, nodePool, flavor := "project-1", "pool a/池", "nodepool 1/节点", "modelarts.vm.2u4g.dcc"

	mode := client.CreateNodePoolAnnotationsOsModelartsbillingModePayPerUse
	created := must(api.CreateNodePoolWithResponse(ctx, project, pool, client.CreateNodePoolRequestBody{
		ApiVersion: "v2",
		Kind:       "NodePool",
		Metadata: client.CreateNodePoolMetaVO{
			Name:        nodePool,
			Annotations: &client.CreateNodePoolAnnotations{OsModelartsbillingMode: &mode},
		},
		Spec: &client.NodePoolSpec{Resources: client.PoolResource{
			Flavor:   flavor,
			Count:    1,
			MaxCount: 1,
			Azs:      &[]client.PoolNodeAz{{Az: "cn-north-4a", Count: 1}},
			Labels:   &client.KubernetesLabels{"team": "平台"},
		}},
	}))
	fmt.Println("createNodePool", *created.JSON200.Metadata.Name)

	listed := must(api.ListPoolsWithResponse(ctx, project, &client.ListPoolsParams{
		WorkspaceId:   pointer("0"),
		LabelSelector: pointer("os.modelarts/workspace.id=0"),
		Status:        pointer(client.ListPoolsParamsStatus("created")),
	}))
	fmt.Println("listPools", *(*listed.JSON200.Items)[0].Metadata.Name)

	shown := must(api.ShowPoolWithResponse(ctx, project, pool, &client.ShowPoolParams{XModelArtsUserID: pointer("user-1")}))
	fmt.Println("showPool", *shown.JSON200.Status.Phase)

	fmt.Println("listNodePools", len(*must(api.ListNodePoolsWithResponse(ctx, project, pool)).JSON200.Items))

	found := must(api.ShowNodePoolWithResponse(ctx, project, pool, nodePool))
	fmt.Println("showNodePool", (*found.JSON200.Spec.Resources.Labels)["team"])

	flavors := must(api.ListResourceFlavorsWithResponse(ctx, project, &client.ListResourceFlavorsParams{
		Continue: pointer("1"), Limit: pointer(int32(2)), LabelSelector: pointer("os.modelarts/scope=Train.Infer"),
	}))
	fmt.Println("listResourceFlavors", *(*flavors.JSON200.Items)[0].Metadata.Name)

	order := must(api.ShowOrderWithResponse(ctx, project, "mock-order-1"))
	fmt.Println("showOrder", *(*order.JSON200.Items)[0].Action)

	updated := must(api.UpdateNodePoolWithApplicationMergePatchPlusJSONBodyWithResponse(ctx, project, pool, nodePool,
		client.PatchNodePoolRequestBody{
			Spec: client.NodePoolSpec{Resources: client.PoolResource{Flavor: flavor, Count: 2, MaxCount: 2}},
		}))
	fmt.Println("updateNodePool", *updated.JSON200.Spec.Resources.Count)

	deleted := must(api.DeleteNodePoolWithResponse(ctx, project, pool, nodePool))
	fmt.Println("deleteNodePool", *deleted.JSON200.Metadata.Name)

	gone := must(api.DeletePoolWithResponse(ctx, project, pool, &client.DeletePoolParams{
		RequestType: pointer("console"), XModelArtsUserID: pointer("user-1"),
	}))
	fmt.Println("deletePool", *gone.JSON200.Metadata.Name)
}
