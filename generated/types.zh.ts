// Made by `npm run build` from spec/. Do not edit.

export interface paths {
    "/v2/{project_id}/pools": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description 资源池所属项目的 ID。据 2025 年 11 月的节点页面，由字母、数字和中划线组成，最长 64 个字符。
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * 查询资源池列表
         * @description 查询项目中的资源池，每个资源池的内容与 `showPool` 返回的相同。可用于根据显示名称（标签 `os.modelarts/name`）查找资源池 ID（`metadata.name`）。
         *
         *     - **权限：** 角色与策略授权和身份策略授权均为授权项 `modelarts:pool:list`（列表），条件键为 `g:EnterpriseProjectId`、
         *       `g:RequestTag/<tag-key>` 和 `g:TagKeys`。
         *     - **不分页：** 响应包含完整列表，没有资料说明其顺序。
         *     - **未列出：** 刚创建的资源池可能暂时不在列表中，客户端 cloudmux 为此等待 2 分钟。
         *     - **资料来源：** 2025 年和 2026 年的官方页面及 SDK，而非变更接口所依据的五个页面。
         */
        get: operations["listPools"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/pools/{pool_name}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description 资源池所属项目的 ID。据 2025 年 11 月的节点页面，由字母、数字和中划线组成，最长 64 个字符。
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description 系统生成的资源池名称，即资源池 ID，取值为资源池详情中的 `metadata.name`。据客户端记录，不接受显示名称，即标签 `os.modelarts/name`。两者均可通过 `listPools` 查询。
                 * @example auto-pool-os-86c13962597848eeb29c5861153a391f
                 */
                pool_name: components["parameters"]["PoolName"];
            };
            cookie?: never;
        };
        /**
         * 查询资源池
         * @description 查询单个资源池，返回期望信息（`spec`）和当前状态（`status`），可用于确认资源池的变更是否完成。
         *
         *     - **权限：** 角色与策略授权和身份策略授权均为授权项 `modelarts:pool:get`（读），条件键为 `g:ResourceTag/<tag-key>` 和
         *       `g:EnterpriseProjectId`。
         *     - **完成：** `status.phase` 为 `Running`，且 `status.resources.creating` 和 `status.resources.deleting` 中没有节点时，节点变更完成。阶段可能反复变化，请连续确认两次，Terraform Provider 在 2025 年 7 月之前即如此处理。
         *     - **失败：** `status.phase` 为 `Error`、`Abnormal`、`CreationFailed` 或 `ScalingFailed`，原因见 `status.message`。
         *     - **已删除：** 状态码为 404 时，资源池已删除完毕。
         *     - **最近一次变更：** 标签 `os.modelarts/order.name` 为其订单名称，可用于 `showOrder`。
         *     - **查询不到：** 刚创建的资源池可能暂时查询不到，客户端 cloudmux 为此等待 2 分钟。创建失败的资源池在此查询不到，cloudmux 通过 `listPools` 携带 `status=failed` 查找。
         *     - **资料来源：** 2025 年和 2026 年的官方页面及 SDK，而非变更接口所依据的五个页面。
         */
        get: operations["showPool"];
        put?: never;
        post?: never;
        /**
         * 删除资源池
         * @description 删除资源池。返回响应后，删除仍需持续数分钟，可通过 `showPool` 轮询，直至返回 404。请勿携带请求体。
         *
         *     - **权限：** 角色与策略授权和身份策略授权均为授权项 `modelarts:pool:delete`（写），条件键为 `g:ResourceTag/<tag-key>` 和
         *       `g:EnterpriseProjectId`；同时要求具备管理员权限。
         *     - **仅适用于按需计费。** 2026 年 8 月的 Terraform Provider 先退订包周期（包年/包月）节点，包括按需计费资源池中的包周期节点；对包周期资源池则退订而非删除。最后一个节点释放后，服务会删除该资源池。
         *     - **返回 404：** 资源池不存在。资源池被其他资源依赖时也会失败。
         *     - 没有资料说明正在运行的作业会受到何种影响。
         */
        delete: operations["deletePool"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/pools/{pool_name}/nodepools": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description 资源池所属项目的 ID。据 2025 年 11 月的节点页面，由字母、数字和中划线组成，最长 64 个字符。
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description 系统生成的资源池名称，即资源池 ID，取值为资源池详情中的 `metadata.name`。据客户端记录，不接受显示名称，即标签 `os.modelarts/name`。两者均可通过 `listPools` 查询。
                 * @example auto-pool-os-86c13962597848eeb29c5861153a391f
                 */
                pool_name: components["parameters"]["PoolName"];
            };
            cookie?: never;
        };
        /**
         * 查询节点池列表
         * @description 查询资源池中的全部节点池，每个节点池的内容与 `showNodePool` 返回的相同。列表中不再出现的节点池已删除完毕。
         *
         *     - **权限：** 页面要求具备管理员权限。使用角色与策略授权时，所需权限请参见官方的“权限和授权项”页面；使用身份策略授权时，当前 API 调用无需身份策略权限。
         *     - **不分页：** 响应包含完整列表，没有资料说明其顺序。
         *     - **默认节点池：** 在列表中名为 `{flavor}-default`，见于 Terraform Provider 的测试用例。
         *     - **资料来源：** 2025 年和 2026 年的官方页面及 SDK，而非变更接口所依据的五个页面。
         */
        get: operations["listNodePools"];
        put?: never;
        /**
         * 创建节点池
         * @description 向资源池中添加一组规格相同的节点。响应返回已受理的内容，节点随后创建，可通过 `showNodePool` 查询节点是否可用。
         *
         *     - **权限：** IAM 用户须具备权限。使用角色与策略授权时，所需权限请参见官方的“权限和授权项”页面；使用身份策略授权时，当前 API 调用无需身份策略权限。页面同时要求具备管理员权限。
         *     - **计费：** 由 `metadata` 的注释指定节点的计费模式。华为云 Skills 实测：`count` 大于 0 时服务要求携带 `os.modelarts/billing.mode`；未新增节点时服务不接受计费注释。
         *     - **返回 400：** 没有权限、参数错误，或系统资源不足。华为云 Skills 实测：服务不接受 `count` 为 0，也不接受 `maxCount` 大于 `count`。
         *     - **驱动：** 新节点升级驱动期间不可用，即使资源池处于运行中；2026 年 8 月的 Terraform Provider 会等待其完成。
         */
        post: operations["createNodePool"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/pools/{pool_name}/nodepools/{nodepool_name}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description 资源池所属项目的 ID。据 2025 年 11 月的节点页面，由字母、数字和中划线组成，最长 64 个字符。
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description 系统生成的资源池名称，即资源池 ID，取值为资源池详情中的 `metadata.name`。据客户端记录，不接受显示名称，即标签 `os.modelarts/name`。两者均可通过 `listPools` 查询。
                 * @example auto-pool-os-86c13962597848eeb29c5861153a391f
                 */
                pool_name: components["parameters"]["PoolName"];
                /**
                 * @description 节点池名称，即创建时 `metadata.name` 指定的名称。未指定名称的节点池使用默认名称，为规格名称加 `-default`；有一个官方示例为 `-Default`。
                 * @example nodepool-1
                 */
                nodepool_name: components["parameters"]["NodePoolName"];
            };
            cookie?: never;
        };
        /**
         * 查询节点池详情
         * @description 查询单个节点池，返回期望信息（`spec`）和各状态的节点数量（`status`）。可在更新前读取须再次提交的取值，或在变更后确认是否完成。
         *
         *     - **权限：** 具有该节点池的访问权限。使用角色与策略授权时，所需权限请参见官方的“权限和授权项”页面；使用身份策略授权时，当前 API 调用无需身份策略权限。
         *     - **完成：** `status.resources.available.count` 等于 `spec.resources.count`，且没有 `creating` 和 `deleting`，或其 `count` 为 0。该判断由客户端等待资源池的做法推断而来。
         *     - **失败：** `status.resources.abnormal.count` 大于 0，或迟迟达不到期望数量；Terraform Provider 等待资源池变更的上限为 90 分钟。节点池没有阶段和提示信息，请通过 `showPool` 查询所属资源池的阶段和提示信息。
         *     - **已删除：** 状态码为 400（而不是 404）且错误信息为 `invalid nodepool name` 时，节点池已删除完毕；也可确认 `listNodePools` 不再列出该节点池，这种方式不依赖错误信息。
         *     - **未返回：** 页面提到节点池 ID 和创建时间，但表格中没有这些字段，也没有注释。
         *     - **默认节点池：** 名称为 `{flavor}-default`，见于 Terraform Provider 的测试用例。
         *     - **资料来源：** 2024 年至 2026 年的官方页面及 SDK，而非变更接口所依据的五个页面。
         */
        get: operations["showNodePool"];
        put?: never;
        post?: never;
        /**
         * 删除节点池
         * @description 永久删除节点池及其节点和配置。适用于节点池中的任务已完成、配置有误或需要释放资源的场景。请勿携带请求体。
         *
         *     - **权限：** IAM 用户须具备权限。使用角色与策略授权时，所需权限请参见官方的“权限和授权项”页面；使用身份策略授权时，当前 API 调用无需身份策略权限。页面同时要求具备管理员权限。
         *     - **不支持：** 包周期（包年/包月）资源池，以及正在使用的节点池。包周期节点须在费用中心退订，见 2026 年 8 月的 Terraform Provider。
         *     - **失败原因：** 节点池不存在、没有权限，或节点池不可删除。
         */
        delete: operations["deleteNodePool"];
        options?: never;
        head?: never;
        /**
         * 更新节点池
         * @description 修改节点池，最常见的是调整节点数量。请求体为 JSON 合并补丁（RFC 7396）：只需提供要修改的字段。但 `spec.resources` 必须始终包含 `flavor`、`count` 和 `maxCount`，因此请先通过 `showNodePool` 查询当前取值。
         *
         *     - **权限：** IAM 用户须具备权限。使用角色与策略授权时，所需权限请参见官方的“权限和授权项”页面；使用身份策略授权时，当前 API 调用无需身份策略权限。页面同时要求具备管理员权限。
         *     - **媒体类型：** 只能是 `application/merge-patch+json`。使用 `application/json` 会被服务拒绝，错误码为 `ModelArts.50004100`。
         *     - **删除字段：** 合并补丁用 `null` 删除字段，但没有资料表明本服务支持这种用法，因此请求的数据结构中不含 `null`。
         *     - **数组**整体替换：如需保留 `azs`、`taints` 或 `tags` 中的已有元素，请一并提交。
         *     - **计费：** 由 `metadata` 的注释指定新增节点的计费模式；不指定时，新增节点沿用资源池的计费模式。仅已知创建时服务会在未新增节点的情况下拒绝计费注释，更新时不详。
         *     - **缩容**不会删除包周期节点，见 2026 年 8 月的 Terraform Provider：须先退订。没有资料说明服务是否接受 `count` 为 0。
         *     - **存量节点：** 标签、污点和资源标签的修改是否应用于存量节点，取决于 `extendParams`，例如 `labelPolicyOnExistingNodes`。
         *     - **失败原因：** 节点池不存在、没有权限，或参数错误。
         */
        patch: operations["updateNodePool"];
        trace?: never;
    };
    "/v1/{project_id}/resourceflavors": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description 资源池所属项目的 ID。据 2025 年 11 月的节点页面，由字母、数字和中划线组成，最长 64 个字符。
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * 查询资源规格列表
         * @description 分页查询节点可用的资源规格。可用于确定节点池 `spec.resources.flavor` 的取值、该规格未售罄的可用区，以及其节点的创建步长。
         *
         *     - **权限：** 页面要求具备管理员权限或资源管理权限。使用角色与策略授权时，所需权限请参见官方的“权限和授权项”页面；使用身份策略授权时，当前 API 调用无需身份策略权限。
         *     - **分页：** 响应的 `metadata.continue` 不为空时，携带该 `continue` 查询下一页。
         *     - **版本：** 路径和 `apiVersion` 为 `v1`，资源池和节点池的为 `v2`。
         *     - **资料来源：** 2025 年和 2026 年的官方页面及 SDK，而非变更接口所依据的五个页面。
         */
        get: operations["listResourceFlavors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/{project_id}/orders/{order_name}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description 资源池所属项目的 ID。据 2025 年 11 月的节点页面，由字母、数字和中划线组成，最长 64 个字符。
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description 订单名称，例如资源池的标签 `os.modelarts/order.name`。页面称为订单 ID，与 `os.modelarts/order.id` 的计费订单不同。
                 * @example order.pool-5ed5-w4l2n
                 */
                order_name: components["parameters"]["OrderName"];
            };
            cookie?: never;
        };
        /**
         * 查询订单详情
         * @description 查询订单涉及的变更，返回各节点或资源池的变更状态。订单是需要时间的变更的作业记录，不仅限于购买。可用于确认变更是否完成以及失败的原因。
         *
         *     - **权限：** 具有该订单的访问权限。使用角色与策略授权时，所需权限请参见官方的“权限和授权项”页面；使用身份策略授权时，当前 API 调用无需身份策略权限。
         *     - **名称：** 资源池的标签 `os.modelarts/order.name` 为其最近一次订单的名称。没有资料说明节点池的变更是否更新该标签；节点池的节点由同一服务创建和删除，因此很可能更新。
         *     - **完成：** 各项均为 `succeed` 或 `failed`；失败的原因见 `message`。
         *     - **未公布：** 响应示例、订单不存在时的状态码，以及订单的保留时间。
         *     - **资料来源：** 2025 年和 2026 年的官方页面及 SDK，而非变更接口所依据的五个页面。
         */
        get: operations["showOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description 待创建节点的计费信息。 */
        CreateNodePoolAnnotations: {
            /**
             * @description 计费模式。
             *
             *     - `0`: 按需计费
             *     - `1`: 包周期计费
             * @enum {string}
             */
            "os.modelarts/billing.mode"?: "0" | "1";
            /**
             * @description 订购的周期数，例如 `2`。计费模式为包周期时必须指定。
             * @example 2
             */
            "os.modelarts/period.num"?: string;
            /**
             * @description 订购的周期类型。计费模式为包周期时必须指定。
             *
             *     - `2`: 月
             *     - `3`: 年
             *     - `4`: 小时
             * @enum {string}
             */
            "os.modelarts/period.type"?: "2" | "3" | "4";
            /**
             * @description 订购到期后是否自动续费。不指定时，服务默认按 `0` 处理。
             *
             *     - `0`: 不自动续费
             *     - `1`: 自动续费
             * @enum {string}
             */
            "os.modelarts/auto.renew"?: "0" | "1";
            /**
             * @description 在运营平台选择的折扣信息。
             * @example PROMO-2026
             */
            "os.modelarts/promotion.info"?: string;
            /**
             * @description 订购订单支付完成后跳转的 URL 地址。
             * @example https://console.example.com/paid
             */
            "os.modelarts/service.console.url"?: string;
            /**
             * @description 订单 ID。创建包周期资源或变更计费模式时必须指定。没有资料说明下单前如何获取；2025 年 7 月的 Terraform Provider 购买资源池时并未携带，而是事后读取。
             * @example CS2304191748WNW2R
             */
            "os.modelarts/order.id"?: string;
        };
        /** @description 已受理创建的节点池的元数据。 */
        CreateNodePoolMetaInfo: {
            /**
             * @description 节点池名称。
             * @example nodepool-1
             */
            name?: string;
            /** @description 节点的计费模式。 */
            annotations?: components["schemas"]["NodePoolAnnotationsInfo"];
        };
        /** @description 待创建节点池的元数据。 */
        CreateNodePoolMetaVO: {
            /**
             * @description 节点池名称，后续请求的路径中使用该名称。
             * @example nodepool-1
             */
            name: string;
            /** @description 节点池的注释信息，用于指定节点的计费模式。华为云 Skills 实测：新增节点时服务要求携带 `os.modelarts/billing.mode`。 */
            annotations?: components["schemas"]["CreateNodePoolAnnotations"];
        };
        /** @description 待创建的节点池。 */
        CreateNodePoolRequestBody: {
            /**
             * @description API 版本。
             * @enum {string}
             */
            apiVersion: "v2";
            /**
             * @description 资源类型。
             *
             *     - `NodePool`: 节点池
             * @enum {string}
             */
            kind: "NodePool";
            /** @description 节点池的元数据，包括名称和计费信息。 */
            metadata: components["schemas"]["CreateNodePoolMetaVO"];
            /** @description 节点池的期望信息：节点的规格、数量和配置。 */
            spec?: components["schemas"]["NodePoolSpec"];
        };
        /** @description 已受理创建的节点池。 */
        CreateNodePoolResponse: {
            /** @description API 版本。 */
            apiVersion?: "v2" | (string & {});
            /**
             * @description 资源类型。
             *
             *     - `NodePool`: 节点池
             */
            kind?: "NodePool" | (string & {});
            /** @description 节点池的元数据，包括名称和计费信息。 */
            metadata?: components["schemas"]["CreateNodePoolMetaInfo"];
            /** @description 节点池的期望信息。 */
            spec?: components["schemas"]["NodePoolSpecInfo"];
        };
        /** @description 批量创建节点的单位。 */
        CreatingStep: {
            /**
             * Format: int32
             * @description 创建步长。只能取规格详情中的步长，见 `listResourceFlavors` 返回的 `spec.creatingSteps`。2026 年 8 月的 Terraform Provider 要求 `count` 和 `maxCount` 为其整数倍。
             * @example 8
             */
            step?: number;
            /**
             * @description 批量创建类型，即单位的含义。
             *
             *     - `rack`: 整柜；最新的页面已不再列出
             *     - `hyperinstance`: 超节点
             * @enum {string}
             */
            type?: "rack" | "hyperinstance";
        };
        /** @description 批量创建节点时采用的单位。 */
        CreatingStepInfo: {
            /**
             * Format: int32
             * @description 创建步长，与规格详情中的步长一致。
             * @example 8
             */
            step?: number;
            /**
             * @description 批量创建类型，即单位的含义。
             *
             *     - `rack`: 整柜
             *     - `hyperinstance`: 超节点
             */
            type?: "rack" | "hyperinstance" | (string & {});
        };
        /** @description 一种数据盘。 */
        DataVolumeItem: {
            /**
             * @description 磁盘类型。
             *
             *     - `SSD`: 超高 I/O
             *     - `GPSSD`: 通用型 SSD
             *     - `SAS`: 高 I/O
             * @enum {string}
             */
            volumeType: "SSD" | "GPSSD" | "SAS";
            /**
             * @description 磁盘大小，单位为 GiB。实际取值带有单位，例如 `500Gi`。
             * @example 500Gi
             */
            size: string;
            /**
             * Format: int32
             * @description 磁盘数量。
             * @example 1
             */
            count?: number;
            /** @description 磁盘的自定义配置。 */
            extendParams: components["schemas"]["VolumeExtendParams"];
        };
        /** @description 一种数据盘。 */
        DataVolumeItemInfo: {
            /**
             * @description 磁盘类型。
             *
             *     - `SSD`: 超高 I/O
             *     - `GPSSD`: 通用型 SSD
             *     - `SAS`: 高 I/O
             */
            volumeType?: "SSD" | "GPSSD" | "SAS" | (string & {});
            /**
             * @description 磁盘大小，单位为 GiB，通常带有单位，例如 `500Gi`。
             * @example 500Gi
             */
            size?: string;
            /**
             * Format: int32
             * @description 磁盘数量。
             * @example 1
             */
            count?: number;
            /** @description 磁盘的自定义配置。 */
            extendParams?: components["schemas"]["VolumeExtendParamsInfo"];
        };
        /** @description 服务或其前置网关返回的错误。 */
        ErrorResponse: {
            /**
             * @description 错误码。服务返回的以 `ModelArts.` 开头，网关返回的以 `APIGW.` 或 `APIG.` 开头，后接数字。
             * @example ModelArts.50004000
             */
            error_code?: string;
            /**
             * @description 具体错误信息。
             * @example Bad request.
             */
            error_msg?: string;
            /**
             * @description 请求 ID，仅网关返回。
             * @example 3bd7b4f6a3b0f4f1c9d0a2f1f7f2a6c1
             */
            request_id?: string;
            /**
             * @description 身份策略拒绝请求的原因，经过编码，可通过 IAM 解码。
             * @example XXBCUn0GUxMqyFJ9Xt3rbKnYvo5fK5dF
             */
            encoded_authorization_message?: string | null;
        };
        /** @description 节点的自定义配置。 */
        ExtendParams: {
            /**
             * @description 节点的容器引擎空间大小，单位为 GiB。`0` 表示不限制大小。Java SDK 3.1.212 给出的默认范围为 50～500，实际上限受容器盘大小约束。单位出自 2025 年 8 月的用户指南。
             * @example 100
             * @example 0
             */
            dockerBaseSize?: string;
            /**
             * @description 节点安装后执行的脚本，须进行 Base64 编码。出自 Java SDK 3.1.212。
             * @example ZWNobyBkb25l
             */
            postInstall?: string;
            /**
             * @description 节点的容器运行时。出自 Java SDK 3.1.212。
             *
             *     - `docker`: Docker 容器引擎，使用最普遍
             *     - `containerd`: containerd 容器运行时，Docker 的底层组件，也可独立使用
             * @enum {string}
             */
            runtime?: "docker" | "containerd";
            /**
             * @description 修改 `labels` 时存量节点的更新策略。值为空时等同于 `refresh`。出自 Java SDK 3.1.212。
             *
             *     - `refresh`: 更新存量节点
             *     - `ignore`: 不更新存量节点
             *     - ``: 等同于 `refresh`
             * @enum {string}
             */
            labelPolicyOnExistingNodes?: "refresh" | "ignore" | "";
            /**
             * @description 修改 `taints` 时存量节点的更新策略。值为空时等同于 `refresh`。出自 Java SDK 3.1.212。
             *
             *     - `refresh`: 更新存量节点
             *     - `ignore`: 不更新存量节点
             *     - ``: 等同于 `refresh`
             * @enum {string}
             */
            taintPolicyOnExistingNodes?: "refresh" | "ignore" | "";
            /**
             * @description 修改 `tags` 时存量节点的更新策略。值为空时等同于 `refresh`。出自 Java SDK 3.1.212。
             *
             *     - `refresh`: 更新存量节点
             *     - `ignore`: 不更新存量节点
             *     - ``: 等同于 `refresh`
             * @enum {string}
             */
            tagPolicyOnExistingNodes?: "refresh" | "ignore" | "";
            /**
             * @description 跨物理集群传输参数面数据所用的子网 ID，不能与节点子网和容器子网重复。出自 Java SDK 3.1.212。
             * @example 5f3c1e0a-7b92-4f4e-9f3d-2f1f6c0d9a11
             */
            XParameterPlaneSubnet?: string;
            /**
             * @description 用户指定的节点池名称，由小写字母、数字和中划线组成，长度为 2～50 个字符，以小写字母开头，不能以 `-` 或 `-default` 结尾。出自 Java SDK 3.1.212。
             * @example nodepool-1
             */
            nodePoolName?: string;
        };
        /** @description 响应中节点的自定义配置。 */
        ExtendParamsInfo: {
            /**
             * @description 节点的容器引擎空间大小，单位为 GiB。`0` 表示不限制大小。Java SDK 3.1.212 给出的默认范围为 50～500，实际上限受容器盘大小约束。单位出自 2025 年 8 月的用户指南。
             * @example 100
             * @example 0
             */
            dockerBaseSize?: string;
            /**
             * @description 节点安装后执行的脚本，须进行 Base64 编码。出自 Java SDK 3.1.212。
             * @example ZWNobyBkb25l
             */
            postInstall?: string;
            /**
             * @description 节点的容器运行时。出自 Java SDK 3.1.212。
             *
             *     - `docker`: Docker 容器引擎，使用最普遍
             *     - `containerd`: containerd 容器运行时，Docker 的底层组件，也可独立使用
             */
            runtime?: "docker" | "containerd" | (string & {});
            /**
             * @description 修改 `labels` 时存量节点的更新策略。值为空时等同于 `refresh`。出自 Java SDK 3.1.212。
             *
             *     - `refresh`: 更新存量节点
             *     - `ignore`: 不更新存量节点
             *     - ``: 等同于 `refresh`
             */
            labelPolicyOnExistingNodes?: "refresh" | "ignore" | "" | (string & {});
            /**
             * @description 修改 `taints` 时存量节点的更新策略。值为空时等同于 `refresh`。出自 Java SDK 3.1.212。
             *
             *     - `refresh`: 更新存量节点
             *     - `ignore`: 不更新存量节点
             *     - ``: 等同于 `refresh`
             */
            taintPolicyOnExistingNodes?: "refresh" | "ignore" | "" | (string & {});
            /**
             * @description 修改 `tags` 时存量节点的更新策略。值为空时等同于 `refresh`。出自 Java SDK 3.1.212。
             *
             *     - `refresh`: 更新存量节点
             *     - `ignore`: 不更新存量节点
             *     - ``: 等同于 `refresh`
             */
            tagPolicyOnExistingNodes?: "refresh" | "ignore" | "" | (string & {});
            /**
             * @description 跨物理集群传输参数面数据所用的子网 ID，不能与节点子网和容器子网重复。出自 Java SDK 3.1.212。
             * @example 5f3c1e0a-7b92-4f4e-9f3d-2f1f6c0d9a11
             */
            XParameterPlaneSubnet?: string;
            /**
             * @description 用户指定的节点池名称，由小写字母、数字和中划线组成，长度为 2～50 个字符，以小写字母开头，不能以 `-` 或 `-default` 结尾。出自 Java SDK 3.1.212。
             * @example nodepool-1
             */
            nodePoolName?: string;
        };
        /** @description 资源规格支持的一种创建步长。 */
        FlavorCreatingStep: {
            /**
             * Format: int32
             * @description 每个单元的节点数，用作节点池的 `creatingStep.step`。
             * @example 8
             */
            step?: number;
            /**
             * @description 单元的类型，用作节点池的 `creatingStep.type`。
             * @example hyperinstance
             */
            type?: string;
            /** @description 步长的显示名称。 */
            displayInfo?: components["schemas"]["FlavorDisplayInfo"];
        };
        /** @description 创建步长的显示名称。 */
        FlavorDisplayInfo: {
            /**
             * @description 英文名称。
             * @example Supernode of 8
             */
            en_US?: string;
        };
        /** @description Kubernetes 标签。 */
        KubernetesLabels: {
            [key: string]: string;
        };
        /** @description 逻辑卷管理（LVM）配置。 */
        LvmConfig: {
            /**
             * @description 逻辑卷的写入模式。
             *
             *     - `linear`: 线性：逐盘写入
             *     - `striped`: 条带：多盘并行写入
             * @enum {string}
             */
            lvType: "linear" | "striped";
            /**
             * @description 磁盘挂载路径，须为绝对路径，由数字、字母、`.`、`-` 和 `_` 组成。仅在用户配置中生效，据目前所知即 `vguser` 磁盘组。
             * @example /data
             */
            path?: string;
        };
        /** @description 逻辑卷管理（LVM）配置。 */
        LvmConfigInfo: {
            /**
             * @description 逻辑卷的写入模式。
             *
             *     - `linear`: 线性：逐盘写入
             *     - `striped`: 条带：多盘并行写入
             */
            lvType?: "linear" | "striped" | (string & {});
            /**
             * @description 磁盘挂载路径，须为绝对路径，由数字、字母、`.`、`-` 和 `_` 组成。仅在用户配置中生效，据目前所知即 `vguser` 磁盘组。
             * @example /data
             */
            path?: string;
        };
        /** @description 节点的网络配置。 */
        NodeNetwork: {
            /**
             * @description 虚拟私有云（VPC）的 ID。
             * @example 277e9abc-0e6b-431a-9232-cfd25d5fc566
             */
            vpc?: string;
            /**
             * @description 子网 ID。
             * @example 03796378-c356-4c14-826b-e4913aa9c8b9
             */
            subnet?: string;
            /**
             * @description 安全组 ID 列表。
             * @example [
             *       "0a15b48d-06f1-41e4-b782-ade90087bf59"
             *     ]
             */
            securityGroups?: string[];
        };
        /** @description 节点池。 */
        NodePool: {
            /** @description API 版本。 */
            apiVersion?: "v2" | (string & {});
            /**
             * @description 资源类型。
             *
             *     - `NodePool`: 节点池
             */
            kind?: "NodePool" | (string & {});
            /** @description 节点池的元数据，即名称。 */
            metadata?: components["schemas"]["NodePoolMetadata"];
            /** @description 节点池的期望信息。 */
            spec?: components["schemas"]["NodePoolSpecInfo"];
            /** @description 节点池的状态信息。 */
            status?: components["schemas"]["NodePoolStatus"];
        };
        /** @description 响应中节点池的计费信息。 */
        NodePoolAnnotationsInfo: {
            /**
             * @description 计费模式。
             *
             *     - `0`: 按需计费
             *     - `1`: 包周期计费
             */
            "os.modelarts/billing.mode"?: "0" | "1" | (string & {});
            /**
             * @description 订购的周期数。计费模式为包周期时提供。
             * @example 2
             */
            "os.modelarts/period.num"?: string;
            /**
             * @description 订购的周期类型。计费模式为包周期时提供。
             *
             *     - `2`: 月
             *     - `3`: 年
             *     - `4`: 小时
             */
            "os.modelarts/period.type"?: "2" | "3" | "4" | (string & {});
            /**
             * @description 订购到期后是否自动续费，默认值为 `0`。
             *
             *     - `0`: 不自动续费
             *     - `1`: 自动续费
             */
            "os.modelarts/auto.renew"?: "0" | "1" | (string & {});
            /**
             * @description 在运营平台选择的折扣信息。
             * @example PROMO-2026
             */
            "os.modelarts/promotion.info"?: string;
            /**
             * @description 订购订单支付完成后跳转的 URL 地址。
             * @example https://console.example.com/paid
             */
            "os.modelarts/service.console.url"?: string;
            /**
             * @description 创建包周期资源或变更计费模式的订单 ID。
             * @example CS2304191748WNW2R
             */
            "os.modelarts/order.id"?: string;
        };
        /** @description 资源池中的节点池。 */
        NodePoolList: {
            /** @description API 版本。 */
            apiVersion?: "v2" | (string & {});
            /**
             * @description 资源类型。
             *
             *     - `NodePoolList`: 节点池列表
             */
            kind?: "NodePoolList" | (string & {});
            /** @description 全部节点池。 */
            items?: components["schemas"]["NodePool"][];
        };
        /** @description 节点池的元数据。 */
        NodePoolMetadata: {
            /**
             * @description 节点池名称。用户可自行指定，未指定时使用默认名称，即规格名称加 `-default`（见 2026 年 8 月的 Terraform Provider）。
             * @example nodepool-1
             */
            name?: string;
        };
        /** @description 响应中节点池的节点规格、数量和配置。 */
        NodePoolResourceInfo: {
            /**
             * @description 资源规格名称。
             * @example modelarts.vm.gpu.t4u8
             */
            flavor?: string;
            /**
             * Format: int32
             * @description 该规格的保障节点数。
             * @example 1
             */
            count?: number;
            /**
             * Format: int32
             * @description 该规格的弹性节点数。在物理池中与 `count` 相同，在逻辑池中大于或等于 `count`。
             * @example 1
             */
            maxCount?: number;
            /** @description 各可用区（AZ）中的节点数。 */
            azs?: components["schemas"]["PoolNodeAzInfo"][];
            /**
             * @description 节点池名称。
             * @example nodePool-1
             */
            nodePool?: string;
            /** @description 节点上的污点（taint），用于设置反亲和性。仅特权池支持。 */
            taints?: components["schemas"]["TaintInfo"][];
            /** @description 节点的 Kubernetes 标签，为键值对。 */
            labels?: components["schemas"]["KubernetesLabels"];
            /** @description 资源标签。仅特权池支持。 */
            tags?: components["schemas"]["UserTagInfo"][];
            /** @description 节点的网络配置。仅特权池支持。 */
            network?: components["schemas"]["NodeNetwork"];
            /** @description 响应中节点的自定义配置，取值均为字符串。官方页面列出的是 `dockerBaseSize`，即节点的容器引擎空间大小，`0` 表示不限制大小。 */
            extendParams?: components["schemas"]["ExtendParamsInfo"];
            /** @description 批量创建信息，适用于按整柜或超节点提供的规格。 */
            creatingStep?: components["schemas"]["CreatingStepInfo"];
            /** @description 节点的操作系统镜像信息。 */
            os?: components["schemas"]["OsInfo"];
            /** @description 节点的自定义系统盘（云硬盘）。出自 Java SDK 3.1.212。 */
            rootVolume?: components["schemas"]["RootVolumeInfo"];
            /** @description 节点的自定义数据盘（云硬盘）列表。出自 Java SDK 3.1.212。 */
            dataVolumes?: components["schemas"]["DataVolumeItemInfo"][];
            /** @description 磁盘组的高级配置。存在自定义数据盘时提供。出自 Java SDK 3.1.212。 */
            volumeGroupConfigs?: components["schemas"]["VolumeGroupConfigInfo"][];
        };
        /** @description 节点池的期望信息。 */
        NodePoolSpec: {
            /** @description 节点的规格、数量和自定义配置。官方称之为列表，实际为单个对象。 */
            resources: components["schemas"]["PoolResource"];
        };
        /** @description 响应中节点池的期望信息。 */
        NodePoolSpecInfo: {
            /** @description 节点的规格、数量和自定义配置。官方称之为列表，实际为单个对象。 */
            resources?: components["schemas"]["NodePoolResourceInfo"];
        };
        /** @description 节点池的状态信息。 */
        NodePoolStatus: {
            /** @description 不同状态的节点数量。 */
            resources?: components["schemas"]["NodePoolStatusResources"];
        };
        /** @description 节点池中各状态的节点。 */
        NodePoolStatusResources: {
            /** @description 创建中的节点，为单个对象。 */
            creating?: components["schemas"]["PoolResourceFlavorCount"];
            /** @description 可用的节点，为单个对象。 */
            available?: components["schemas"]["PoolResourceFlavorCount"];
            /** @description 异常的节点，为单个对象。 */
            abnormal?: components["schemas"]["PoolResourceFlavorCount"];
            /** @description 删除中的节点，为单个对象。 */
            deleting?: components["schemas"]["PoolResourceFlavorCount"];
        };
        /** @description 订单涉及的变更。 */
        OrderDetail: {
            /**
             * Format: int32
             * @description 订单关联的节点和资源池的数量。
             * @example 2
             */
            count?: number;
            /** @description 各节点或资源池的变更。 */
            items?: components["schemas"]["OrderDetailItem"][];
        };
        /** @description 一个节点或资源池的变更。 */
        OrderDetailItem: {
            /**
             * @description 节点或资源池的 ID，取值为其详情中的 `metadata.name`。
             * @example os-node-created-zlncn
             */
            resourceName?: string;
            /**
             * @description 变更动作。见于 Terraform Provider 的代码，创建资源池的订单除各节点外，还包含资源池本身一项。
             *
             *     - `createPool`: 创建资源池
             *     - `deletePool`: 删除资源池
             *     - `createNode`: 创建节点
             *     - `deleteNode`: 删除节点，主要用于退订包周期节点
             *     - `renew`: 续费
             *     - `toPeriodic`: 转包周期
             */
            action?: "createPool" | "deletePool" | "createNode" | "deleteNode" | "renew" | "toPeriodic" | (string & {});
            /**
             * @description 变更状态。
             *
             *     - `processing`: 处理中
             *     - `succeed`: 成功
             *     - `failed`: 失败
             */
            status?: "processing" | "succeed" | "failed" | (string & {});
            /**
             * @description 变更开始的时间戳，单位为毫秒，从 1970 年（UTC）起算。
             * @example 1744285793000
             */
            beginTimestamp?: string;
            /**
             * @description 变更最后更新的时间戳，单位为毫秒，从 1970 年（UTC）起算。
             * @example 1744285793000
             */
            updateTimestamp?: string;
            /**
             * @description 执行信息，例如失败的原因。示例为本项目所拟。
             * @example insufficient resources
             */
            message?: string;
        };
        /** @description 操作系统镜像信息。 */
        Os: {
            /**
             * @description 操作系统名称和版本。据 Java SDK 3.1.212，使用私有镜像时可不指定。
             * @example EulerOS 2.9
             */
            name?: string;
            /**
             * @description 操作系统镜像 ID。
             * @example 6f5a2b9d-5a5e-4f6b-8a53-0f3f6e8a8a11
             */
            imageId?: string;
            /**
             * @description 操作系统镜像类型。据 Java SDK 3.1.212，使用私有镜像时必须指定，空字符串或不指定表示预置镜像。更新时不指定则保持原值，空字符串表示改回预置镜像。
             *
             *     - `private`: 私有镜像
             *     - ``: 预置镜像
             * @enum {string}
             */
            imageType?: "private" | "";
            /**
             * @description 操作系统名称和版本。指定后服务自动选择最优镜像，并自动清空该字段。出自 Java SDK 3.1.212。
             * @example EulerOS 2.9
             */
            autoMatch?: string;
        };
        /** @description 操作系统镜像信息。 */
        OsInfo: {
            /**
             * @description 操作系统名称和版本。
             * @example EulerOS 2.9
             */
            name?: string;
            /**
             * @description 操作系统镜像 ID。
             * @example 6f5a2b9d-5a5e-4f6b-8a53-0f3f6e8a8a11
             */
            imageId?: string;
            /**
             * @description 操作系统镜像类型。空字符串出自 Java SDK 3.1.212。
             *
             *     - `private`: 私有镜像
             *     - ``: 预置镜像
             */
            imageType?: "private" | "" | (string & {});
            /**
             * @description 供服务自动选择最优镜像的操作系统名称和版本，选定后自动清空。出自 Java SDK 3.1.212。
             * @example EulerOS 2.9
             */
            autoMatch?: string;
        };
        /** @description 本次更新所新增节点的计费信息。 */
        PatchNodePoolAnnotations: {
            /**
             * @description 计费模式。不指定时，新增节点沿用资源池的计费模式。出自 2026 年 1 月的官方页面。Java SDK 3.1.212 将 `1` 标记为仅适用于中国站。
             *
             *     - `0`: 按需计费
             *     - `1`: 包周期计费
             * @enum {string}
             */
            "os.modelarts/billing.mode"?: "0" | "1";
            /**
             * @description 订购的周期数，例如 `2`。计费模式为包周期时必须指定。出自 2026 年 1 月的官方页面。
             * @example 2
             */
            "os.modelarts/period.num"?: string;
            /**
             * @description 订购的周期类型。计费模式为包周期时必须指定。出自 2026 年 1 月的官方页面。
             *
             *     - `2`: 月
             *     - `3`: 年
             * @enum {string}
             */
            "os.modelarts/period.type"?: "2" | "3";
            /**
             * @description 订购到期后是否自动续费。不指定时，新增节点沿用资源池的自动续费设置。出自 2026 年 1 月的官方页面。
             *
             *     - `0`: 不自动续费
             *     - `1`: 自动续费
             * @enum {string}
             */
            "os.modelarts/auto.renew"?: "0" | "1";
            /**
             * @description 在运营平台选择的折扣信息。出自 2026 年 1 月的官方页面。
             * @example PROMO-2026
             */
            "os.modelarts/promotion.info"?: string;
            /**
             * @description 订购订单支付完成后跳转的 URL 地址。出自 2026 年 1 月的官方页面。
             * @example https://console.example.com/paid
             */
            "os.modelarts/service.console.url"?: string;
            /**
             * @description 订单 ID。创建包周期资源或变更计费模式时必须指定。出自 2026 年 1 月的官方页面，其中未说明如何获取。
             * @example CS2304191748WNW2R
             */
            "os.modelarts/order.id"?: string;
        };
        /** @description 变更后节点池的元数据。 */
        PatchNodePoolMetaInfo: {
            /** @description 节点的计费模式。出自 Java SDK 3.1.212。 */
            annotations?: components["schemas"]["NodePoolAnnotationsInfo"];
        };
        /** @description 待修改的节点池元数据。 */
        PatchNodePoolMetaVO: {
            /** @description 新增节点的计费模式。出自 2026 年 1 月的官方页面。 */
            annotations?: components["schemas"]["PatchNodePoolAnnotations"];
        };
        /** @description 节点池中要修改的字段。 */
        PatchNodePoolRequestBody: {
            /** @description 新增节点的计费信息。出自 2026 年 1 月的官方页面，更早的页面只有 `spec`。 */
            metadata?: components["schemas"]["PatchNodePoolMetaVO"];
            /** @description 更新后节点池的期望信息。 */
            spec: components["schemas"]["NodePoolSpec"];
        };
        /** @description 已受理变更后的节点池。 */
        PatchNodePoolResponse: {
            /** @description 节点池的计费信息。出自 Java SDK 3.1.212。 */
            metadata?: components["schemas"]["PatchNodePoolMetaInfo"];
            /** @description 节点池的期望信息。 */
            spec?: components["schemas"]["NodePoolSpecInfo"];
        };
        /** @description 资源池。 */
        Pool: {
            /** @description API 版本。 */
            apiVersion?: "v2" | (string & {});
            /**
             * @description 资源类型。
             *
             *     - `Pool`: 资源池
             */
            kind?: "Pool" | (string & {});
            /** @description 资源池的元数据，包括名称、时间戳、标签和注释。 */
            metadata?: components["schemas"]["PoolMetadata"];
            /** @description 资源池的期望信息。 */
            spec?: components["schemas"]["PoolSpec"];
            /** @description 资源池的状态信息。 */
            status?: components["schemas"]["PoolStatus"];
        };
        /** @description 资源池的 Kubernetes 容器网络。 */
        PoolClusterContainerNetwork: {
            /**
             * @description 容器网络模型。
             *
             *     - `overlay_l2`: 容器隧道网络（L2）
             *     - `vpc-router`: VPC 网络
             *     - `eni`: 弹性网卡网络
             */
            mode?: "overlay_l2" | "vpc-router" | "eni" | (string & {});
            /**
             * @description 容器网段。仅容器网络模型为 `overlay_l2` 或 `vpc-router` 时有效。
             * @example 172.16.0.0/16
             */
            cidr?: string;
        };
        /** @description 资源池的控制节点。 */
        PoolClusterMaster: {
            /**
             * @description 控制节点所在的可用区。出自 2025 年 8 月的 Open Telekom Cloud 页面。
             * @example cn-north-7c
             */
            az?: string;
        };
        /** @description 资源池期望的加速卡驱动。 */
        PoolDriver: {
            /**
             * @description GPU 驱动版本，物理池含 GPU 时提供。
             * @example 440.33
             */
            gpuVersion?: string;
            /**
             * @description NPU 驱动版本，物理池含昇腾芯片时提供。
             * @example C78
             */
            npuVersion?: string;
            /**
             * @description 驱动升级策略。
             *
             *     - `force`: 强制升级：立即升级，可能影响运行中的作业
             *     - `idle`: 安全升级：节点上没有作业时升级
             */
            updateStrategy?: "force" | "idle" | (string & {});
        };
        /** @description 资源池加速卡驱动的状态。 */
        PoolDriverListStatus: {
            /** @description GPU 驱动。 */
            gpu?: components["schemas"]["PoolDriverStatus"];
            /** @description NPU 驱动。 */
            npu?: components["schemas"]["PoolDriverStatus"];
        };
        /** @description 加速卡驱动的状态。 */
        PoolDriverStatus: {
            /**
             * @description 驱动版本。
             * @example 440.33
             */
            version?: string;
            /**
             * @description 驱动状态。
             *
             *     - `Creating`: 安装中
             *     - `Upgrading`: 升级中
             *     - `Running`: 运行中
             *     - `Abnormal`: 异常
             */
            state?: "Creating" | "Upgrading" | "Running" | "Abnormal" | (string & {});
        };
        /** @description 项目中的资源池。 */
        PoolList: {
            /** @description API 版本。 */
            apiVersion?: "v2" | (string & {});
            /**
             * @description 资源类型。
             *
             *     - `PoolList`: 资源池列表
             */
            kind?: "PoolList" | (string & {});
            /** @description 全部资源池；没有资源池时为空。 */
            items?: components["schemas"]["Pool"][];
        };
        /** @description 资源池的注释。 */
        PoolMetaAnnotations: {
            /**
             * @description 资源池的描述信息。
             * @example Training pool of the vision team
             */
            "os.modelarts/description"?: string;
            /**
             * @description 计费模式。
             *
             *     - `0`: 按需计费
             *     - `1`: 包周期计费
             */
            "os.modelarts/billing.mode"?: "0" | "1" | (string & {});
            /**
             * @description 订购的周期数。出自 2025 年 8 月的官方页面。
             * @example 2
             */
            "os.modelarts/period.num"?: string;
            /**
             * @description 订购的周期类型。出自 2025 年 8 月的官方页面。
             *
             *     - `2`: 月
             *     - `3`: 年
             */
            "os.modelarts/period.type"?: "2" | "3" | (string & {});
            /**
             * @description 订购到期后是否自动续费。出自 2025 年 8 月的官方页面。
             *
             *     - `0`: 不自动续费
             *     - `1`: 自动续费
             */
            "os.modelarts/auto.renew"?: "0" | "1" | (string & {});
            /**
             * @description 在运营平台选择的折扣信息。出自 2025 年 8 月的官方页面。
             * @example PROMO-2026
             */
            "os.modelarts/promotion.info"?: string;
            /**
             * @description 订购订单支付完成后跳转的 URL 地址。出自 2025 年 8 月的官方页面。
             * @example https://console.example.com/paid
             */
            "os.modelarts/service.console.url"?: string;
            /**
             * @description 包周期资源的订单 ID。出自 2025 年 8 月的官方页面。
             * @example CS2304191748WNW2R
             */
            "os.modelarts/order.id"?: string;
            /**
             * @description 各规格对应的资源 ID，为 JSON 对象字符串。
             * @example {"modelarts.vm.gpu.tnt004":"maos-auto-pool-os-72w8d"}
             */
            "os.modelarts/flavor.resource.ids"?: string;
            /**
             * @description 创建资源池时指定的资源标签。据华为云 Skills 的实测记录，为 JSON 数组字符串。
             * @example [{"key":"team","value":"vision"}]
             */
            "os.modelarts/tms.tags"?: string;
            /**
             * @description 其他用户向共享资源池下发作业时可设置的优先级。没有资料给出取值，示例为本项目所拟。
             * @example 1
             */
            "os.modelarts/scheduler.extension"?: string;
            /**
             * @description 逻辑子池的数量。
             * @example 0
             */
            "os.modelarts.pool/subpools.count"?: string;
            /**
             * @description 存在该注释时，未按整柜购买的资源池也可以下发整柜作业。`creatingStep` 类型为 `rack` 的资源池默认支持。没有资料给出取值，示例为本项目所拟。
             * @example true
             */
            "os.modelarts/volcano.scheduler.cabinet-exclusive.enabled"?: string;
            /**
             * @description 训练业务的外部依赖 ID。Open Telekom Cloud 的示例中为 JSON 对象字符串。
             * @example {"type":"obs","status":"Running"}
             */
            "os.modelarts.pool/scope.external.dependency.Train"?: string;
            /**
             * @description 推理业务的外部依赖 ID。没有资料给出取值，示例仿照训练业务所拟。
             * @example {"type":"obs","status":"Running"}
             */
            "os.modelarts.pool/scope.external.dependency.Infer"?: string;
            /**
             * @description 开发环境的外部依赖 ID。没有资料给出取值，示例仿照训练业务所拟。
             * @example {"type":"obs","status":"Running"}
             */
            "os.modelarts.pool/scope.external.dependency.Notebook"?: string;
            /**
             * @description 资源池调度队列的策略，用于定义任务调度的规则。没有资料给出取值，示例为本项目所拟。出自 Java SDK 3.1.212。
             * @example fifo
             */
            "os.modelarts.pool/scheduler.queue.strategy"?: string;
            /**
             * @description 资源池所属租户的账号名称。出自 Java SDK 3.1.212。
             * @example example-account
             */
            "os.modelarts/tenant.domain.name"?: string;
            /**
             * @description 仅见于官方示例，取值为 `elb`，没有页面说明其含义。
             * @example elb
             */
            "os.modelarts/external-access"?: string;
        };
        /** @description 资源池的标签。 */
        PoolMetaLabels: {
            /**
             * @description 工作空间 ID。据 2025 年 8 月的官方页面，`0` 为默认工作空间。
             * @example 0
             */
            "os.modelarts/workspace.id"?: string;
            /**
             * @description 用户指定的资源池显示名称。
             * @example auto-pool-os
             */
            "os.modelarts/name"?: string;
            /**
             * @description 资源池的资源 ID。据 2025 年 8 月的官方页面，用于计费。
             * @example maos-auto-pool-os-72w8d
             */
            "os.modelarts/resource.id"?: string;
            /**
             * @description 资源池所属的租户 ID，即创建资源池的租户账号。
             * @example d0123456789abcdef0123456789abcde
             */
            "os.modelarts/tenant.domain.id"?: string;
            /**
             * @description 资源池的创建来源，例如 `admin-console` 表示管理员在控制台创建。Java SDK 3.1.212 另列出 `console`，表示在 ModelArts 控制台创建。
             * @example admin-console
             * @example console
             */
            "os.modelarts/create-from"?: string;
            /**
             * @description 资源池的业务类型。
             *
             *     - `public`: 公共资源池
             *     - `private`: 租户的专属资源池
             */
            "os.modelarts.pool/biz"?: "public" | "private" | (string & {});
            /**
             * @description 资源池是否可共享。
             *
             *     - `unshared`: 不共享
             *     - `shared`: 共享
             */
            "os.modelarts/sharing"?: "unshared" | "shared" | (string & {});
            /**
             * @description 资源池关联的上一次订单作业记录的名称，可用于跟踪异步变更。2026 年 8 月的 Terraform Provider 在更新后读取该标签，再查询订单（即 `showOrder`），直至各项为 `succeed` 或 `failed`。没有资料说明节点池的变更是否会更新该标签。出自 Java SDK 3.1.212。
             * @example order.pool-5ed5-w4l2n
             */
            "os.modelarts/order.name"?: string;
            /**
             * @description 用户自定义的节点名称前缀。出自 Java SDK 3.1.212。
             * @example os-node
             */
            "os.modelarts/node.prefix"?: string;
            /**
             * @description 资源池所属的租户项目 ID。出自 Java SDK 3.1.212。
             * @example 0123456789abcdef0123456789abcdef
             */
            "os.modelarts/tenant.project.id"?: string;
            /**
             * @description 资源池所属的企业项目 ID。出自 Java SDK 3.1.212。
             * @example 0
             */
            "os.modelarts/enterprise.project.id"?: string;
            /**
             * @description 资源池是否计费。没有资料给出取值，示例为本项目所拟。出自 Java SDK 3.1.212。
             * @example true
             */
            "os.modelarts/nobilling"?: string;
            /**
             * @description 资源池所属的区域。出自 Java SDK 3.1.212。
             * @example cn-north-4
             */
            "os.modelarts/region"?: string;
            /**
             * @description 标识特权池。没有资料给出取值，示例为本项目所拟。出自 2024 年 11 月的 Open Telekom Cloud 页面，更新的页面已不再列出。
             * @example true
             */
            "os.modelarts/privileged"?: string;
        };
        /** @description 资源池的元数据。 */
        PoolMetadata: {
            /**
             * @description 系统生成的资源池名称，即资源池 ID。
             * @example auto-pool-os-86c13962597848eeb29c5861153a391f
             */
            name?: string;
            /**
             * @description 资源池的创建时间（UTC）。
             * @example 2021-11-01T03:49:41Z
             */
            creationTimestamp?: string;
            /**
             * @description 删除时间戳（UTC）。未删除的资源池没有该字段。
             * @example 2021-11-01T03:49:41Z
             */
            deletionTimestamp?: string;
            /** @description 资源池的标签。不同站点和版本可能还有其他标签。 */
            labels?: components["schemas"]["PoolMetaLabels"];
            /** @description 资源池的注释。不同站点和版本可能还有其他注释。 */
            annotations?: components["schemas"]["PoolMetaAnnotations"];
        };
        /** @description 资源池的网络配置。 */
        PoolNetwork: {
            /**
             * @description 网络名称，取值为网络资源详情中的 `metadata.name`。
             * @example network-maos-86c13962597848eeb29c5861153a391f
             */
            name?: string;
            /**
             * @description 虚拟私有云（VPC）的 ID，仅特权池提供。出自 2024 年 11 月的 Open Telekom Cloud 页面。
             * @example 277e9abc-0e6b-431a-9232-cfd25d5fc566
             */
            vpcId?: string;
            /**
             * @description 子网 ID，仅特权池提供。出自 2024 年 11 月的 Open Telekom Cloud 页面。
             * @example 03796378-c356-4c14-826b-e4913aa9c8b9
             */
            subnetId?: string;
        };
        /** @description 一个可用区内的节点。 */
        PoolNodeAz: {
            /**
             * @description 可用区名称。
             * @example cn-north-7c
             */
            az: string;
            /**
             * Format: int32
             * @description 指定可用区扩容时，该可用区的节点数。SDK 给出的范围为 1～2000。
             * @example 2
             */
            count: number;
        };
        /** @description 一个可用区内的节点。 */
        PoolNodeAzInfo: {
            /**
             * @description 可用区名称。
             * @example cn-north-7c
             */
            az?: string;
            /**
             * Format: int32
             * @description 该可用区的节点数。
             * @example 2
             */
            count?: number;
        };
        /** @description 请求中节点池的节点规格、数量和配置。 */
        PoolResource: {
            /**
             * @description 资源规格名称。
             * @example modelarts.vm.gpu.t4u8
             */
            flavor: string;
            /**
             * Format: int32
             * @description 该规格的保障节点数。华为云 Skills 实测：创建节点池时服务不接受 0。
             * @example 1
             */
            count: number;
            /**
             * Format: int32
             * @description 该规格的弹性节点数。在物理池中与 `count` 相同，在逻辑池中大于或等于 `count`。华为云 Skills 实测：服务不接受大于 `count` 的取值。
             * @example 1
             */
            maxCount: number;
            /** @description 各可用区（AZ）中部署的节点数。 */
            azs?: components["schemas"]["PoolNodeAz"][];
            /**
             * @description 节点池名称。
             * @example nodePool-1
             */
            nodePool?: string;
            /** @description 为创建的节点添加的污点（taint），用于设置反亲和性。仅特权池可指定。 */
            taints?: components["schemas"]["Taint"][];
            /** @description 节点的 Kubernetes 标签，为键值对。 */
            labels?: components["schemas"]["KubernetesLabels"];
            /** @description 资源标签，仅特权池可指定。据华为云 Skills 的记录，每个资源池最多 20 个。 */
            tags?: components["schemas"]["UserTag"][];
            /** @description 节点的网络配置。仅特权池可指定。 */
            network?: components["schemas"]["NodeNetwork"];
            /** @description 节点的自定义配置，取值均为字符串。官方页面列出的是 `dockerBaseSize`，即节点的容器引擎空间大小，`0` 表示不限制大小。 */
            extendParams?: components["schemas"]["ExtendParams"];
            /** @description 批量创建信息，适用于按整柜或超节点提供的规格。 */
            creatingStep?: components["schemas"]["CreatingStep"];
            /** @description 节点的操作系统镜像信息。 */
            os?: components["schemas"]["Os"];
            /** @description 自定义系统盘（云硬盘），默认系统盘不满足要求时指定。出自 Java SDK 3.1.212。 */
            rootVolume?: components["schemas"]["RootVolume"];
            /** @description 自定义数据盘（云硬盘）列表，默认数据盘不满足要求时指定。出自 Java SDK 3.1.212。 */
            dataVolumes?: components["schemas"]["DataVolumeItem"][];
            /** @description 磁盘组的高级配置。指定 `dataVolumes` 时必须指定。出自 Java SDK 3.1.212。 */
            volumeGroupConfigs?: components["schemas"]["VolumeGroupConfig"][];
        };
        /** @description 资源池节点的自定义配置。 */
        PoolResourceExtendParams: {
            /**
             * @description 节点的容器镜像空间大小。据 Java SDK 3.1.212，`0` 表示不限制大小；单位为 GiB，出自 2025 年 8 月的用户指南。
             * @example 100
             * @example 0
             */
            dockerBaseSize?: string;
            /**
             * @description 安装后执行的脚本，须进行 Base64 编码。
             * @example ZWNobyBkb25l
             */
            postInstall?: string;
            /**
             * @description 磁盘组名称。出自 Java SDK 3.1.212。
             * @example vgpaas
             */
            volumeGroup?: string;
            /**
             * @description 运行时环境。出自 Java SDK 3.1.212：此处称为模型运行时环境，而节点池中为容器运行时，取值为 `docker` 和 `containerd`。
             * @example containerd
             */
            runtime?: string;
        };
        /** @description 一种规格的节点数量。 */
        PoolResourceFlavorCount: {
            /**
             * @description 资源规格名称，有的页面称为规格 ID。
             * @example modelarts.vm.gpu.tnt004
             */
            flavor?: string;
            /**
             * Format: int32
             * @description 该规格的保障节点数。
             * @example 1
             */
            count?: number;
            /**
             * Format: int32
             * @description 该规格的弹性节点数。在物理池中与 `count` 相同，在逻辑池中大于或等于 `count`。
             * @example 1
             */
            maxCount?: number;
            /** @description 各可用区（AZ）中的节点数。 */
            azs?: components["schemas"]["PoolNodeAzInfo"][];
            /**
             * @description 节点池名称，有的页面称为节点池 ID。
             * @example nodePool-1
             */
            nodePool?: string;
            /** @description 批量创建信息，在资源池的响应中提供。 */
            creatingStep?: components["schemas"]["CreatingStepInfo"];
        };
        /** @description 响应中资源池内一组节点的规格、数量和配置。 */
        PoolResourceInfo: {
            /**
             * @description 资源规格名称。
             * @example modelarts.vm.gpu.tnt004
             */
            flavor?: string;
            /**
             * Format: int32
             * @description 该规格的保障节点数。
             * @example 2
             */
            count?: number;
            /**
             * Format: int32
             * @description 该规格的弹性节点数。在物理池中与 `count` 相同，在逻辑池中大于或等于 `count`。
             * @example 2
             */
            maxCount?: number;
            /** @description 各可用区（AZ）中的节点数。 */
            azs?: components["schemas"]["PoolNodeAzInfo"][];
            /**
             * @description 节点池名称。出自 2026 年 8 月的 Terraform Provider。
             * @example nodePool-1
             */
            nodePool?: string;
            /** @description 节点上的污点（taint），用于设置反亲和性。仅特权池支持。出自 2026 年 8 月的 Terraform Provider。 */
            taints?: components["schemas"]["TaintInfo"][];
            /** @description 节点的 Kubernetes 标签，为键值对。出自 2026 年 8 月的 Terraform Provider。 */
            labels?: components["schemas"]["KubernetesLabels"];
            /** @description 资源标签。 */
            tags?: components["schemas"]["UserTagInfo"][];
            /** @description 节点的网络配置。仅特权池支持。出自 2026 年 8 月的 Terraform Provider。 */
            network?: components["schemas"]["NodeNetwork"];
            /** @description 节点的自定义配置。 */
            extendParams?: components["schemas"]["PoolResourceExtendParams"];
            /** @description 批量创建信息，适用于按整柜或超节点提供的规格。 */
            creatingStep?: components["schemas"]["CreatingStepInfo"];
            /** @description 节点的操作系统镜像信息。出自 Java SDK 3.1.212。 */
            os?: components["schemas"]["OsInfo"];
            /** @description 节点的自定义系统盘（云硬盘）。 */
            rootVolume?: components["schemas"]["RootVolumeInfo"];
            /** @description 节点的自定义数据盘（云硬盘）列表。 */
            dataVolumes?: components["schemas"]["DataVolumeItemInfo"][];
            /** @description 磁盘组的高级配置。存在自定义数据盘时提供。 */
            volumeGroupConfigs?: components["schemas"]["VolumeGroupConfigInfo"][];
        };
        /** @description 资源池中各状态的节点。 */
        PoolResourceStatus: {
            /** @description 创建中的节点，按规格列出。 */
            creating?: components["schemas"]["PoolResourceFlavorCount"][];
            /** @description 可用的节点，按规格列出。 */
            available?: components["schemas"]["PoolResourceFlavorCount"][];
            /** @description 异常的节点，按规格列出。 */
            abnormal?: components["schemas"]["PoolResourceFlavorCount"][];
            /** @description 删除中的节点，按规格列出。 */
            deleting?: components["schemas"]["PoolResourceFlavorCount"][];
        };
        /** @description 插件的状态。 */
        PoolScopePluginPhase: {
            /**
             * @description 插件类型。
             * @example gpu-device-plugin
             */
            name?: string;
            /**
             * @description 插件所处的阶段。
             *
             *     - `Pending`: 等待中
             *     - `Running`: 运行中
             *     - `Updating`: 更新中
             *     - `Abnormal`: 异常
             *     - `Deleting`: 删除中
             */
            phase?: "Pending" | "Running" | "Updating" | "Abnormal" | "Deleting" | (string & {});
        };
        /** @description 资源池中一种作业类型的业务状态。 */
        PoolScopeStatus: {
            /**
             * @description 作业类型。
             *
             *     - `Train`: 训练作业
             *     - `Infer`: 推理服务
             *     - `Notebook`: 开发环境
             */
            scopeType?: "Train" | "Infer" | "Notebook" | (string & {});
            /**
             * @description 业务状态。
             *
             *     - `Enabling`: 启用中
             *     - `Enabled`: 已启用
             *     - `EnableFailed`: 启用失败
             *     - `Disabling`: 禁用中
             *     - `Disabled`: 已禁用
             */
            state?: "Enabling" | "Enabled" | "EnableFailed" | "Disabling" | "Disabled" | (string & {});
            /** @description 该作业类型的插件。 */
            plugins?: components["schemas"]["PoolScopePluginPhase"][];
            /**
             * @description 启用或禁用失败的原因。
             * @example plug-in installation failed
             */
            message?: string;
        };
        /** @description 资源池的期望信息。 */
        PoolSpec: {
            /**
             * @description 资源池类型。
             *
             *     - `Dedicate`: 物理池
             *     - `Logical`: 逻辑池
             */
            type?: "Dedicate" | "Logical" | (string & {});
            /**
             * @description 资源池支持的作业类型。逻辑池不能指定。
             *
             *     - `Train`: 训练作业
             *     - `Infer`: 推理服务
             *     - `Notebook`: 开发环境
             */
            scope?: ("Train" | "Infer" | "Notebook" | (string & {}))[];
            /** @description 资源池中的规格列表，包括各规格的节点数量和所属节点池。 */
            resources?: components["schemas"]["PoolResourceInfo"][];
            /** @description 资源池的网络配置，物理池必有。 */
            network?: components["schemas"]["PoolNetwork"];
            /** @description Kubernetes 容器网络。 */
            containerNetwork?: components["schemas"]["PoolClusterContainerNetwork"];
            /**
             * @description Kubernetes 服务网段，为 CIDR 格式。
             * @example 10.247.0.0/16
             */
            kubernetesSvcIpRange?: string;
            /** @description 控制节点参数。物理池可选，逻辑池不支持。 */
            masters?: components["schemas"]["PoolClusterMaster"][];
            /**
             * @description 标准资源池的集群规格。没有资料给出取值，示例为本项目所拟。
             * @example cce.s2.small
             */
            clusterFlavor?: string;
            /** @description 资源池期望的加速卡驱动。 */
            driver?: components["schemas"]["PoolDriver"];
            /**
             * @description 资源池支持的作业规格名称列表。出自 Java SDK 3.1.212。
             * @example [
             *       "modelarts.vm.gpu.tnt004"
             *     ]
             */
            jobFlavors?: string[];
            /**
             * Format: int32
             * @description 资源池的受限状态，各状态可以叠加，例如 9 为 1 与 8 之和。可据此判断变更被拒绝的原因。出自 Java SDK 3.1.212。
             *
             *     - 0：不受限。
             *     - 1：转包周期受限。
             *     - 2：规格变更受限。
             *     - 4：服务受限。
             *     - 8：冻结。
             *     - 16：公安冻结，不可退订。
             * @example 0
             */
            controlMode?: number;
        };
        /** @description 资源池的状态信息。 */
        PoolStatus: {
            /**
             * @description 资源池所处的阶段。
             *
             *     - `Creating`: 创建中
             *     - `Running`: 运行中
             *     - `Abnormal`: 异常
             *     - `Deleting`: 删除中
             *     - `Error`: 错误
             *     - `CreationFailed`: 创建失败
             *     - `ScalingFailed`: 扩缩容失败
             *     - `Waiting`: 等待创建，通常因订单未支付或申请未审批
             */
            phase?: "Creating" | "Running" | "Abnormal" | "Deleting" | "Error" | "CreationFailed" | "ScalingFailed" | "Waiting" | (string & {});
            /**
             * @description 资源池处于当前状态的说明。
             * @example insufficient resources
             */
            message?: string;
            /** @description 各状态的节点，每种规格一项。逻辑池无需创建节点，因此为空。 */
            resources?: components["schemas"]["PoolResourceStatus"];
            /** @description 各作业类型的业务状态。 */
            scope?: components["schemas"]["PoolScopeStatus"][];
            /** @description 加速卡驱动的状态。 */
            driver?: components["schemas"]["PoolDriverListStatus"];
            /**
             * @description 父资源池的名称，物理池为空。
             * @example
             */
            parent?: string;
            /**
             * @description 根资源池的名称，物理池为其自身名称。
             * @example auto-pool-os-86c13962597848eeb29c5861153a391f
             */
            root?: string;
            /** @description 资源池的集群。出自 Java SDK 3.1.212，其类型为单个对象而非数组。 */
            clusters?: components["schemas"]["PoolStatusCluster"][];
        };
        /** @description 资源池的集群。 */
        PoolStatusCluster: {
            /**
             * @description 集群名称。出自 Java SDK 3.1.212。
             * @example modelarts-cluster-1
             */
            name?: string;
            /**
             * @description 标准池的集群规格。没有资料给出取值，示例为本项目所拟。出自 Java SDK 3.1.212。
             * @example cce.s2.small
             */
            clusterFlavor?: string;
            /**
             * @description 集群的类型。没有资料给出取值，示例为本项目所拟。出自 Java SDK 3.1.212。
             * @example standard
             */
            type?: string;
            /**
             * @description 集群的版本号。出自 Java SDK 3.1.212。
             * @example v1.28
             */
            version?: string;
            /** @description 集群支持的插件。出自 Java SDK 3.1.212。 */
            plugins?: components["schemas"]["PoolStatusClusterPlugins"];
        };
        /** @description 资源池集群的插件。 */
        PoolStatusClusterPlugins: {
            /**
             * @description 集群支持的插件名称。出自 Java SDK 3.1.212。
             * @example gpu-device-plugin
             */
            name?: string;
        };
        /** @description 资源规格，即节点的规格。 */
        ResourceFlavor: {
            /** @description API 版本。 */
            apiVersion?: "v1" | (string & {});
            /**
             * @description 资源类型。
             *
             *     - `ResourceFlavor`: 资源规格
             */
            kind?: "ResourceFlavor" | (string & {});
            /** @description 资源规格的元数据，包括名称、标签和注释。 */
            metadata?: components["schemas"]["ResourceFlavorMetadata"];
            /** @description 资源规格的描述，包括节点的配置和计费模式。 */
            spec?: components["schemas"]["ResourceFlavorSpec"];
            /** @description 资源规格的状态，即在各可用区是否售罄。 */
            status?: components["schemas"]["ResourceFlavorStatus"];
        };
        /** @description 资源规格的注释。 */
        ResourceFlavorAnnotations: {
            /**
             * @description 资源规格支持的私有镜像的过滤条件。没有资料给出取值，示例为本项目所拟。
             * @example EulerOS 2.10
             */
            "os.modelarts.flavor/image.filter"?: string;
            /**
             * @description 该规格的节点可挂载的额外磁盘的限制。没有资料给出取值，示例为本项目所拟。出自 2025 年 8 月的 Open Telekom Cloud 页面。
             * @example {}
             */
            "os.modelarts.resourceflavor/volume.configs"?: string;
        };
        /** @description 资源规格的标签。 */
        ResourceFlavorLabels: {
            /**
             * @description 资源规格支持的作业类型，以点号分隔。
             * @example Train.Infer
             */
            "os.modelarts/scope"?: string;
            /**
             * @description 取值为 `true` 表示裸金属服务器规格。出自 2025 年 8 月的 Open Telekom Cloud 页面。
             * @example true
             */
            "os.modelarts.flavor/baremetal"?: string;
            /**
             * @description 取值为 `true` 表示规格包含本地盘。出自 2025 年 8 月的 Open Telekom Cloud 页面。
             * @example true
             */
            "os.modelarts.flavor/localdisk"?: string;
        };
        /** @description 一页资源规格。 */
        ResourceFlavorList: {
            /** @description API 版本。为 `v1`，而资源池的为 `v2`。 */
            apiVersion?: "v1" | (string & {});
            /**
             * @description 资源类型。
             *
             *     - `ResourceFlavorList`: 资源规格列表
             */
            kind?: "ResourceFlavorList" | (string & {});
            /** @description 列表的元数据，即下一页的偏移标志。 */
            metadata?: components["schemas"]["ResourceFlavorListMetadata"];
            /** @description 本页的资源规格。 */
            items?: components["schemas"]["ResourceFlavor"][];
        };
        /** @description 下一页的偏移标志。 */
        ResourceFlavorListMetadata: {
            /**
             * @description 查询下一页时查询参数 `continue` 的取值，最后一页没有该字段或为空。
             * @example eyJzdGFydCI6MTAwfQ
             */
            continue?: string;
            /**
             * Format: int32
             * @description 后续各页剩余的资源规格数量。
             * @example 17
             */
            remainingItemCount?: number;
        };
        /** @description 资源规格的元数据。 */
        ResourceFlavorMetadata: {
            /**
             * @description 资源规格的 ID，用作节点池的 `spec.resources.flavor`。
             * @example modelarts.vm.cpu8u32g
             */
            name?: string;
            /** @description 资源规格的标签。 */
            labels?: components["schemas"]["ResourceFlavorLabels"];
            /** @description 资源规格的注释。 */
            annotations?: components["schemas"]["ResourceFlavorAnnotations"];
        };
        /** @description 资源规格在各可用区的状态。 */
        ResourceFlavorPhases: {
            [key: string]: "normal" | "soldout" | (string & {});
        };
        /** @description 资源规格的节点配置和计费模式。 */
        ResourceFlavorSpec: {
            /**
             * @description 资源规格类型，仅物理资源规格可用于创建节点。
             *
             *     - `Dedicate`: 物理资源规格
             *     - `Logical`: 逻辑资源规格，仅华为云 Stack 和 HCS Online 提供
             */
            type?: "Dedicate" | "Logical" | (string & {});
            /**
             * @description CPU 架构。
             *
             *     - `x86`: x86 架构
             *     - `arm64`: Arm 架构，64 位
             */
            cpuArch?: "x86" | "arm64" | (string & {});
            /**
             * @description CPU 核心数量。
             * @example 8
             */
            cpu?: string;
            /**
             * @description 内存大小，取值带单位，例如 `32Gi`。
             * @example 32Gi
             */
            memory?: string;
            /** @description 节点的 GPU，没有 GPU 的规格不返回。 */
            gpu?: components["schemas"]["ResourceFlavorXpu"];
            /** @description 节点的 NPU，没有 NPU 的规格不返回。 */
            npu?: components["schemas"]["ResourceFlavorXpu"];
            /** @description 节点的数据盘。 */
            dataVolumes?: components["schemas"]["ResourceFlavorVolume"][];
            /** @description 节点的系统盘。出自 2025 年 8 月的 Open Telekom Cloud 页面。 */
            rootVolume?: components["schemas"]["ResourceFlavorVolume"];
            /**
             * @description 资源规格支持的计费模式，取值为整数。
             *
             *     - `0`: 按需计费
             *     - `1`: 包周期计费
             */
            billingModes?: (0 | 1 | (number & {}))[];
            /**
             * @description 资源规格计费码。没有资料给出取值，示例为本项目所拟。
             * @example modelarts.vm.cpu8u32g
             */
            billingCode?: string;
            /**
             * @description 资源规格支持的作业类型列表。没有资料给出取值，示例为本项目所拟。
             * @example [
             *       "modelarts.vm.cpu.8u"
             *     ]
             */
            jobFlavors?: string[];
            /**
             * @description 节点配置模板的名称，模板中包含 `dockerBaseSize` 等的取值限制。没有资料给出取值，示例为本项目所拟。出自 2024 年 11 月以来的 Open Telekom Cloud 页面。
             * @example default-template
             */
            nodeConfigTemplate?: string;
            /** @description 该规格的节点支持的创建步长，即节点池 `spec.resources.creatingStep` 的可选取值。出自 2025 年 8 月的 Open Telekom Cloud 页面。 */
            creatingSteps?: components["schemas"]["FlavorCreatingStep"][];
            /**
             * @description 裸金属服务器的启动方式。出自 2025 年 8 月的 Open Telekom Cloud 页面。
             *
             *     - `LocalDisk`: 本地盘
             *     - `Volume`: 云硬盘，发放更快
             */
            flavorBootType?: "LocalDisk" | "Volume" | (string & {});
            /**
             * @description 本地盘的规格。没有资料给出取值，示例为本项目所拟。出自 2025 年 8 月的 Open Telekom Cloud 页面。
             * @example 2*1800GB
             */
            localDiskDetail?: string;
        };
        /** @description 资源规格的状态。 */
        ResourceFlavorStatus: {
            /** @description 键为可用区编码，值为规格在该可用区的状态：`normal` 表示正常，`soldout` 表示售罄。 */
            phase?: components["schemas"]["ResourceFlavorPhases"];
        };
        /** @description 资源规格的节点自带的磁盘。 */
        ResourceFlavorVolume: {
            /**
             * @description 磁盘类型。
             *
             *     - `SSD`: 超高 I/O
             *     - `GPSSD`: 通用型 SSD
             *     - `SAS`: 高 I/O
             *     - `SATA`: 普通 I/O，见于 Open Telekom Cloud
             */
            volumeType?: "SSD" | "GPSSD" | "SAS" | "SATA" | (string & {});
            /**
             * @description 磁盘大小，取值带单位，例如 `500Gi`。
             * @example 500Gi
             */
            size?: string;
        };
        /** @description 节点的 GPU 或 NPU。 */
        ResourceFlavorXpu: {
            /**
             * @description 卡类型。
             * @example ascend-snt9b
             */
            type?: string;
            /**
             * @description 芯片数量。Python SDK 3.1.219 说明为兼容旧客户端而保留，与 `chip` 相同。
             * @example 8
             */
            size?: string;
            /**
             * @description 单卡显存大小。
             * @example 64Gi
             */
            memory?: string;
            /**
             * @description 卡数量。出自 Python SDK 3.1.219。
             * @example 8
             */
            card?: string;
            /**
             * @description 芯片数量。出自 Python SDK 3.1.219。
             * @example 8
             */
            chip?: string;
        };
        /** @description 系统盘。 */
        RootVolume: {
            /**
             * @description 磁盘类型。
             *
             *     - `SSD`: 超高 I/O
             *     - `GPSSD`: 通用型 SSD
             *     - `SAS`: 高 I/O
             * @enum {string}
             */
            volumeType: "SSD" | "GPSSD" | "SAS";
            /**
             * @description 磁盘大小，单位为 GiB。实际取值带有单位，例如 `500Gi`。
             * @example 500Gi
             */
            size: string;
        };
        /** @description 系统盘。 */
        RootVolumeInfo: {
            /**
             * @description 磁盘类型。
             *
             *     - `SSD`: 超高 I/O
             *     - `GPSSD`: 通用型 SSD
             *     - `SAS`: 高 I/O
             */
            volumeType?: "SSD" | "GPSSD" | "SAS" | (string & {});
            /**
             * @description 磁盘大小，单位为 GiB，通常带有单位，例如 `500Gi`。
             * @example 500Gi
             */
            size?: string;
        };
        /** @description 节点的 Kubernetes 污点。 */
        Taint: {
            /**
             * @description 污点的键。
             * @example dedicated
             */
            key: string;
            /**
             * @description 污点的值。
             * @example training
             */
            value?: string;
            /**
             * @description 污点的作用效果。Kubernetes 支持 `NoSchedule`、`PreferNoSchedule` 和 `NoExecute`。
             * @example NoSchedule
             */
            effect: string;
        };
        /** @description 节点的 Kubernetes 污点。 */
        TaintInfo: {
            /**
             * @description 污点的键。
             * @example dedicated
             */
            key?: string;
            /**
             * @description 污点的值。
             * @example training
             */
            value?: string;
            /**
             * @description 污点的作用效果。Kubernetes 支持 `NoSchedule`、`PreferNoSchedule` 和 `NoExecute`。
             * @example NoSchedule
             */
            effect?: string;
        };
        /** @description 资源标签。 */
        UserTag: {
            /**
             * @description 标签的键，不能以 `CCE-` 或 `__type_baremetal` 开头。
             * @example cost-center
             */
            key: string;
            /**
             * @description 标签的值。
             * @example cc-42
             */
            value: string;
        };
        /** @description 资源标签。 */
        UserTagInfo: {
            /**
             * @description 标签的键，不能以 `CCE-` 或 `__type_baremetal` 开头。
             * @example cost-center
             */
            key?: string;
            /**
             * @description 标签的值。
             * @example cc-42
             */
            value?: string;
        };
        /** @description 数据盘的自定义配置。 */
        VolumeExtendParams: {
            /**
             * @description 磁盘所属的磁盘组，用于划分存储空间。
             *
             *     - `vgpaas`：容器盘。
             *     - `default`：普通数据盘，以默认方式挂载。
             *     - `vguser` 加数字，例如 `vguser1`：挂载到指定路径的数据盘。
             *     - `vg-everest-localvolume-persistent`：本地持久存储卷。
             *     - `vg-everest-localvolume-ephemeral`：本地临时存储卷。
             * @example vgpaas
             */
            volumeGroup: string;
        };
        /** @description 数据盘的自定义配置。 */
        VolumeExtendParamsInfo: {
            /**
             * @description 磁盘所属的磁盘组，用于划分存储空间。
             *
             *     - `vgpaas`：容器盘。
             *     - `default`：普通数据盘，以默认方式挂载。
             *     - `vguser` 加数字，例如 `vguser1`：挂载到指定路径的数据盘。
             *     - `vg-everest-localvolume-persistent`：本地持久存储卷。
             *     - `vg-everest-localvolume-ephemeral`：本地临时存储卷。
             * @example vgpaas
             */
            volumeGroup?: string;
            /**
             * @description 标识磁盘是否计费，为空表示不计费。用户不可指定或修改。出自 Java SDK 3.1.212。
             * @example on
             */
            billing?: string;
        };
        /** @description 磁盘组的高级配置。 */
        VolumeGroupConfig: {
            /**
             * @description 磁盘组名称，即 `dataVolumes` 中引用的磁盘组。
             * @example vgpaas
             */
            volumeGroup: string;
            /**
             * Format: int32
             * @description 容器盘占节点数据盘的百分比。仅当磁盘组为 `vgpaas` 时可指定。
             * @example 90
             */
            dockerThinPool?: number;
            /** @description 逻辑卷管理（LVM）配置，包括逻辑卷的写入和挂载方式。 */
            lvmConfig?: components["schemas"]["LvmConfig"];
            /**
             * @description 存储类型。
             *
             *     - `volume`: 云硬盘，指定 `dataVolumes` 时默认使用
             *     - `local`: 本地盘；据 Java SDK 3.1.212，使用本地盘时必须指定
             */
            types?: ("volume" | "local")[];
        };
        /** @description 磁盘组的高级配置。 */
        VolumeGroupConfigInfo: {
            /**
             * @description 磁盘组名称，即 `dataVolumes` 中引用的磁盘组。
             * @example vgpaas
             */
            volumeGroup?: string;
            /**
             * Format: int32
             * @description 容器盘占节点数据盘的百分比。仅当磁盘组为 `vgpaas` 时可指定。
             * @example 90
             */
            dockerThinPool?: number;
            /** @description 逻辑卷管理（LVM）配置，包括逻辑卷的写入和挂载方式。 */
            lvmConfig?: components["schemas"]["LvmConfigInfo"];
            /**
             * @description 存储类型。
             *
             *     - `volume`: 云硬盘，存在 `dataVolumes` 时为默认值
             *     - `local`: 本地盘
             */
            types?: ("volume" | "local" | (string & {}))[];
        };
    };
    responses: {
        /** @description 凭证有效，但无权执行该操作。 */
        Forbidden: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description 服务或其前置网关发生故障，响应体可能为空或不是 JSON。 */
        ServerError: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description 请求过于频繁。请等待 `Retry-After` 指定的时间后重试。 */
        TooManyRequests: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Token 或签名缺失、错误或已过期。 */
        Unauthorized: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description 服务或其前置网关返回的其他错误。 */
        UnexpectedError: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
    };
    parameters: {
        /**
         * @description 分页查询的偏移标志，取值为上一次响应中的 `metadata.continue`。为空或未指定时，从第一页开始。
         * @example eyJzdGFydCI6MTAwfQ
         */
        Continue: string;
        /**
         * @description 按标签筛选。没有资料说明其语法。Terraform Provider 仅传入标签名，例如 `os.modelarts/scope`，按 Kubernetes 的语法表示存在该标签，取值不限。
         * @example os.modelarts/name
         */
        LabelSelector: string;
        /**
         * @description 每页返回的最大数量，取值范围为 0～500，默认值为 500。
         * @example 100
         */
        Limit: number;
        /** @description 实际的外部租户 ID（如有）。携带时，工作空间鉴权以该 ID 为准。出自 2025 年 8 月的官方页面。 */
        ModelArtsUserId: string;
        /**
         * @description 节点池名称，即创建时 `metadata.name` 指定的名称。未指定名称的节点池使用默认名称，为规格名称加 `-default`；有一个官方示例为 `-Default`。
         * @example nodepool-1
         */
        NodePoolName: string;
        /**
         * @description 订单名称，例如资源池的标签 `os.modelarts/order.name`。页面称为订单 ID，与 `os.modelarts/order.id` 的计费订单不同。
         * @example order.pool-5ed5-w4l2n
         */
        OrderName: string;
        /**
         * @description 系统生成的资源池名称，即资源池 ID，取值为资源池详情中的 `metadata.name`。据客户端记录，不接受显示名称，即标签 `os.modelarts/name`。两者均可通过 `listPools` 查询。
         * @example auto-pool-os-86c13962597848eeb29c5861153a391f
         */
        PoolName: string;
        /** @description 按创建状态筛选资源池。据 2025 年 2 月的版本，未指定时返回创建成功和创建中的资源池；更新的版本未作说明。 */
        PoolStatusFilter: "created" | "failed" | "creating";
        /**
         * @description 资源池所属项目的 ID。据 2025 年 11 月的节点页面，由字母、数字和中划线组成，最长 64 个字符。
         * @example 0123456789abcdef0123456789abcdef
         */
        ProjectId: string;
        /** @description 请求来源。仅当取值为 `console` 时启用订购功能。 */
        RequestType: string;
        /**
         * @description 工作空间 ID，仅查询该工作空间中的资源池。未指定时为默认工作空间 `0`；如已创建并使用其他工作空间，请指定实际取值。
         * @example 0
         */
        WorkspaceId: string;
    };
    requestBodies: never;
    headers: {
        /** @description 请求 ID，联系技术支持时请提供。 */
        RequestId: string;
        /** @description 可再次尝试的时间，为秒数或 HTTP 日期。 */
        RetryAfter: string;
    };
    pathItems: never;
}
export type CreateNodePoolAnnotations = components['schemas']['CreateNodePoolAnnotations'];
export type CreateNodePoolMetaInfo = components['schemas']['CreateNodePoolMetaInfo'];
export type CreateNodePoolMetaVO = components['schemas']['CreateNodePoolMetaVO'];
export type CreateNodePoolRequestBody = components['schemas']['CreateNodePoolRequestBody'];
export type CreateNodePoolResponse = components['schemas']['CreateNodePoolResponse'];
export type CreatingStep = components['schemas']['CreatingStep'];
export type CreatingStepInfo = components['schemas']['CreatingStepInfo'];
export type DataVolumeItem = components['schemas']['DataVolumeItem'];
export type DataVolumeItemInfo = components['schemas']['DataVolumeItemInfo'];
export type ErrorResponse = components['schemas']['ErrorResponse'];
export type ExtendParams = components['schemas']['ExtendParams'];
export type ExtendParamsInfo = components['schemas']['ExtendParamsInfo'];
export type FlavorCreatingStep = components['schemas']['FlavorCreatingStep'];
export type FlavorDisplayInfo = components['schemas']['FlavorDisplayInfo'];
export type KubernetesLabels = components['schemas']['KubernetesLabels'];
export type LvmConfig = components['schemas']['LvmConfig'];
export type LvmConfigInfo = components['schemas']['LvmConfigInfo'];
export type NodeNetwork = components['schemas']['NodeNetwork'];
export type NodePool = components['schemas']['NodePool'];
export type NodePoolAnnotationsInfo = components['schemas']['NodePoolAnnotationsInfo'];
export type NodePoolList = components['schemas']['NodePoolList'];
export type NodePoolMetadata = components['schemas']['NodePoolMetadata'];
export type NodePoolResourceInfo = components['schemas']['NodePoolResourceInfo'];
export type NodePoolSpec = components['schemas']['NodePoolSpec'];
export type NodePoolSpecInfo = components['schemas']['NodePoolSpecInfo'];
export type NodePoolStatus = components['schemas']['NodePoolStatus'];
export type NodePoolStatusResources = components['schemas']['NodePoolStatusResources'];
export type OrderDetail = components['schemas']['OrderDetail'];
export type OrderDetailItem = components['schemas']['OrderDetailItem'];
export type Os = components['schemas']['Os'];
export type OsInfo = components['schemas']['OsInfo'];
export type PatchNodePoolAnnotations = components['schemas']['PatchNodePoolAnnotations'];
export type PatchNodePoolMetaInfo = components['schemas']['PatchNodePoolMetaInfo'];
export type PatchNodePoolMetaVO = components['schemas']['PatchNodePoolMetaVO'];
export type PatchNodePoolRequestBody = components['schemas']['PatchNodePoolRequestBody'];
export type PatchNodePoolResponse = components['schemas']['PatchNodePoolResponse'];
export type Pool = components['schemas']['Pool'];
export type PoolClusterContainerNetwork = components['schemas']['PoolClusterContainerNetwork'];
export type PoolClusterMaster = components['schemas']['PoolClusterMaster'];
export type PoolDriver = components['schemas']['PoolDriver'];
export type PoolDriverListStatus = components['schemas']['PoolDriverListStatus'];
export type PoolDriverStatus = components['schemas']['PoolDriverStatus'];
export type PoolList = components['schemas']['PoolList'];
export type PoolMetaAnnotations = components['schemas']['PoolMetaAnnotations'];
export type PoolMetaLabels = components['schemas']['PoolMetaLabels'];
export type PoolMetadata = components['schemas']['PoolMetadata'];
export type PoolNetwork = components['schemas']['PoolNetwork'];
export type PoolNodeAz = components['schemas']['PoolNodeAz'];
export type PoolNodeAzInfo = components['schemas']['PoolNodeAzInfo'];
export type PoolResource = components['schemas']['PoolResource'];
export type PoolResourceExtendParams = components['schemas']['PoolResourceExtendParams'];
export type PoolResourceFlavorCount = components['schemas']['PoolResourceFlavorCount'];
export type PoolResourceInfo = components['schemas']['PoolResourceInfo'];
export type PoolResourceStatus = components['schemas']['PoolResourceStatus'];
export type PoolScopePluginPhase = components['schemas']['PoolScopePluginPhase'];
export type PoolScopeStatus = components['schemas']['PoolScopeStatus'];
export type PoolSpec = components['schemas']['PoolSpec'];
export type PoolStatus = components['schemas']['PoolStatus'];
export type PoolStatusCluster = components['schemas']['PoolStatusCluster'];
export type PoolStatusClusterPlugins = components['schemas']['PoolStatusClusterPlugins'];
export type ResourceFlavor = components['schemas']['ResourceFlavor'];
export type ResourceFlavorAnnotations = components['schemas']['ResourceFlavorAnnotations'];
export type ResourceFlavorLabels = components['schemas']['ResourceFlavorLabels'];
export type ResourceFlavorList = components['schemas']['ResourceFlavorList'];
export type ResourceFlavorListMetadata = components['schemas']['ResourceFlavorListMetadata'];
export type ResourceFlavorMetadata = components['schemas']['ResourceFlavorMetadata'];
export type ResourceFlavorPhases = components['schemas']['ResourceFlavorPhases'];
export type ResourceFlavorSpec = components['schemas']['ResourceFlavorSpec'];
export type ResourceFlavorStatus = components['schemas']['ResourceFlavorStatus'];
export type ResourceFlavorVolume = components['schemas']['ResourceFlavorVolume'];
export type ResourceFlavorXpu = components['schemas']['ResourceFlavorXpu'];
export type RootVolume = components['schemas']['RootVolume'];
export type RootVolumeInfo = components['schemas']['RootVolumeInfo'];
export type Taint = components['schemas']['Taint'];
export type TaintInfo = components['schemas']['TaintInfo'];
export type UserTag = components['schemas']['UserTag'];
export type UserTagInfo = components['schemas']['UserTagInfo'];
export type VolumeExtendParams = components['schemas']['VolumeExtendParams'];
export type VolumeExtendParamsInfo = components['schemas']['VolumeExtendParamsInfo'];
export type VolumeGroupConfig = components['schemas']['VolumeGroupConfig'];
export type VolumeGroupConfigInfo = components['schemas']['VolumeGroupConfigInfo'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseServerError = components['responses']['ServerError'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseUnexpectedError = components['responses']['UnexpectedError'];
export type ParameterContinue = components['parameters']['Continue'];
export type ParameterLabelSelector = components['parameters']['LabelSelector'];
export type ParameterLimit = components['parameters']['Limit'];
export type ParameterModelArtsUserId = components['parameters']['ModelArtsUserId'];
export type ParameterNodePoolName = components['parameters']['NodePoolName'];
export type ParameterOrderName = components['parameters']['OrderName'];
export type ParameterPoolName = components['parameters']['PoolName'];
export type ParameterPoolStatusFilter = components['parameters']['PoolStatusFilter'];
export type ParameterProjectId = components['parameters']['ProjectId'];
export type ParameterRequestType = components['parameters']['RequestType'];
export type ParameterWorkspaceId = components['parameters']['WorkspaceId'];
export type HeaderRequestId = components['headers']['RequestId'];
export type HeaderRetryAfter = components['headers']['RetryAfter'];
export type $defs = Record<string, never>;
export interface operations {
    listPools: {
        parameters: {
            query?: {
                /**
                 * @description 工作空间 ID，仅查询该工作空间中的资源池。未指定时为默认工作空间 `0`；如已创建并使用其他工作空间，请指定实际取值。
                 * @example 0
                 */
                workspaceId?: components["parameters"]["WorkspaceId"];
                /**
                 * @description 按标签筛选。没有资料说明其语法。Terraform Provider 仅传入标签名，例如 `os.modelarts/scope`，按 Kubernetes 的语法表示存在该标签，取值不限。
                 * @example os.modelarts/name
                 */
                labelSelector?: components["parameters"]["LabelSelector"];
                /** @description 按创建状态筛选资源池。据 2025 年 2 月的版本，未指定时返回创建成功和创建中的资源池；更新的版本未作说明。 */
                status?: components["parameters"]["PoolStatusFilter"];
            };
            header?: never;
            path: {
                /**
                 * @description 资源池所属项目的 ID。据 2025 年 11 月的节点页面，由字母、数字和中划线组成，最长 64 个字符。
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 资源池列表。 */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PoolList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["ServerError"];
            503: components["responses"]["ServerError"];
            504: components["responses"]["ServerError"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    showPool: {
        parameters: {
            query?: never;
            header?: {
                /** @description 实际的外部租户 ID（如有）。携带时，工作空间鉴权以该 ID 为准。出自 2025 年 8 月的官方页面。 */
                "X-ModelArts-User-ID"?: components["parameters"]["ModelArtsUserId"];
            };
            path: {
                /**
                 * @description 资源池所属项目的 ID。据 2025 年 11 月的节点页面，由字母、数字和中划线组成，最长 64 个字符。
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description 系统生成的资源池名称，即资源池 ID，取值为资源池详情中的 `metadata.name`。据客户端记录，不接受显示名称，即标签 `os.modelarts/name`。两者均可通过 `listPools` 查询。
                 * @example auto-pool-os-86c13962597848eeb29c5861153a391f
                 */
                pool_name: components["parameters"]["PoolName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 资源池信息。 */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pool"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description 资源池不存在。 */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["ServerError"];
            503: components["responses"]["ServerError"];
            504: components["responses"]["ServerError"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    deletePool: {
        parameters: {
            query?: never;
            header?: {
                /** @description 请求来源。仅当取值为 `console` 时启用订购功能。 */
                "request-type"?: components["parameters"]["RequestType"];
                /** @description 实际的外部租户 ID（如有）。携带时，工作空间鉴权以该 ID 为准。出自 2025 年 8 月的官方页面。 */
                "X-ModelArts-User-ID"?: components["parameters"]["ModelArtsUserId"];
            };
            path: {
                /**
                 * @description 资源池所属项目的 ID。据 2025 年 11 月的节点页面，由字母、数字和中划线组成，最长 64 个字符。
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description 系统生成的资源池名称，即资源池 ID，取值为资源池详情中的 `metadata.name`。据客户端记录，不接受显示名称，即标签 `os.modelarts/name`。两者均可通过 `listPools` 查询。
                 * @example auto-pool-os-86c13962597848eeb29c5861153a391f
                 */
                pool_name: components["parameters"]["PoolName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已受理删除，响应体为资源池删除前的信息。 */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pool"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description 资源池不存在。 */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["ServerError"];
            503: components["responses"]["ServerError"];
            504: components["responses"]["ServerError"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listNodePools: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description 资源池所属项目的 ID。据 2025 年 11 月的节点页面，由字母、数字和中划线组成，最长 64 个字符。
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description 系统生成的资源池名称，即资源池 ID，取值为资源池详情中的 `metadata.name`。据客户端记录，不接受显示名称，即标签 `os.modelarts/name`。两者均可通过 `listPools` 查询。
                 * @example auto-pool-os-86c13962597848eeb29c5861153a391f
                 */
                pool_name: components["parameters"]["PoolName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 资源池中的节点池。 */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NodePoolList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["ServerError"];
            503: components["responses"]["ServerError"];
            504: components["responses"]["ServerError"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createNodePool: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description 资源池所属项目的 ID。据 2025 年 11 月的节点页面，由字母、数字和中划线组成，最长 64 个字符。
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description 系统生成的资源池名称，即资源池 ID，取值为资源池详情中的 `metadata.name`。据客户端记录，不接受显示名称，即标签 `os.modelarts/name`。两者均可通过 `listPools` 查询。
                 * @example auto-pool-os-86c13962597848eeb29c5861153a391f
                 */
                pool_name: components["parameters"]["PoolName"];
            };
            cookie?: never;
        };
        /** @description 待创建的节点池。 */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateNodePoolRequestBody"];
            };
        };
        responses: {
            /** @description 已受理节点池的创建。 */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateNodePoolResponse"];
                };
            };
            /** @description 请求不被接受。 */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["ServerError"];
            503: components["responses"]["ServerError"];
            504: components["responses"]["ServerError"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    showNodePool: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description 资源池所属项目的 ID。据 2025 年 11 月的节点页面，由字母、数字和中划线组成，最长 64 个字符。
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description 系统生成的资源池名称，即资源池 ID，取值为资源池详情中的 `metadata.name`。据客户端记录，不接受显示名称，即标签 `os.modelarts/name`。两者均可通过 `listPools` 查询。
                 * @example auto-pool-os-86c13962597848eeb29c5861153a391f
                 */
                pool_name: components["parameters"]["PoolName"];
                /**
                 * @description 节点池名称，即创建时 `metadata.name` 指定的名称。未指定名称的节点池使用默认名称，为规格名称加 `-default`；有一个官方示例为 `-Default`。
                 * @example nodepool-1
                 */
                nodepool_name: components["parameters"]["NodePoolName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 节点池信息。 */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NodePool"];
                };
            };
            /** @description 节点池不存在。 */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["ServerError"];
            503: components["responses"]["ServerError"];
            504: components["responses"]["ServerError"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    deleteNodePool: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description 资源池所属项目的 ID。据 2025 年 11 月的节点页面，由字母、数字和中划线组成，最长 64 个字符。
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description 系统生成的资源池名称，即资源池 ID，取值为资源池详情中的 `metadata.name`。据客户端记录，不接受显示名称，即标签 `os.modelarts/name`。两者均可通过 `listPools` 查询。
                 * @example auto-pool-os-86c13962597848eeb29c5861153a391f
                 */
                pool_name: components["parameters"]["PoolName"];
                /**
                 * @description 节点池名称，即创建时 `metadata.name` 指定的名称。未指定名称的节点池使用默认名称，为规格名称加 `-default`；有一个官方示例为 `-Default`。
                 * @example nodepool-1
                 */
                nodepool_name: components["parameters"]["NodePoolName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已受理删除，响应体为节点池删除前的信息。 */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NodePool"];
                };
            };
            /** @description 请求不被接受，或节点池不存在、不可删除。 */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["ServerError"];
            503: components["responses"]["ServerError"];
            504: components["responses"]["ServerError"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    updateNodePool: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description 资源池所属项目的 ID。据 2025 年 11 月的节点页面，由字母、数字和中划线组成，最长 64 个字符。
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description 系统生成的资源池名称，即资源池 ID，取值为资源池详情中的 `metadata.name`。据客户端记录，不接受显示名称，即标签 `os.modelarts/name`。两者均可通过 `listPools` 查询。
                 * @example auto-pool-os-86c13962597848eeb29c5861153a391f
                 */
                pool_name: components["parameters"]["PoolName"];
                /**
                 * @description 节点池名称，即创建时 `metadata.name` 指定的名称。未指定名称的节点池使用默认名称，为规格名称加 `-default`；有一个官方示例为 `-Default`。
                 * @example nodepool-1
                 */
                nodepool_name: components["parameters"]["NodePoolName"];
            };
            cookie?: never;
        };
        /** @description JSON 合并补丁，即节点池中要修改的字段。 */
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["PatchNodePoolRequestBody"];
            };
        };
        responses: {
            /** @description 已受理变更。 */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PatchNodePoolResponse"];
                };
            };
            /** @description 请求不被接受。 */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["ServerError"];
            503: components["responses"]["ServerError"];
            504: components["responses"]["ServerError"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listResourceFlavors: {
        parameters: {
            query?: {
                /**
                 * @description 分页查询的偏移标志，取值为上一次响应中的 `metadata.continue`。为空或未指定时，从第一页开始。
                 * @example eyJzdGFydCI6MTAwfQ
                 */
                continue?: components["parameters"]["Continue"];
                /**
                 * @description 每页返回的最大数量，取值范围为 0～500，默认值为 500。
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description 按标签筛选。没有资料说明其语法。Terraform Provider 仅传入标签名，例如 `os.modelarts/scope`，按 Kubernetes 的语法表示存在该标签，取值不限。
                 * @example os.modelarts/name
                 */
                labelSelector?: components["parameters"]["LabelSelector"];
            };
            header?: never;
            path: {
                /**
                 * @description 资源池所属项目的 ID。据 2025 年 11 月的节点页面，由字母、数字和中划线组成，最长 64 个字符。
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页资源规格。 */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceFlavorList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description 资源规格不存在。 */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["ServerError"];
            503: components["responses"]["ServerError"];
            504: components["responses"]["ServerError"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    showOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description 资源池所属项目的 ID。据 2025 年 11 月的节点页面，由字母、数字和中划线组成，最长 64 个字符。
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description 订单名称，例如资源池的标签 `os.modelarts/order.name`。页面称为订单 ID，与 `os.modelarts/order.id` 的计费订单不同。
                 * @example order.pool-5ed5-w4l2n
                 */
                order_name: components["parameters"]["OrderName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 订单涉及的变更。 */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderDetail"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["ServerError"];
            503: components["responses"]["ServerError"];
            504: components["responses"]["ServerError"];
            default: components["responses"]["UnexpectedError"];
        };
    };
}
