// Made by `npm run build` from spec/. Do not edit.

import type { KnownError } from '../shapes/known-error.ts';

export type { KnownError };

/** Every operation. */
const all: readonly string[] = ["listPools","showPool","deletePool","listNodePools","createNodePool","showNodePool","updateNodePool","deleteNodePool","listResourceFlavors","showOrder"];

export const catalogue: readonly KnownError[] = [
  {
    "code": "ModelArts.5001",
    "messages": [],
    "status": [
      401
    ],
    "operations": all,
    "en": {
      "meaning": "The request has no token.",
      "action": "Send a token in `X-Auth-Token`, or sign the request."
    },
    "zh": {
      "meaning": "请求未携带 Token。",
      "action": "在 `X-Auth-Token` 中携带 Token，或对请求签名。"
    }
  },
  {
    "code": "ModelArts.5002",
    "messages": [],
    "status": [
      401
    ],
    "operations": all,
    "en": {
      "meaning": "The token is wrong or out of date.",
      "action": "Get a new token for the project in the path, then try again."
    },
    "zh": {
      "meaning": "Token 错误或已过期。",
      "action": "重新获取路径中项目的 Token 后重试。"
    }
  },
  {
    "code": "ModelArts.50001000",
    "messages": [],
    "status": [
      401
    ],
    "operations": all,
    "en": {
      "meaning": "The resource pool service does not accept the token.",
      "action": "Get a new token for the project in the path, then try again."
    },
    "zh": {
      "meaning": "资源池服务不接受该 Token。",
      "action": "重新获取路径中项目的 Token 后重试。"
    }
  },
  {
    "code": "ModelArts.50004000",
    "messages": [],
    "status": [
      400
    ],
    "operations": [
      "showNodePool",
      "createNodePool",
      "updateNodePool",
      "deleteNodePool"
    ],
    "en": {
      "meaning": "The request is not accepted, for example because a value is wrong or the node pool does not exist.",
      "action": "Read `error_msg`, check the names in the path and the body against this description, and mend them."
    },
    "zh": {
      "meaning": "请求不被接受，例如取值错误或节点池不存在。",
      "action": "阅读 `error_msg`，对照本 API 描述文件检查路径中的名称和请求体并予以修正。"
    }
  },
  {
    "code": "ModelArts.50004100",
    "messages": [],
    "status": [],
    "operations": [
      "updateNodePool"
    ],
    "en": {
      "meaning": "The update has another media type than `application/merge-patch+json`.",
      "action": "Set `Content-Type` to `application/merge-patch+json`. Some HTTP clients and SDKs need to be told so."
    },
    "zh": {
      "meaning": "更新请求的媒体类型不是 `application/merge-patch+json`。",
      "action": "将 `Content-Type` 设置为 `application/merge-patch+json`。部分 HTTP 客户端和 SDK 需要显式指定。"
    }
  },
  {
    "code": "ModelArts.50005000",
    "messages": [],
    "status": [
      500
    ],
    "operations": all,
    "en": {
      "meaning": "The service failed.",
      "action": "Query whether the change happened, then try again later. Give support the request ID if it goes on."
    },
    "zh": {
      "meaning": "服务内部错误。",
      "action": "先查询变更是否已生效，再稍后重试。如持续出现，请向技术支持提供请求 ID。"
    }
  },
  {
    "code": "ModelArts.50005101",
    "messages": [],
    "status": [
      404
    ],
    "operations": [
      "listResourceFlavors"
    ],
    "en": {
      "meaning": "There are no such resource flavors.",
      "action": "Check region and project, and ask without `labelSelector`."
    },
    "zh": {
      "meaning": "资源规格不存在。",
      "action": "检查区域和项目，并去掉 `labelSelector` 后再查询。"
    }
  },
  {
    "code": "ModelArts.50015001",
    "messages": [],
    "status": [
      404
    ],
    "operations": [
      "showPool",
      "listNodePools",
      "showNodePool",
      "deletePool"
    ],
    "en": {
      "meaning": "There is no resource pool of this name in the project. After a deletion it means that the pool is gone.",
      "action": "Pass the generated name, `metadata.name`, not the display name. Check region and project as well."
    },
    "zh": {
      "meaning": "项目中没有该名称的资源池。删除后返回此错误码，表示资源池已删除完毕。",
      "action": "请使用系统生成的名称 `metadata.name`，而非显示名称，并检查区域和项目。"
    }
  },
  {
    "code": "APIGW.0101",
    "messages": [],
    "status": [
      404
    ],
    "operations": all,
    "en": {
      "meaning": "The gateway knows no operation with this method and path.",
      "action": "Check the host, the method and the path. The region may not offer this operation."
    },
    "zh": {
      "meaning": "网关中没有与该请求方法和路径对应的接口。",
      "action": "检查域名、请求方法和路径。所在区域也可能未提供该接口。"
    }
  },
  {
    "code": "APIGW.0103",
    "messages": [],
    "status": [
      404
    ],
    "operations": all,
    "en": {
      "meaning": "The gateway finds no service behind the operation.",
      "action": "Check the host and the region. If they are right, contact support."
    },
    "zh": {
      "meaning": "网关找不到该接口的后端服务。",
      "action": "检查域名和区域。如无误，请联系技术支持。"
    }
  },
  {
    "code": "APIGW.0104",
    "messages": [],
    "status": [
      400
    ],
    "operations": all,
    "en": {
      "meaning": "The gateway lacks a plug-in that the operation is set up with.",
      "action": "Contact support. The request is not at fault."
    },
    "zh": {
      "meaning": "网关缺少该接口配置的插件。",
      "action": "请联系技术支持，与请求本身无关。"
    }
  },
  {
    "code": "APIGW.0105",
    "messages": [],
    "status": [
      400
    ],
    "operations": all,
    "en": {
      "meaning": "The gateway has no settings for the service behind the operation.",
      "action": "Contact support. The request is not at fault."
    },
    "zh": {
      "meaning": "网关缺少该接口的后端配置。",
      "action": "请联系技术支持，与请求本身无关。"
    }
  },
  {
    "code": "APIGW.0106",
    "messages": [],
    "status": [
      400
    ],
    "operations": all,
    "en": {
      "meaning": "The gateway failed to rewrite the request for the service behind it.",
      "action": "Contact support. The request is not at fault."
    },
    "zh": {
      "meaning": "网关未能完成请求编排。",
      "action": "请联系技术支持，与请求本身无关。"
    }
  },
  {
    "code": "APIGW.0201",
    "messages": [],
    "status": [
      400,
      413,
      414,
      494,
      502,
      504
    ],
    "operations": all,
    "en": {
      "meaning": "The gateway cannot pass the request on; the status tells why. Bodies over 12 MB are too large.",
      "action": "With 502 or 504, query whether the change happened, then try again. With the others, mend the request."
    },
    "zh": {
      "meaning": "网关无法转发请求，原因见状态码。请求体超过 12 MB 即为过大。",
      "action": "状态码为 502 或 504 时，先查询变更是否已生效，再重试；其他情况请修改请求。"
    }
  },
  {
    "code": "APIGW.0301",
    "messages": [],
    "status": [
      401
    ],
    "operations": all,
    "en": {
      "meaning": "The token or the signature is missing, wrong or out of date.",
      "action": "Get a new token, or check the keys, the clock and the signed headers. 5 failures lock a key for 5 minutes."
    },
    "zh": {
      "meaning": "Token 或签名缺失、错误或已过期。",
      "action": "重新获取 Token，或检查密钥、时钟和参与签名的请求头。连续失败 5 次，密钥将锁定 5 分钟。"
    }
  },
  {
    "code": "APIGW.0302",
    "messages": [],
    "status": [
      403
    ],
    "operations": all,
    "en": {
      "meaning": "The credentials are valid, but do not allow this operation.",
      "action": "Ask an administrator for the permission that the operation names."
    },
    "zh": {
      "meaning": "凭证有效，但无权执行该操作。",
      "action": "请管理员授予接口说明中列出的权限。"
    }
  },
  {
    "code": "APIGW.0303",
    "messages": [],
    "status": [
      401
    ],
    "operations": all,
    "en": {
      "meaning": "The gateway took the request for one signed by an app, which these operations do not know.",
      "action": "Sign with the access key of a user, or send a token."
    },
    "zh": {
      "meaning": "网关将请求视为 APP 认证，而这些接口不支持该方式。",
      "action": "使用用户的访问密钥签名，或携带 Token。"
    }
  },
  {
    "code": "APIGW.0308",
    "messages": [],
    "status": [
      429
    ],
    "operations": all,
    "en": {
      "meaning": "Too many requests in a short time.",
      "action": "Wait for the time in `Retry-After`, or a few seconds without it, then try again."
    },
    "zh": {
      "meaning": "短时间内请求过多。",
      "action": "等待 `Retry-After` 指定的时间（未返回时等待数秒）后重试。"
    }
  },
  {
    "code": "APIG.0301",
    "messages": [],
    "status": [
      401
    ],
    "operations": all,
    "en": {
      "meaning": "The same as `APIGW.0301`, as some gateways write it.",
      "action": "Get a new token, or check the keys, the clock and the signed headers. 5 failures lock a key for 5 minutes."
    },
    "zh": {
      "meaning": "同 `APIGW.0301`，为部分网关的写法。",
      "action": "重新获取 Token，或检查密钥、时钟和参与签名的请求头。连续失败 5 次，密钥将锁定 5 分钟。"
    }
  },
  {
    "code": "APIG.0307",
    "messages": [],
    "status": [],
    "operations": all,
    "en": {
      "meaning": "The token is out of date.",
      "action": "Get a new token from the IAM endpoint of the region, then try again."
    },
    "zh": {
      "meaning": "Token 已过期。",
      "action": "从所在区域的 IAM 终端节点重新获取 Token 后重试。"
    }
  },
  {
    "code": "APIG.0308",
    "messages": [],
    "status": [
      429
    ],
    "operations": all,
    "en": {
      "meaning": "The same as `APIGW.0308`, as some gateways write it.",
      "action": "Wait for the time in `Retry-After`, or a few seconds without it, then try again."
    },
    "zh": {
      "meaning": "同 `APIGW.0308`，为部分网关的写法。",
      "action": "等待 `Retry-After` 指定的时间（未返回时等待数秒）后重试。"
    }
  },
  {
    "code": null,
    "messages": [
      "count must greater than 1"
    ],
    "status": [],
    "operations": [
      "createNodePool"
    ],
    "en": {
      "meaning": "`count` is 0.",
      "action": "Create the node pool with a `count` of at least 1. The message says above 1, yet 1 is accepted."
    },
    "zh": {
      "meaning": "`count` 为 0。",
      "action": "创建节点池时 `count` 至少为 1。提示信息写作大于 1，但实际接受 1。"
    }
  },
  {
    "code": null,
    "messages": [
      "pool does not support maxCount more than count now"
    ],
    "status": [],
    "operations": [
      "createNodePool"
    ],
    "en": {
      "meaning": "`maxCount` is above `count`.",
      "action": "Set `maxCount` to the value of `count`."
    },
    "zh": {
      "meaning": "`maxCount` 大于 `count`。",
      "action": "将 `maxCount` 设置为与 `count` 相同。"
    }
  },
  {
    "code": null,
    "messages": [
      "billing annotation must be empty while there is no resources addition"
    ],
    "status": [],
    "operations": [
      "createNodePool"
    ],
    "en": {
      "meaning": "The request has billing annotations, but adds no nodes.",
      "action": "Leave the billing annotations out, or add nodes."
    },
    "zh": {
      "meaning": "请求携带了计费注释，但没有新增节点。",
      "action": "去掉计费注释，或新增节点。"
    }
  }
];
