// The generator writes types alone; net/http sends them.
package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"strings"

	types "example.com/call/api"
)

func pointer[T any](value T) *T { return &value }

type options struct {
	query     url.Values
	headers   map[string]string
	body      any
	mediaType string
}

// call encodes the segments of the path, and reads the response.
func call[Body any](method string, path []string, with options) (response Body) {
	segments := make([]string, len(path))
	for index, segment := range path {
		segments[index] = url.PathEscape(segment)
	}
	var body io.Reader
	if with.body != nil {
		body = bytes.NewReader(must(json.Marshal(with.body)))
	}
	address := os.Getenv("BASE_URL") + "/" + strings.Join(segments, "/") + "?" + with.query.Encode()
	request := must(http.NewRequest(method, address, body))
	request.Header.Set("X-Auth-Token", "token-1")
	for name, value := range with.headers {
		request.Header.Set(name, value)
	}
	if with.mediaType != "" {
		request.Header.Set("Content-Type", with.mediaType)
	}
	arrived := must(http.DefaultClient.Do(request))
	defer arrived.Body.Close()
	text := must(io.ReadAll(arrived.Body))
	if arrived.StatusCode != http.StatusOK {
		panic(string(text))
	}
	if err := json.Unmarshal(text, &response); err != nil {
		panic(err)
	}
	return response
}

func must[T any](value T, err error) T {
	if err != nil {
		panic(err)
	}
	return value
}

func main() {
	flavor, name := "modelarts.vm.2u4g.dcc", "nodepool 1/节点"
	pools := []string{"v2", "project-1", "pools"}
	pool := append(pools[:3:3], "pool a/池")
	nodePools := append(pool[:4:4], "nodepools")
	nodePool := append(nodePools[:5:5], name)
	user := map[string]string{"X-ModelArts-User-ID": "user-1"}

	created := call[types.CreateNodePoolResponse]("POST", nodePools, options{
		mediaType: "application/json",
		body: types.CreateNodePoolRequestBody{
			APIVersion: types.V2,
			Kind:       types.KindNodePool,
			Metadata: types.CreateNodePoolMetaVO{
				Name:        name,
				Annotations: &types.CreateNodePoolAnnotations{OSModelartsBillingMode: pointer(types.The0)},
			},
			Spec: &types.NodePoolSpec{Resources: types.PoolResource{
				Flavor:   flavor,
				Count:    1,
				MaxCount: 1,
				Azs:      []types.PoolNodeAz{{Az: "cn-north-4a", Count: 1}},
				Labels:   map[string]string{"team": "平台"},
			}},
		},
	})
	fmt.Println("createNodePool", *created.Metadata.Name)

	listed := call[types.PoolList]("GET", pools, options{query: url.Values{
		"workspaceId": {"0"}, "labelSelector": {"os.modelarts/workspace.id=0"}, "status": {"created"},
	}})
	fmt.Println("listPools", *listed.Items[0].Metadata.Name)

	fmt.Println("showPool", *call[types.Pool]("GET", pool, options{headers: user}).Status.Phase)

	fmt.Println("listNodePools", len(call[types.NodePoolList]("GET", nodePools, options{}).Items))

	fmt.Println("showNodePool", call[types.NodePool]("GET", nodePool, options{}).Spec.Resources.Labels["team"])

	flavors := call[types.ResourceFlavorList]("GET", []string{"v1", "project-1", "resourceflavors"}, options{query: url.Values{
		"continue": {"1"}, "limit": {"2"}, "labelSelector": {"os.modelarts/scope=Train.Infer"},
	}})
	fmt.Println("listResourceFlavors", *flavors.Items[0].Metadata.Name)

	order := call[types.OrderDetail]("GET", []string{"v1", "project-1", "orders", "mock-order-1"}, options{})
	fmt.Println("showOrder", *order.Items[0].Action)

	updated := call[types.PatchNodePoolResponse]("PATCH", nodePool, options{
		mediaType: "application/merge-patch+json",
		body: types.PatchNodePoolRequestBody{
			Spec: types.NodePoolSpec{Resources: types.PoolResource{Flavor: flavor, Count: 2, MaxCount: 2}},
		},
	})
	fmt.Println("updateNodePool", *updated.Spec.Resources.Count)

	fmt.Println("deleteNodePool", *call[types.NodePool]("DELETE", nodePool, options{}).Metadata.Name)

	user["request-type"] = "console"
	fmt.Println("deletePool", *call[types.Pool]("DELETE", pool, options{headers: user}).Metadata.Name)
}
