package main

import (
	"context"
	"fmt"
	"os"

	client "example.com/call/api"

	"github.com/ogen-go/ogen/ogenerrors"
)

// token is one of the two credentials; the other is skipped.
type token string

func (value token) Token(context.Context, client.OperationName) (client.Token, error) {
	return client.Token{APIKey: string(value)}, nil
}

func (token) Signature(context.Context, client.OperationName) (client.Signature, error) {
	return client.Signature{}, ogenerrors.ErrSkipClientSecurity
}

// must returns a successful response; every other one is a type of its own.
func must[Success, Response any](response Response, err error) Success {
	if err != nil {
		panic(err)
	}
	success, ok := any(response).(Success)
	if !ok {
		panic(fmt.Sprintf("%T %+v", response, response))
	}
	return success
}

func main() {
	api, err := client.NewClient(os.Getenv("BASE_URL"), token("token-1"))
	if err != nil {
		panic(err)
	}
	ctx := context.Background()
	project, pool, nodePool, flavor := "project-1", "pool a/池", "nodepool 1/节点", "modelarts.vm.2u4g.dcc"
	text, user := client.NewOptString, client.NewOptString("user-1")

	annotations := client.CreateNodePoolAnnotations{
		OsDotModelartsSlashBillingDotMode: client.NewOptCreateNodePoolAnnotationsOsDotModelartsSlashBillingDotMode("0"),
	}
	created := must[*client.CreateNodePoolResponseHeaders](api.CreateNodePool(ctx, &client.CreateNodePoolRequestBody{
		ApiVersion: "v2",
		Kind:       "NodePool",
		Metadata:   client.CreateNodePoolMetaVO{Name: nodePool, Annotations: client.NewOptCreateNodePoolAnnotations(annotations)},
		Spec: client.NewOptNodePoolSpec(client.NodePoolSpec{Resources: client.PoolResource{
			Flavor:   flavor,
			Count:    1,
			MaxCount: 1,
			Azs:      []client.PoolNodeAz{{Az: "cn-north-4a", Count: 1}},
			Labels:   client.NewOptKubernetesLabels(client.KubernetesLabels{"team": "平台"}),
		}}),
	}, client.CreateNodePoolParams{ProjectID: project, PoolName: pool}))
	fmt.Println("createNodePool", created.Response.Metadata.Value.Name.Value)

	listed := must[*client.PoolListHeaders](api.ListPools(ctx, client.ListPoolsParams{
		ProjectID:     project,
		WorkspaceId:   text("0"),
		LabelSelector: text("os.modelarts/workspace.id=0"),
		Status:        client.NewOptPoolStatusFilter("created"),
	}))
	fmt.Println("listPools", listed.Response.Items[0].Metadata.Value.Name.Value)

	shown := must[*client.PoolHeaders](api.ShowPool(ctx, client.ShowPoolParams{
		ProjectID: project, PoolName: pool, XModelArtsUserID: user,
	}))
	fmt.Println("showPool", shown.Response.Status.Value.Phase.Value)

	all := must[*client.NodePoolListHeaders](api.ListNodePools(ctx, client.ListNodePoolsParams{ProjectID: project, PoolName: pool}))
	fmt.Println("listNodePools", len(all.Response.Items))

	found := must[*client.NodePoolHeaders](api.ShowNodePool(ctx, client.ShowNodePoolParams{
		ProjectID: project, PoolName: pool, NodepoolName: nodePool,
	}))
	fmt.Println("showNodePool", found.Response.Spec.Value.Resources.Value.Labels.Value["team"])

	flavors := must[*client.ResourceFlavorListHeaders](api.ListResourceFlavors(ctx, client.ListResourceFlavorsParams{
		ProjectID:     project,
		Continue:      text("1"),
		Limit:         client.NewOptInt32(2),
		LabelSelector: text("os.modelarts/scope=Train.Infer"),
	}))
	fmt.Println("listResourceFlavors", flavors.Response.Items[0].Metadata.Value.Name.Value)

	order := must[*client.OrderDetailHeaders](api.ShowOrder(ctx, client.ShowOrderParams{ProjectID: project, OrderName: "mock-order-1"}))
	fmt.Println("showOrder", order.Response.Items[0].Action.Value)

	updated := must[*client.PatchNodePoolResponseHeaders](api.UpdateNodePool(ctx, &client.PatchNodePoolRequestBody{
		Spec: client.NodePoolSpec{Resources: client.PoolResource{Flavor: flavor, Count: 2, MaxCount: 2}},
	}, client.UpdateNodePoolParams{ProjectID: project, PoolName: pool, NodepoolName: nodePool}))
	fmt.Println("updateNodePool", updated.Response.Spec.Value.Resources.Value.Count.Value)

	deleted := must[*client.NodePoolHeaders](api.DeleteNodePool(ctx, client.DeleteNodePoolParams{
		ProjectID: project, PoolName: pool, NodepoolName: nodePool,
	}))
	fmt.Println("deleteNodePool", deleted.Response.Metadata.Value.Name.Value)

	gone := must[*client.PoolHeaders](api.DeletePool(ctx, client.DeletePoolParams{
		ProjectID: project, PoolName: pool, RequestType: text("console"), XModelArtsUserID: user,
	}))
	fmt.Println("deletePool", gone.Response.Metadata.Value.Name.Value)
}
