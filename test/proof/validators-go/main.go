// Judges requests and responses by a document: `judge kin|libopenapi DOCUMENT < cases`, a JSON value a line. Prints a
// line for each: `true`, or why it is not valid.
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/getkin/kin-openapi/openapi3filter"
	"github.com/getkin/kin-openapi/routers/gorillamux"
	"github.com/pb33f/libopenapi"
	validator "github.com/pb33f/libopenapi-validator"
	"github.com/pb33f/libopenapi-validator/errors"
)

type exchange struct {
	Method    string          `json:"method"`
	URL       string          `json:"url"`
	MediaType string          `json:"mediaType"`
	Status    int             `json:"status"`
	Body      json.RawMessage `json:"body"`
}

// Judges an exchange; nil where it is valid.
type judge func(exchange) error

func main() {
	judges := map[string]func(string) judge{"kin": kin, "libopenapi": pb33f}
	valid := judges[os.Args[1]](os.Args[2])
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 1<<24)
	for lines.Scan() {
		var next exchange
		must(json.Unmarshal(lines.Bytes(), &next))
		if err := valid(next); err != nil {
			fmt.Println(strings.Join(strings.Fields(err.Error()), " "))
		} else {
			fmt.Println(true)
		}
	}
	must(lines.Err())
}

func kin(file string) judge {
	document, err := openapi3.NewLoader().LoadFromFile(file)
	must(err)
	must(document.Validate(context.Background()))
	router, err := gorillamux.NewRouter(document)
	must(err)
	options := &openapi3filter.Options{AuthenticationFunc: openapi3filter.NoopAuthenticationFunc}
	return func(next exchange) error {
		request := next.request()
		route, parameters, err := router.FindRoute(request)
		if err != nil {
			return err
		}
		input := &openapi3filter.RequestValidationInput{
			Request: request, PathParams: parameters, Route: route, Options: options,
		}
		if next.Status == 0 {
			return openapi3filter.ValidateRequest(context.Background(), input)
		}
		response := next.response()
		return openapi3filter.ValidateResponse(context.Background(), &openapi3filter.ResponseValidationInput{
			RequestValidationInput: input, Status: next.Status, Header: response.Header, Body: response.Body, Options: options,
		})
	}
}

func pb33f(file string) judge {
	text, err := os.ReadFile(file)
	must(err)
	document, err := libopenapi.NewDocument(text)
	must(err)
	whole, failures := validator.NewValidator(document)
	if len(failures) > 0 {
		panic(failures)
	}
	if ok, wrong := whole.ValidateDocument(); !ok {
		panic(wrong[0].Error())
	}
	return func(next exchange) error {
		request := next.request()
		valid, wrong := true, []*errors.ValidationError(nil)
		if next.Status == 0 {
			valid, wrong = whole.ValidateHttpRequestSync(request)
		} else {
			valid, wrong = whole.ValidateHttpResponse(request, next.response())
		}
		if valid {
			return nil
		}
		return fmt.Errorf("%s %v", wrong[0].Reason, wrong[0].SchemaValidationErrors)
	}
}

func (next exchange) request() *http.Request {
	var body io.Reader
	if next.Status == 0 {
		body = strings.NewReader(string(next.Body))
	}
	request, err := http.NewRequest(next.Method, next.URL, body)
	must(err)
	request.Header.Set("X-Auth-Token", "token")
	if next.Status == 0 {
		request.Header.Set("Content-Type", next.MediaType)
	}
	return request
}

func (next exchange) response() *http.Response {
	return &http.Response{
		StatusCode: next.Status,
		Header:     http.Header{"Content-Type": {next.MediaType}},
		Body:       io.NopCloser(strings.NewReader(string(next.Body))),
	}
}

func must(err error) {
	if err != nil {
		panic(err)
	}
}
