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
      "meaning": "The resource pool service does not accept the token. No source says which code a token of another project gets.",
      "action": "Get a new token for the project in the path, then try again."
    },
    "zh": {
      "meaning": "资源池服务不接受该 Token。没有资料说明其他项目的 Token 返回哪个错误码。",
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
      "createNodePool"
    ],
    "en": {
      "meaning": "The node pool is not accepted. Known causes: the flavor is not one of the resource pool's, or sold out in the zone; `network`, `taints` or `tags` for a pool that is not privileged; `count` or `maxCount` not a multiple of the step; `dataVolumes` without `volumeGroupConfigs`; a billing annotation missing or not wanted; not enough resources or quota.",
      "action": "Read `error_msg`. See `status.phase` and `spec.creatingSteps` of the flavor with `listResourceFlavors`, and check the body offline with `validate`."
    },
    "zh": {
      "meaning": "创建节点池的请求不被接受。已知原因：规格不属于该资源池，或在可用区售罄；非特权池携带了 `network`、`taints` 或 `tags`；`count` 或 `maxCount` 不是步长的整数倍；携带 `dataVolumes` 但没有 `volumeGroupConfigs`；缺少或多余计费注释；资源或配额不足。",
      "action": "阅读 `error_msg`。通过 `listResourceFlavors` 查看规格的 `status.phase` 和 `spec.creatingSteps`，并使用 `validate` 离线检查请求体。"
    }
  },
  {
    "code": "ModelArts.50004000",
    "messages": [],
    "status": [
      400
    ],
    "operations": [
      "updateNodePool"
    ],
    "en": {
      "meaning": "The update is not accepted. Known causes: the node pool does not exist (a node pool without a given name is called `{flavor}-default`); `flavor`, `count` or `maxCount` is missing; `network`, `taints` or `tags` for a pool that is not privileged; `count` or `maxCount` not a multiple of the step; the resource pool is frozen or restricted, see its `controlMode`.",
      "action": "Read `error_msg`. Read the node pool with `showNodePool` and send its `spec.resources` with the change; check the body offline with `validate`."
    },
    "zh": {
      "meaning": "更新请求不被接受。已知原因：节点池不存在（未指定名称的节点池名为 `{flavor}-default`）；缺少 `flavor`、`count` 或 `maxCount`；非特权池携带了 `network`、`taints` 或 `tags`；`count` 或 `maxCount` 不是步长的整数倍；资源池被冻结或受限，见其 `controlMode`。",
      "action": "阅读 `error_msg`。通过 `showNodePool` 查询节点池，在其 `spec.resources` 的基础上修改后提交，并使用 `validate` 离线检查请求体。"
    }
  },
  {
    "code": "ModelArts.50004000",
    "messages": [],
    "status": [
      400
    ],
    "operations": [
      "deleteNodePool"
    ],
    "en": {
      "meaning": "The node pool cannot be deleted. Known causes: it does not exist, or no longer; it is in use; its resource pool is yearly/monthly; it is the last node pool of the resource pool.",
      "action": "See with `listNodePools` whether it is still there. Stop its jobs; unsubscribe yearly/monthly nodes in the billing center."
    },
    "zh": {
      "meaning": "节点池不可删除。已知原因：节点池不存在或已删除；正在使用；所属资源池为包周期计费；它是资源池的最后一个节点池。",
      "action": "通过 `listNodePools` 确认节点池是否存在。停止其中的作业；包周期节点请在费用中心退订。"
    }
  },
  {
    "code": "ModelArts.50004000",
    "messages": [],
    "status": [
      400
    ],
    "operations": [
      "showNodePool"
    ],
    "en": {
      "meaning": "There is no node pool of this name in the resource pool. After a deletion it means that the node pool is gone.",
      "action": "Check the name with `listNodePools`. A node pool without a given name is called `{flavor}-default`."
    },
    "zh": {
      "meaning": "资源池中没有该名称的节点池。删除后返回此错误，表示节点池已删除完毕。",
      "action": "通过 `listNodePools` 核对名称。未指定名称的节点池名为 `{flavor}-default`。"
    }
  },
  {
    "code": "ModelArts.50004000",
    "messages": [],
    "status": [
      400
    ],
    "operations": [
      "listNodePools",
      "showPool",
      "deletePool",
      "listPools",
      "listResourceFlavors",
      "showOrder"
    ],
    "en": {
      "meaning": "The request is not accepted, for example because a parameter has a wrong value. A deletion also fails while other resources depend on the resource pool.",
      "action": "Read `error_msg` and check the parameters against this description."
    },
    "zh": {
      "meaning": "请求不被接受，例如参数取值错误。资源池被其他资源依赖时，删除也会失败。",
      "action": "阅读 `error_msg`，对照本 API 描述文件检查参数。"
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
      "action": "Set `Content-Type` to `application/merge-patch+json`. Some HTTP clients and SDKs need it set explicitly."
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
      "action": "Check whether the change happened, then retry later. If the error persists, contact support with the request ID."
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
      "createNodePool",
      "updateNodePool",
      "deleteNodePool",
      "deletePool"
    ],
    "en": {
      "meaning": "There is no resource pool of this ID in the project. The usual cause is the display name in its place. After a deletion it means that the pool is gone.",
      "action": "Pass the generated name, `metadata.name`, which `listPools` shows beside the display name, the label `os.modelarts/name`. Check region and project as well. A pool that failed to be created is in `listPools` with the status `failed`."
    },
    "zh": {
      "meaning": "项目中没有该 ID 的资源池，通常是误用了显示名称。删除后返回此错误码，表示资源池已删除完毕。",
      "action": "请使用系统生成的名称 `metadata.name`，可通过 `listPools` 查询，显示名称为其标签 `os.modelarts/name`。同时检查区域和项目。创建失败的资源池可在 `listPools` 中以状态 `failed` 查询。"
    }
  },
  {
    "code": "APIGW.0101",
    "alias": "APIG.0101",
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
    "alias": "APIG.0103",
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
    "alias": "APIG.0104",
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
    "alias": "APIG.0105",
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
    "alias": "APIG.0106",
    "messages": [],
    "status": [
      400
    ],
    "operations": all,
    "en": {
      "meaning": "The gateway could not orchestrate the request.",
      "action": "Contact support. The request is not at fault."
    },
    "zh": {
      "meaning": "网关编排请求失败。",
      "action": "请联系技术支持，与请求本身无关。"
    }
  },
  {
    "code": "APIGW.0201",
    "alias": "APIG.0201",
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
      "meaning": "The gateway cannot pass the request on; the status shows why. Bodies over 12 MB are too large.",
      "action": "With 502 or 504, check whether the change happened, then retry. With the others, fix the request."
    },
    "zh": {
      "meaning": "网关无法转发请求，原因见状态码。请求体超过 12 MB 即为过大。",
      "action": "状态码为 502 或 504 时，先查询变更是否已生效，再重试；其他情况请修改请求。"
    }
  },
  {
    "code": "APIGW.0301",
    "alias": "APIG.0301",
    "messages": [],
    "status": [
      401
    ],
    "operations": all,
    "en": {
      "meaning": "The token or the signature is missing, wrong or expired. `verify aksk signature fail`: the signature does not match; `decrypt token fail`: the token cannot be read; `x-auth-token not found`: nothing was sent; `token expires`: the token is older than 24 hours.",
      "action": "Get a new token, or check the keys, the clock and the signed headers. 5 failures in a row lock a key for 5 minutes."
    },
    "zh": {
      "meaning": "Token 或签名缺失、错误或已过期。`verify aksk signature fail`：签名不匹配；`decrypt token fail`：无法解析 Token；`x-auth-token not found`：未携带认证信息；`token expires`：Token 超过 24 小时。",
      "action": "重新获取 Token，或检查密钥、时钟和参与签名的请求头。连续失败 5 次，密钥将锁定 5 分钟。"
    }
  },
  {
    "code": "APIGW.0302",
    "alias": "APIG.0302",
    "messages": [],
    "status": [
      403
    ],
    "operations": all,
    "en": {
      "meaning": "The credentials are valid, but the user lacks the permission for this operation.",
      "action": "Ask an administrator for the permission. With roles and policies, the vendor's page *Permissions Policies and Supported Actions* names the actions; with identity policies, the description of the operation does."
    },
    "zh": {
      "meaning": "凭证有效，但用户没有调用该接口的权限。",
      "action": "请管理员授权。使用角色与策略授权时，授权项见官方的“权限和授权项”页面；使用身份策略授权时，见接口说明。"
    }
  },
  {
    "code": "APIGW.0303",
    "alias": "APIG.0303",
    "messages": [],
    "status": [
      401
    ],
    "operations": all,
    "en": {
      "meaning": "The gateway treated the request as app-authenticated; these operations do not support that.",
      "action": "Sign with the access key of a user, or send a token."
    },
    "zh": {
      "meaning": "网关将请求视为 APP 认证，而这些接口不支持该方式。",
      "action": "使用用户的访问密钥签名，或携带 Token。"
    }
  },
  {
    "code": "APIGW.0307",
    "alias": "APIG.0307",
    "messages": [],
    "status": [],
    "operations": all,
    "en": {
      "meaning": "The token must be renewed.",
      "action": "Get a new token from the IAM endpoint of the region, then try again."
    },
    "zh": {
      "meaning": "Token 需要更新。",
      "action": "从所在区域的 IAM 终端节点重新获取 Token 后重试。"
    }
  },
  {
    "code": "APIGW.0308",
    "alias": "APIG.0308",
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
      "meaning": "The request has billing annotations, but adds no nodes. Seen at creation with a `count` of 0.",
      "action": "Leave the billing annotations out, or add nodes."
    },
    "zh": {
      "meaning": "请求携带了计费注释，但没有新增节点。见于 `count` 为 0 的创建请求。",
      "action": "去掉计费注释，或新增节点。"
    }
  },
  {
    "code": null,
    "messages": [
      "Quota exceeded"
    ],
    "status": [],
    "operations": [
      "createNodePool",
      "updateNodePool"
    ],
    "en": {
      "meaning": "The quota of the account does not allow so many nodes.",
      "action": "Ask for fewer nodes, or apply for a higher quota on the console."
    },
    "zh": {
      "meaning": "账号配额不足，无法创建这么多节点。",
      "action": "减少节点数，或在控制台申请提升配额。"
    }
  },
  {
    "code": null,
    "messages": [
      "Record not found"
    ],
    "status": [],
    "operations": [
      "showPool",
      "listNodePools",
      "showNodePool",
      "createNodePool",
      "updateNodePool",
      "deleteNodePool",
      "deletePool"
    ],
    "en": {
      "meaning": "Something that the request names does not exist, such as the resource pool or the node pool.",
      "action": "Check the names with `listPools` and `listNodePools`."
    },
    "zh": {
      "meaning": "请求中指定的对象不存在，例如资源池或节点池。",
      "action": "通过 `listPools` 和 `listNodePools` 核对名称。"
    }
  },
  {
    "code": null,
    "messages": [
      "Region not supported"
    ],
    "status": [],
    "operations": all,
    "en": {
      "meaning": "The region does not offer the operation.",
      "action": "Use a region where ModelArts offers resource pools. No source lists them."
    },
    "zh": {
      "meaning": "所在区域不支持该接口。",
      "action": "使用 ModelArts 提供资源池的区域，没有资料列出这些区域。"
    }
  }
];
