// Makes calls with the vendor's SDK, through its models, and prints what the SDK read: a JSON value a line.
package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"reflect"
	"regexp"

	"github.com/huaweicloud/huaweicloud-sdk-go-v3/core/auth/basic"
	"github.com/huaweicloud/huaweicloud-sdk-go-v3/core/config"
	"github.com/huaweicloud/huaweicloud-sdk-go-v3/core/sdkerr"
	modelarts "github.com/huaweicloud/huaweicloud-sdk-go-v3/services/modelarts/v1"
)

// The innermost model and field that a response does not fit, and why.
var unreadable = regexp.MustCompile(`(\w+\.\w+): \w+: (expect .*?), error found`)

type call struct {
	Name    string          `json:"name"`
	Request json.RawMessage `json:"request"`
}

func main() {
	credentials := basic.NewCredentialsBuilder().
		WithAk(os.Getenv("ACCESS_KEY")).WithSk(os.Getenv("SECRET_KEY")).WithProjectId("project-1").Build()
	client := reflect.ValueOf(modelarts.NewModelArtsClient(modelarts.ModelArtsClientBuilder().
		WithEndpoint(os.Getenv("BASE_URL")).WithCredential(credentials).
		WithHttpConfig(config.DefaultHttpConfig().WithRetries(0)).Build()))
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 1<<24)
	for lines.Scan() {
		var next call
		must(json.Unmarshal(lines.Bytes(), &next))
		must(encode(result(client, next)))
	}
	must(lines.Err())
}

func result(client reflect.Value, next call) map[string]any {
	method := client.MethodByName(next.Name)
	if !method.IsValid() {
		return map[string]any{"error": "no such method"}
	}
	request := reflect.New(method.Type().In(0).Elem())
	if err := json.Unmarshal(next.Request, request.Interface()); err != nil {
		return map[string]any{"error": "cannot be a " + request.Type().Elem().Name() + ": " + err.Error()}
	}
	returned := method.Call([]reflect.Value{request})
	if err, ok := returned[1].Interface().(error); ok && err != nil {
		if answered, ok := err.(*sdkerr.ServiceResponseError); ok && answered.StatusCode >= 400 {
			return map[string]any{"error": fmt.Sprintf("%d %s", answered.StatusCode, answered.ErrorCode)}
		}
		if found := unreadable.FindStringSubmatch(err.Error()); found != nil {
			return map[string]any{"unreadable": found[1] + ": " + found[2]}
		}
		return map[string]any{"error": err.Error()}
	}
	return map[string]any{"read": returned[0].Interface()}
}

func encode(value any) error {
	var text bytes.Buffer
	encoder := json.NewEncoder(&text)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(value); err != nil {
		return err
	}
	_, err := os.Stdout.Write(text.Bytes())
	return err
}

func must(err error) {
	if err != nil {
		panic(err)
	}
}
