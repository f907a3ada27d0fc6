import { expect, it } from 'vitest';
import { readSdkModels } from '../../../drift/sdk/models.ts';

const go = [
  `package model

import (
	"errors"
)

// ListPoolsRequest Request Object
type ListPoolsRequest struct {

	// Which.
	Status *ListPoolsRequestStatus \`json:"status,omitempty"\`

	Body *PoolBody \`json:"body,omitempty"\`
}

type ListPoolsRequestStatus struct {
	value string
}

type ListPoolsRequestStatusEnum struct {
	CREATED ListPoolsRequestStatus
}
`,
  `package model

// PoolBody What is sent.
type PoolBody struct {

	Name string \`json:"os.modelarts/name"\`

	Count *int32 \`json:"count,omitempty"\`

	Labels map[string]string \`json:"labels,omitempty"\`

	Tags           *[]UserTags \`json:"tags,omitempty"\`
	HttpStatusCode int         \`json:"-"\`
}
`,
  `package model

type UserTags struct {
	Key string \`json:"key"\`
}
`,
];

const java = [
  `package com.huaweicloud.sdk.modelarts.v1.model;

/**
 * Request Object
 */
public class ListPoolsRequest {

    /**
     * Which.
     */
    public static final class StatusEnum {

        public static final StatusEnum CREATED = new StatusEnum("created");

        private String value;

        StatusEnum(String value) {
            this.value = value;
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonProperty(value = "status")

    private StatusEnum status;

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonProperty(value = "body")

    private PoolBody body;
}
`,
  `public class PoolBody {

    @JsonProperty(value = "os.modelarts/name")

    private String name;

    @JsonProperty(value = "count")

    private Integer count;

    @JsonProperty(value = "labels")

    private Map<String, String> labels = null;

    @JsonProperty(value = "tags")

    private List<UserTags> tags = null;
}
`,
  `public class UserTags {

    @JsonProperty(value = "key")

    private String key;
}
`,
];

it.each([
  ['go', go, { required: true }],
  ['java', java, {}],
] as const)('reads models of the SDK for %s', (language, files, always) => {
  expect(readSdkModels(files, ['ListPools'], language)).toEqual({
    ListPoolsRequest: { status: { type: 'string' }, body: { type: 'PoolBody' } },
    PoolBody: {
      'os.modelarts/name': { type: 'string', ...always },
      count: { type: 'integer' },
      labels: { type: 'map of string' },
      tags: { type: 'array of UserTags' },
    },
    UserTags: { key: { type: 'string', ...always } },
  });
});
