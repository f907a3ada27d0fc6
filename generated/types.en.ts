// Made by `npm run build` from spec/. Do not edit.

export interface paths {
    "/v2/{project_id}/pools": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the resource pool. The page on nodes of November 2025 gives letters, digits and hyphens, 64 characters at most.
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * List resource pools
         * @description Returns the resource pools of a project, each as `showPool` returns it. Use it to find the ID of a pool,
         *     `metadata.name`, by its display name, the label `os.modelarts/name`.
         *
         *     - **Permission:** under roles and policies as under identity policies, the action `modelarts:pool:list` (list), with
         *       the condition keys `g:EnterpriseProjectId`, `g:RequestTag/<tag-key>` and `g:TagKeys`.
         *     - **No pages:** the response holds the whole list. No source says in which order.
         *     - **Not listed:** a new pool can be missing at first, so the client cloudmux waits 2 minutes.
         *     - **Sources:** pages of 2025 and 2026 and the SDKs, not the five pages that the changes rest on.
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
                 * @description ID of the project that owns the resource pool. The page on nodes of November 2025 gives letters, digits and hyphens, 64 characters at most.
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description System-generated name of the resource pool, which is its ID: the value of `metadata.name` in the pool's details.
                 *     Clients report that the display name, the label `os.modelarts/name`, is not accepted. `listPools` shows both.
                 * @example auto-pool-os-86c13962597848eeb29c5861153a391f
                 */
                pool_name: components["parameters"]["PoolName"];
            };
            cookie?: never;
        };
        /**
         * Show a resource pool
         * @description Returns one resource pool: what it should hold (`spec`) and what it holds now (`status`). Use it to see whether a
         *     change of the pool is finished.
         *
         *     - **Permission:** under roles and policies as under identity policies, the action `modelarts:pool:get` (read), with
         *       the condition keys `g:ResourceTag/<tag-key>` and `g:EnterpriseProjectId`.
         *     - **Finished:** the nodes have settled when `status.phase` is `Running` and no node is in `status.resources.creating`
         *       or `status.resources.deleting`. The phase can go back and forth, so look twice, as the Terraform provider did until
         *       July 2025.
         *     - **Failed:** `status.phase` is `Error`, `Abnormal`, `CreationFailed` or `ScalingFailed`, and `status.message` says why.
         *     - **Deleted:** the pool is gone when the status is 404.
         *     - **Last change:** the label `os.modelarts/order.name` names its order, for `showOrder`.
         *     - **Not found yet, or no longer:** a new pool can be missing at first, so the client cloudmux waits 2 minutes. A pool
         *       that could not be created is not found here; cloudmux looks for it by `listPools` with `status=failed`.
         *     - **Sources:** pages of 2025 and 2026 and the SDKs, not the five pages that the changes rest on.
         */
        get: operations["showPool"];
        put?: never;
        post?: never;
        /**
         * Delete a resource pool
         * @description Deletes a resource pool. Deletion continues for several minutes after the response; poll the pool with `showPool` until
         *     it returns 404. Send no request body.
         *
         *     - **Permission:** under roles and policies as under identity policies, the action `modelarts:pool:delete` (write),
         *       with the condition keys `g:ResourceTag/<tag-key>` and `g:EnterpriseProjectId`; and administrator permissions.
         *     - **Pay-per-use only.** The Terraform provider of August 2026 unsubscribes yearly/monthly nodes first, also those inside
         *       a pay-per-use pool, and unsubscribes a yearly/monthly pool instead of deleting it. A pool whose last node is gone is
         *       deleted by the service.
         *     - **Fails with 404** when the pool does not exist. It also fails while other resources depend on the pool.
         *     - No source says what happens to jobs that are running.
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
                 * @description ID of the project that owns the resource pool. The page on nodes of November 2025 gives letters, digits and hyphens, 64 characters at most.
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description System-generated name of the resource pool, which is its ID: the value of `metadata.name` in the pool's details.
                 *     Clients report that the display name, the label `os.modelarts/name`, is not accepted. `listPools` shows both.
                 * @example auto-pool-os-86c13962597848eeb29c5861153a391f
                 */
                pool_name: components["parameters"]["PoolName"];
            };
            cookie?: never;
        };
        /**
         * List node pools
         * @description Returns every node pool of a resource pool, each as `showNodePool` returns it. A node pool that
         *     the list no longer has was deleted.
         *
         *     - **Permission:** administrator permissions, says the page. Under roles and policies, see the vendor's table of
         *       permissions; under identity policies no action is checked for this operation.
         *     - **No pages:** the response holds the whole list. No source says in which order.
         *     - **Default node pool:** it is listed as `{flavor}-default`, as the tests of the Terraform provider show.
         *     - **Sources:** pages of 2025 and 2026 and the SDKs, not the five pages that the changes rest on.
         */
        get: operations["listNodePools"];
        put?: never;
        /**
         * Create a node pool
         * @description Adds a group of nodes of one flavor to a resource pool. The response echoes the accepted request; the nodes are created
         *     asynchronously, and `showNodePool` shows when they are available.
         *
         *     - **Permission:** IAM users need the permission. Under roles and policies, see the vendor's table of permissions; under
         *       identity policies no action is checked for this operation. The page also asks for administrator permissions.
         *     - **Billing:** the annotations of `metadata` say how the nodes are billed. In the tests of Huawei Cloud Skills the
         *       service required `os.modelarts/billing.mode` when `count` was above 0, and refused billing annotations when no nodes
         *       were added.
         *     - **Fails with 400** when the permission is missing, the parameters are wrong, or the system has not enough resources.
         *       In the tests of Huawei Cloud Skills the service refused a `count` of 0 and a `maxCount` above `count`.
         *     - **Drivers:** while the driver of a new node is being upgraded, the node cannot be used, although the resource pool is
         *       running; the Terraform provider of August 2026 waits for it.
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
                 * @description ID of the project that owns the resource pool. The page on nodes of November 2025 gives letters, digits and hyphens, 64 characters at most.
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description System-generated name of the resource pool, which is its ID: the value of `metadata.name` in the pool's details.
                 *     Clients report that the display name, the label `os.modelarts/name`, is not accepted. `listPools` shows both.
                 * @example auto-pool-os-86c13962597848eeb29c5861153a391f
                 */
                pool_name: components["parameters"]["PoolName"];
                /**
                 * @description Name of the node pool, as given in `metadata.name` when it was created. A node pool that was created without a name has the default name, the flavor followed by `-default`; one published example has `-Default`.
                 * @example nodepool-1
                 */
                nodepool_name: components["parameters"]["NodePoolName"];
            };
            cookie?: never;
        };
        /**
         * Show a node pool
         * @description Returns one node pool: what was asked for (`spec`) and how many nodes are in each state (`status`). Use it before an
         *     update, to read what has to be sent again, and after a change, to see whether it is finished.
         *
         *     - **Permission:** access to the node pool. Under roles and policies, see the vendor's table of
         *       permissions; under identity policies no action is checked for this operation.
         *     - **Finished:** `status.resources.available.count` equals `spec.resources.count`, and `creating` and `deleting` are
         *       absent or have a `count` of 0. This is concluded from clients that wait for whole resource pools in this way.
         *     - **Failed:** `status.resources.abnormal.count` is above 0, or the number is not reached; the Terraform provider waits
         *       90 minutes for changes of resource pools. A node pool has no phase and no message: see those of its resource pool,
         *       by `showPool`.
         *     - **Deleted:** the node pool is gone when the status is 400, not 404, and the message `invalid nodepool name`; or when
         *       `listNodePools` lists it no longer, which does not depend on a message.
         *     - **Not shown:** the page promises the ID and the time of creation, but no table has them, nor annotations.
         *     - **Default node pool:** its name is `{flavor}-default`, as the tests of the Terraform provider show.
         *     - **Sources:** pages of 2024 to 2026 and the SDKs, not the five pages that the changes rest on.
         */
        get: operations["showNodePool"];
        put?: never;
        post?: never;
        /**
         * Delete a node pool
         * @description Removes a node pool for good, with the nodes and settings in it. Use it when its jobs are done, when it was set up
         *     wrongly, or to free resources. Send no request body.
         *
         *     - **Permission:** IAM users need the permission. Under roles and policies, see the vendor's table of permissions; under
         *       identity policies no action is checked for this operation. The page also asks for administrator permissions.
         *     - **Not possible** for yearly/monthly resource pools, nor for a node pool that is in use. Yearly/monthly nodes are
         *       unsubscribed in the billing center, says the Terraform provider of August 2026.
         *     - **Fails** when the node pool does not exist, the permission is missing, or the node pool cannot be deleted.
         */
        delete: operations["deleteNodePool"];
        options?: never;
        head?: never;
        /**
         * Update a node pool
         * @description Changes a node pool, most often the number of its nodes. The body is a JSON merge patch (RFC 7396): send the fields
         *     to change. `spec.resources` must always name `flavor`, `count` and `maxCount`, so read the current values first, with
         *     `showNodePool`.
         *
         *     - **Permission:** IAM users need the permission. Under roles and policies, see the vendor's table of permissions; under
         *       identity policies no action is checked for this operation. The page also asks for administrator permissions.
         *     - **Media type:** `application/merge-patch+json` and nothing else. The service refuses `application/json` with the
         *       error code `ModelArts.50004100`.
         *     - **Removing fields:** a merge patch removes a field with `null`, but no source says that this service allows it;
         *       the request schema therefore has no `null`.
         *     - **Arrays** are replaced as a whole: to keep an entry of `azs`, `taints` or `tags`, send it again.
         *     - **Billing:** the annotations of `metadata` say how added nodes are billed; nodes added without them are billed as the
         *       resource pool is. Whether the service refuses them when no nodes are added is known for creation only.
         *     - **Scaling in** does not remove yearly/monthly nodes, says the Terraform provider of August 2026: unsubscribe them.
         *       No source says whether a `count` of 0 is accepted.
         *     - **Existing nodes** get changed labels, taints and tags only as `extendParams` says, for example with
         *       `labelPolicyOnExistingNodes`.
         *     - **Fails** when the node pool does not exist, the permission is missing, or the parameters are wrong.
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
                 * @description ID of the project that owns the resource pool. The page on nodes of November 2025 gives letters, digits and hyphens, 64 characters at most.
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * List resource flavors
         * @description Returns the flavors that nodes can have, page by page. Use it to find what to put into `spec.resources.flavor` of a
         *     node pool, in which availability zones the flavor is not sold out, and in which steps its nodes are created.
         *
         *     - **Permission:** administrator or resource management permissions, says the page. Under roles and policies, see the
         *       vendor's table of permissions; under identity policies no action is checked for this operation.
         *     - **Pages:** while `metadata.continue` of a response is not empty, ask for the next page with this `continue`.
         *     - **Versions:** the path and `apiVersion` have `v1`, those of pools and node pools `v2`.
         *     - **Sources:** pages of 2025 and 2026 and the SDKs, not the five pages that the changes rest on.
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
                 * @description ID of the project that owns the resource pool. The page on nodes of November 2025 gives letters, digits and hyphens, 64 characters at most.
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description Name of the order, such as the label `os.modelarts/order.name` of a resource pool. The page calls it the order ID; it
                 *     is not the billing order of `os.modelarts/order.id`.
                 * @example order.pool-5ed5-w4l2n
                 */
                order_name: components["parameters"]["OrderName"];
            };
            cookie?: never;
        };
        /**
         * Show an order
         * @description Returns what an order changes: each node or resource pool with the state of its change. An order is the record of a
         *     change that takes time, not only of a purchase. Use it to see whether a change is finished, and why it failed.
         *
         *     - **Permission:** access to the order. Under roles and policies, see the vendor's table of permissions; under identity
         *       policies no action is checked for this operation.
         *     - **Name:** the label `os.modelarts/order.name` of a resource pool names its last order. No source says whether
         *       changes of node pools write it; the same service creates and deletes their nodes, so it is likely.
         *     - **Finished:** every entry is `succeed` or `failed`; `message` says why one failed.
         *     - **Not published:** a response, the status of an order that does not exist, and how long orders are kept.
         *     - **Sources:** pages of 2025 and 2026 and the SDKs, not the five pages that the changes rest on.
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
        /** @description Billing of the nodes to create. */
        CreateNodePoolAnnotations: {
            /**
             * @description Billing mode.
             *
             *     - `0`: Pay-per-use
             *     - `1`: Yearly/monthly
             * @enum {string}
             */
            "os.modelarts/billing.mode"?: "0" | "1";
            /**
             * @description Number of periods to subscribe to, for example `2`. Required when the billing mode is yearly/monthly.
             * @example 2
             */
            "os.modelarts/period.num"?: string;
            /**
             * @description Unit of the period. Required when the billing mode is yearly/monthly.
             *
             *     - `2`: Month
             *     - `3`: Year
             *     - `4`: Hour
             * @enum {string}
             */
            "os.modelarts/period.type"?: "2" | "3" | "4";
            /**
             * @description Whether the subscription is renewed when it ends. Without it, the service takes `0` as the default.
             *
             *     - `0`: Not renewed automatically
             *     - `1`: Renewed automatically
             * @enum {string}
             */
            "os.modelarts/auto.renew"?: "0" | "1";
            /**
             * @description Discount chosen on the operations platform.
             * @example PROMO-2026
             */
            "os.modelarts/promotion.info"?: string;
            /**
             * @description Address to open when the subscription order has been paid.
             * @example https://console.example.com/paid
             */
            "os.modelarts/service.console.url"?: string;
            /**
             * @description Order ID. Required to create yearly/monthly resources and to change the billing mode. No source says where it comes from before the order exists; the Terraform provider of July 2025 bought pools without it, and read it afterwards.
             * @example CS2304191748WNW2R
             */
            "os.modelarts/order.id"?: string;
        };
        /** @description Metadata of the node pool that was accepted for creation. */
        CreateNodePoolMetaInfo: {
            /**
             * @description Name of the node pool.
             * @example nodepool-1
             */
            name?: string;
            /** @description How the nodes are billed. */
            annotations?: components["schemas"]["NodePoolAnnotationsInfo"];
        };
        /** @description Metadata of a node pool to create. */
        CreateNodePoolMetaVO: {
            /**
             * @description Name of the node pool. The service uses it in the path of later requests.
             * @example nodepool-1
             */
            name: string;
            /** @description How the nodes are billed. In the tests of Huawei Cloud Skills the service required `os.modelarts/billing.mode` when nodes were added. */
            annotations?: components["schemas"]["CreateNodePoolAnnotations"];
        };
        /** @description A node pool to create. */
        CreateNodePoolRequestBody: {
            /**
             * @description Version of the API.
             * @enum {string}
             */
            apiVersion: "v2";
            /**
             * @description Kind of the resource.
             *
             *     - `NodePool`: Node pool
             * @enum {string}
             */
            kind: "NodePool";
            /** @description Name and billing of the node pool. */
            metadata: components["schemas"]["CreateNodePoolMetaVO"];
            /** @description Wanted state of the node pool: the flavor and number of its nodes, and how to set them up. */
            spec?: components["schemas"]["NodePoolSpec"];
        };
        /** @description The node pool that was accepted for creation. */
        CreateNodePoolResponse: {
            /** @description Version of the API. */
            apiVersion?: "v2" | (string & {});
            /**
             * @description Kind of the resource.
             *
             *     - `NodePool`: Node pool
             */
            kind?: "NodePool" | (string & {});
            /** @description Name and billing of the node pool. */
            metadata?: components["schemas"]["CreateNodePoolMetaInfo"];
            /** @description Wanted state of the node pool. */
            spec?: components["schemas"]["NodePoolSpecInfo"];
        };
        /** @description Unit in which nodes are created. */
        CreatingStep: {
            /**
             * Format: int32
             * @description Creation step. Only a step in the details of the flavor is supported: see `spec.creatingSteps` of `listResourceFlavors`. The Terraform provider of August 2026 requires `count` and `maxCount` to be multiples of it.
             * @example 8
             */
            step?: number;
            /**
             * @description What one unit is.
             *
             *     - `rack`: Entire rack; no longer listed by the newest pages
             *     - `hyperinstance`: Supernode
             * @enum {string}
             */
            type?: "rack" | "hyperinstance";
        };
        /** @description Unit in which nodes were created. */
        CreatingStepInfo: {
            /**
             * Format: int32
             * @description Creation step, as in the details of the flavor.
             * @example 8
             */
            step?: number;
            /**
             * @description What one unit is.
             *
             *     - `rack`: Entire rack
             *     - `hyperinstance`: Supernode
             */
            type?: "rack" | "hyperinstance" | (string & {});
        };
        /** @description Data disks of one kind. */
        DataVolumeItem: {
            /**
             * @description Type of the disk.
             *
             *     - `SSD`: Ultra-high I/O
             *     - `GPSSD`: General-purpose SSD
             *     - `SAS`: High I/O
             * @enum {string}
             */
            volumeType: "SSD" | "GPSSD" | "SAS";
            /**
             * @description Size of the disk in GiB. Values in use carry the unit, as in `500Gi`.
             * @example 500Gi
             */
            size: string;
            /**
             * Format: int32
             * @description Number of disks.
             * @example 1
             */
            count?: number;
            /** @description Custom settings of the disk. */
            extendParams: components["schemas"]["VolumeExtendParams"];
        };
        /** @description Data disks of one kind. */
        DataVolumeItemInfo: {
            /**
             * @description Type of the disk.
             *
             *     - `SSD`: Ultra-high I/O
             *     - `GPSSD`: General-purpose SSD
             *     - `SAS`: High I/O
             */
            volumeType?: "SSD" | "GPSSD" | "SAS" | (string & {});
            /**
             * @description Size of the disk in GiB, usually with the unit, as in `500Gi`.
             * @example 500Gi
             */
            size?: string;
            /**
             * Format: int32
             * @description Number of disks.
             * @example 1
             */
            count?: number;
            /** @description Custom settings of the disk. */
            extendParams?: components["schemas"]["VolumeExtendParamsInfo"];
        };
        /** @description Error of the service or of the gateway before it. */
        ErrorResponse: {
            /**
             * @description Error code: `ModelArts.` from the service, `APIGW.` or `APIG.` from the gateway, each with a number.
             * @example ModelArts.50004000
             */
            error_code?: string;
            /**
             * @description What went wrong, for people to read.
             * @example Bad request.
             */
            error_msg?: string;
            /**
             * @description ID of the request. Only from the gateway.
             * @example 3bd7b4f6a3b0f4f1c9d0a2f1f7f2a6c1
             */
            request_id?: string;
            /**
             * @description Why an identity policy refused the request, encoded; IAM can decode it.
             * @example XXBCUn0GUxMqyFJ9Xt3rbKnYvo5fK5dF
             */
            encoded_authorization_message?: string | null;
        };
        /** @description Custom settings of the nodes. */
        ExtendParams: {
            /**
             * @description Container engine space of a node, in GiB. `0` means no limit. The Java SDK 3.1.212 gives 50 to 500 as the default range; the container disk sets the real limit. The unit is from the user manual of August 2025.
             * @example 100
             * @example 0
             */
            dockerBaseSize?: string;
            /**
             * @description Script that runs after the installation of a node, in Base64. From the Java SDK 3.1.212.
             * @example ZWNobyBkb25l
             */
            postInstall?: string;
            /**
             * @description Container runtime of the nodes. From the Java SDK 3.1.212.
             *
             *     - `docker`: Docker, the widespread container engine
             *     - `containerd`: containerd, the container runtime below Docker, also used alone
             * @enum {string}
             */
            runtime?: "docker" | "containerd";
            /**
             * @description Whether a change of `labels` also reaches nodes that exist already. Empty means `refresh`. From the Java SDK 3.1.212.
             *
             *     - `refresh`: Existing nodes are updated
             *     - `ignore`: Existing nodes are left as they are
             *     - ``: The same as `refresh`
             * @enum {string}
             */
            labelPolicyOnExistingNodes?: "refresh" | "ignore" | "";
            /**
             * @description Whether a change of `taints` also reaches nodes that exist already. Empty means `refresh`. From the Java SDK 3.1.212.
             *
             *     - `refresh`: Existing nodes are updated
             *     - `ignore`: Existing nodes are left as they are
             *     - ``: The same as `refresh`
             * @enum {string}
             */
            taintPolicyOnExistingNodes?: "refresh" | "ignore" | "";
            /**
             * @description Whether a change of `tags` also reaches nodes that exist already. Empty means `refresh`. From the Java SDK 3.1.212.
             *
             *     - `refresh`: Existing nodes are updated
             *     - `ignore`: Existing nodes are left as they are
             *     - ``: The same as `refresh`
             * @enum {string}
             */
            tagPolicyOnExistingNodes?: "refresh" | "ignore" | "";
            /**
             * @description ID of the subnet that carries parameter plane traffic between physical clusters. It must differ from the node subnet and the container subnet. From the Java SDK 3.1.212.
             * @example 5f3c1e0a-7b92-4f4e-9f3d-2f1f6c0d9a11
             */
            XParameterPlaneSubnet?: string;
            /**
             * @description Name of the node pool given by the user: 2 to 50 lowercase letters, digits and hyphens; it begins with a letter and does not end with `-` or `-default`. From the Java SDK 3.1.212.
             * @example nodepool-1
             */
            nodePoolName?: string;
        };
        /** @description Custom settings of the nodes, as returned by the service. */
        ExtendParamsInfo: {
            /**
             * @description Container engine space of a node, in GiB. `0` means no limit. The Java SDK 3.1.212 gives 50 to 500 as the default range; the container disk sets the real limit. The unit is from the user manual of August 2025.
             * @example 100
             * @example 0
             */
            dockerBaseSize?: string;
            /**
             * @description Script that runs after the installation of a node, in Base64. From the Java SDK 3.1.212.
             * @example ZWNobyBkb25l
             */
            postInstall?: string;
            /**
             * @description Container runtime of the nodes. From the Java SDK 3.1.212.
             *
             *     - `docker`: Docker, the widespread container engine
             *     - `containerd`: containerd, the container runtime below Docker, also used alone
             */
            runtime?: "docker" | "containerd" | (string & {});
            /**
             * @description Whether a change of `labels` also reaches nodes that exist already. Empty means `refresh`. From the Java SDK 3.1.212.
             *
             *     - `refresh`: Existing nodes are updated
             *     - `ignore`: Existing nodes are left as they are
             *     - ``: The same as `refresh`
             */
            labelPolicyOnExistingNodes?: "refresh" | "ignore" | "" | (string & {});
            /**
             * @description Whether a change of `taints` also reaches nodes that exist already. Empty means `refresh`. From the Java SDK 3.1.212.
             *
             *     - `refresh`: Existing nodes are updated
             *     - `ignore`: Existing nodes are left as they are
             *     - ``: The same as `refresh`
             */
            taintPolicyOnExistingNodes?: "refresh" | "ignore" | "" | (string & {});
            /**
             * @description Whether a change of `tags` also reaches nodes that exist already. Empty means `refresh`. From the Java SDK 3.1.212.
             *
             *     - `refresh`: Existing nodes are updated
             *     - `ignore`: Existing nodes are left as they are
             *     - ``: The same as `refresh`
             */
            tagPolicyOnExistingNodes?: "refresh" | "ignore" | "" | (string & {});
            /**
             * @description ID of the subnet that carries parameter plane traffic between physical clusters. It must differ from the node subnet and the container subnet. From the Java SDK 3.1.212.
             * @example 5f3c1e0a-7b92-4f4e-9f3d-2f1f6c0d9a11
             */
            XParameterPlaneSubnet?: string;
            /**
             * @description Name of the node pool given by the user: 2 to 50 lowercase letters, digits and hyphens; it begins with a letter and does not end with `-` or `-default`. From the Java SDK 3.1.212.
             * @example nodepool-1
             */
            nodePoolName?: string;
        };
        /** @description A step in which nodes of a resource flavor can be created. */
        FlavorCreatingStep: {
            /**
             * Format: int32
             * @description Number of nodes in one unit, to be used as `creatingStep.step` of a node pool.
             * @example 8
             */
            step?: number;
            /**
             * @description Kind of the unit, to be used as `creatingStep.type` of a node pool.
             * @example hyperinstance
             */
            type?: string;
            /** @description Name of the step as it is displayed. */
            displayInfo?: components["schemas"]["FlavorDisplayInfo"];
        };
        /** @description Name of a creation step as it is displayed. */
        FlavorDisplayInfo: {
            /**
             * @description Name in English.
             * @example Supernode of 8
             */
            en_US?: string;
        };
        /** @description Kubernetes labels. */
        KubernetesLabels: {
            [key: string]: string;
        };
        /** @description Settings of the Logical Volume Manager (LVM). */
        LvmConfig: {
            /**
             * @description How data is spread over the disks.
             *
             *     - `linear`: Linear: one disk after another
             *     - `striped`: Striped: all disks at once
             * @enum {string}
             */
            lvType: "linear" | "striped";
            /**
             * @description Absolute path at which the disk is mounted: digits, letters, `.`, `-` and `_`. Takes effect only in user configuration, which is the `vguser` disk groups as far as known.
             * @example /data
             */
            path?: string;
        };
        /** @description Settings of the Logical Volume Manager (LVM). */
        LvmConfigInfo: {
            /**
             * @description How data is spread over the disks.
             *
             *     - `linear`: Linear: one disk after another
             *     - `striped`: Striped: all disks at once
             */
            lvType?: "linear" | "striped" | (string & {});
            /**
             * @description Absolute path at which the disk is mounted: digits, letters, `.`, `-` and `_`. Takes effect only in user configuration, which is the `vguser` disk groups as far as known.
             * @example /data
             */
            path?: string;
        };
        /** @description Network of the nodes. */
        NodeNetwork: {
            /**
             * @description ID of the virtual private cloud (VPC).
             * @example 277e9abc-0e6b-431a-9232-cfd25d5fc566
             */
            vpc?: string;
            /**
             * @description ID of the subnet.
             * @example 03796378-c356-4c14-826b-e4913aa9c8b9
             */
            subnet?: string;
            /**
             * @description IDs of the security groups.
             * @example [
             *       "0a15b48d-06f1-41e4-b782-ade90087bf59"
             *     ]
             */
            securityGroups?: string[];
        };
        /** @description A node pool. */
        NodePool: {
            /** @description Version of the API. */
            apiVersion?: "v2" | (string & {});
            /**
             * @description Kind of the resource.
             *
             *     - `NodePool`: Node pool
             */
            kind?: "NodePool" | (string & {});
            /** @description Name of the node pool. */
            metadata?: components["schemas"]["NodePoolMetadata"];
            /** @description Wanted state of the node pool. */
            spec?: components["schemas"]["NodePoolSpecInfo"];
            /** @description Actual state of the node pool. */
            status?: components["schemas"]["NodePoolStatus"];
        };
        /** @description Billing of a node pool, as returned by the service. */
        NodePoolAnnotationsInfo: {
            /**
             * @description Billing mode.
             *
             *     - `0`: Pay-per-use
             *     - `1`: Yearly/monthly
             */
            "os.modelarts/billing.mode"?: "0" | "1" | (string & {});
            /**
             * @description Number of periods subscribed to. Given when the billing mode is yearly/monthly.
             * @example 2
             */
            "os.modelarts/period.num"?: string;
            /**
             * @description Unit of the period. Given when the billing mode is yearly/monthly.
             *
             *     - `2`: Month
             *     - `3`: Year
             *     - `4`: Hour
             */
            "os.modelarts/period.type"?: "2" | "3" | "4" | (string & {});
            /**
             * @description Whether the subscription is renewed when it ends. The default is `0`.
             *
             *     - `0`: Not renewed automatically
             *     - `1`: Renewed automatically
             */
            "os.modelarts/auto.renew"?: "0" | "1" | (string & {});
            /**
             * @description Discount chosen on the operations platform.
             * @example PROMO-2026
             */
            "os.modelarts/promotion.info"?: string;
            /**
             * @description Address to open when the subscription order has been paid.
             * @example https://console.example.com/paid
             */
            "os.modelarts/service.console.url"?: string;
            /**
             * @description Order ID of yearly/monthly resources, or of a change of the billing mode.
             * @example CS2304191748WNW2R
             */
            "os.modelarts/order.id"?: string;
        };
        /** @description Node pools of a resource pool. */
        NodePoolList: {
            /** @description Version of the API. */
            apiVersion?: "v2" | (string & {});
            /**
             * @description Kind of the resource.
             *
             *     - `NodePoolList`: Node pools
             */
            kind?: "NodePoolList" | (string & {});
            /** @description The node pools, all of them. */
            items?: components["schemas"]["NodePool"][];
        };
        /** @description Metadata of a node pool. */
        NodePoolMetadata: {
            /**
             * @description Name of the node pool: the one given by the user, or else the default name, which is the flavor followed by `-default` (Terraform provider of August 2026).
             * @example nodepool-1
             */
            name?: string;
        };
        /** @description Flavor, number and settings of the nodes of a node pool, as returned by the service. */
        NodePoolResourceInfo: {
            /**
             * @description Name of the resource flavor.
             * @example modelarts.vm.gpu.t4u8
             */
            flavor?: string;
            /**
             * Format: int32
             * @description Number of guaranteed nodes of the flavor.
             * @example 1
             */
            count?: number;
            /**
             * Format: int32
             * @description Number of nodes the flavor may grow to. Equal to `count` in a physical pool, at least `count` in a logical pool.
             * @example 1
             */
            maxCount?: number;
            /** @description Number of nodes in each availability zone (AZ). */
            azs?: components["schemas"]["PoolNodeAzInfo"][];
            /**
             * @description Name of the node pool.
             * @example nodePool-1
             */
            nodePool?: string;
            /** @description Taints on the nodes, which keep jobs away from them (anti-affinity). Only in privileged pools. */
            taints?: components["schemas"]["TaintInfo"][];
            /** @description Kubernetes labels of the nodes, as keys and values. */
            labels?: components["schemas"]["KubernetesLabels"];
            /** @description Resource tags. Only in privileged pools. */
            tags?: components["schemas"]["UserTagInfo"][];
            /** @description Network of the nodes. Only in privileged pools. */
            network?: components["schemas"]["NodeNetwork"];
            /** @description Custom settings of the nodes, as returned by the service. Every value is a string. The one of the vendor's pages is `dockerBaseSize`, the container engine space of a node, where `0` means no limit. */
            extendParams?: components["schemas"]["ExtendParamsInfo"];
            /** @description How many nodes form one unit, for flavors that come in racks or supernodes. */
            creatingStep?: components["schemas"]["CreatingStepInfo"];
            /** @description Operating system image of the nodes. */
            os?: components["schemas"]["OsInfo"];
            /** @description Custom system disk of the nodes (an EVS disk). From the Java SDK 3.1.212. */
            rootVolume?: components["schemas"]["RootVolumeInfo"];
            /** @description Custom data disks of the nodes (EVS disks). From the Java SDK 3.1.212. */
            dataVolumes?: components["schemas"]["DataVolumeItemInfo"][];
            /** @description Advanced settings of the disk groups. Present when there are custom data disks. From the Java SDK 3.1.212. */
            volumeGroupConfigs?: components["schemas"]["VolumeGroupConfigInfo"][];
        };
        /** @description Wanted state of a node pool. */
        NodePoolSpec: {
            /** @description Flavor, number and settings of the nodes. A single object, although the vendor calls it a list. */
            resources: components["schemas"]["PoolResource"];
        };
        /** @description Wanted state of a node pool, as returned by the service. */
        NodePoolSpecInfo: {
            /** @description Flavor, number and settings of the nodes. A single object, although the vendor calls it a list. */
            resources?: components["schemas"]["NodePoolResourceInfo"];
        };
        /** @description Actual state of a node pool. */
        NodePoolStatus: {
            /** @description Number of nodes in each state. */
            resources?: components["schemas"]["NodePoolStatusResources"];
        };
        /** @description Nodes of a node pool by state. */
        NodePoolStatusResources: {
            /** @description Nodes being created. A single object. */
            creating?: components["schemas"]["PoolResourceFlavorCount"];
            /** @description Nodes ready for use. A single object. */
            available?: components["schemas"]["PoolResourceFlavorCount"];
            /** @description Nodes with a fault. A single object. */
            abnormal?: components["schemas"]["PoolResourceFlavorCount"];
            /** @description Nodes being deleted. A single object. */
            deleting?: components["schemas"]["PoolResourceFlavorCount"];
        };
        /** @description What an order changes. */
        OrderDetail: {
            /**
             * Format: int32
             * @description Number of nodes and resource pools that the order changes.
             * @example 2
             */
            count?: number;
            /** @description The changes, one for each node or resource pool. */
            items?: components["schemas"]["OrderDetailItem"][];
        };
        /** @description Change of one node or resource pool. */
        OrderDetailItem: {
            /**
             * @description ID of the node or resource pool, the `metadata.name` in its details.
             * @example os-node-created-zlncn
             */
            resourceName?: string;
            /**
             * @description What is done. The order of a new resource pool has an entry for the pool beside those of its nodes, as the Terraform provider shows.
             *
             *     - `createPool`: Resource pool created
             *     - `deletePool`: Resource pool deleted
             *     - `createNode`: Node created
             *     - `deleteNode`: Node deleted, mainly when a yearly/monthly node is unsubscribed
             *     - `renew`: Subscription renewed
             *     - `toPeriodic`: Changed to yearly/monthly billing
             */
            action?: "createPool" | "deletePool" | "createNode" | "deleteNode" | "renew" | "toPeriodic" | (string & {});
            /**
             * @description State of the change.
             *
             *     - `processing`: Being processed
             *     - `succeed`: Succeeded
             *     - `failed`: Failed
             */
            status?: "processing" | "succeed" | "failed" | (string & {});
            /**
             * @description When the change began, in milliseconds since 1970 UTC.
             * @example 1744285793000
             */
            beginTimestamp?: string;
            /**
             * @description When the change was last updated, in milliseconds since 1970 UTC.
             * @example 1744285793000
             */
            updateTimestamp?: string;
            /**
             * @description What happened, such as why the change failed. The example is ours.
             * @example insufficient resources
             */
            message?: string;
        };
        /** @description Operating system image. */
        Os: {
            /**
             * @description Name and version of the operating system. The Java SDK 3.1.212 says that it may be left out with a private image.
             * @example EulerOS 2.9
             */
            name?: string;
            /**
             * @description ID of the operating system image.
             * @example 6f5a2b9d-5a5e-4f6b-8a53-0f3f6e8a8a11
             */
            imageId?: string;
            /**
             * @description Type of the image. The Java SDK 3.1.212 says that a private image requires it, and that an empty string or no value stands for a preset image. An update that leaves it out keeps the type, as merge patches do; the empty string asks for a preset image again.
             *
             *     - `private`: Private image
             *     - ``: Preset image
             * @enum {string}
             */
            imageType?: "private" | "";
            /**
             * @description Name and version of an operating system, for which the service chooses the best image. The service then clears the field. From the Java SDK 3.1.212.
             * @example EulerOS 2.9
             */
            autoMatch?: string;
        };
        /** @description Operating system image. */
        OsInfo: {
            /**
             * @description Name and version of the operating system.
             * @example EulerOS 2.9
             */
            name?: string;
            /**
             * @description ID of the operating system image.
             * @example 6f5a2b9d-5a5e-4f6b-8a53-0f3f6e8a8a11
             */
            imageId?: string;
            /**
             * @description Type of the image. The empty string is from the Java SDK 3.1.212.
             *
             *     - `private`: Private image
             *     - ``: Preset image
             */
            imageType?: "private" | "" | (string & {});
            /**
             * @description Name and version of an operating system for which the service is to choose the best image. Empty once it has chosen. From the Java SDK 3.1.212.
             * @example EulerOS 2.9
             */
            autoMatch?: string;
        };
        /** @description Billing of the nodes that the update adds. */
        PatchNodePoolAnnotations: {
            /**
             * @description Billing mode. Nodes added without it are billed as the resource pool is. From the vendor's page of January 2026. The Java SDK 3.1.212 marks `1` for the Chinese site only.
             *
             *     - `0`: Pay-per-use
             *     - `1`: Yearly/monthly
             * @enum {string}
             */
            "os.modelarts/billing.mode"?: "0" | "1";
            /**
             * @description Number of periods to subscribe to, for example `2`. Required when the billing mode is yearly/monthly. From the vendor's page of January 2026.
             * @example 2
             */
            "os.modelarts/period.num"?: string;
            /**
             * @description Unit of the period. Required when the billing mode is yearly/monthly. From the vendor's page of January 2026.
             *
             *     - `2`: Month
             *     - `3`: Year
             * @enum {string}
             */
            "os.modelarts/period.type"?: "2" | "3";
            /**
             * @description Whether the subscription is renewed when it ends. Nodes added without it follow the resource pool. From the vendor's page of January 2026.
             *
             *     - `0`: Not renewed automatically
             *     - `1`: Renewed automatically
             * @enum {string}
             */
            "os.modelarts/auto.renew"?: "0" | "1";
            /**
             * @description Discount chosen on the operations platform. From the vendor's page of January 2026.
             * @example PROMO-2026
             */
            "os.modelarts/promotion.info"?: string;
            /**
             * @description Address to open when the subscription order has been paid. From the vendor's page of January 2026.
             * @example https://console.example.com/paid
             */
            "os.modelarts/service.console.url"?: string;
            /**
             * @description Order ID. Required to create yearly/monthly resources and to change the billing mode. From the vendor's page of January 2026, which does not say where it comes from.
             * @example CS2304191748WNW2R
             */
            "os.modelarts/order.id"?: string;
        };
        /** @description Metadata of a changed node pool. */
        PatchNodePoolMetaInfo: {
            /** @description How the nodes are billed. From the Java SDK 3.1.212. */
            annotations?: components["schemas"]["NodePoolAnnotationsInfo"];
        };
        /** @description Metadata of a node pool to change. */
        PatchNodePoolMetaVO: {
            /** @description How the added nodes are billed. From the vendor's page of January 2026. */
            annotations?: components["schemas"]["PatchNodePoolAnnotations"];
        };
        /** @description The fields of a node pool to change. */
        PatchNodePoolRequestBody: {
            /** @description Billing of the nodes to add. From the vendor's page of January 2026; older pages have `spec` only. */
            metadata?: components["schemas"]["PatchNodePoolMetaVO"];
            /** @description Wanted state of the node pool after the update. */
            spec: components["schemas"]["NodePoolSpec"];
        };
        /** @description The node pool after the accepted change. */
        PatchNodePoolResponse: {
            /** @description Billing of the node pool. From the Java SDK 3.1.212. */
            metadata?: components["schemas"]["PatchNodePoolMetaInfo"];
            /** @description Wanted state of the node pool. */
            spec?: components["schemas"]["NodePoolSpecInfo"];
        };
        /** @description A resource pool. */
        Pool: {
            /** @description Version of the API. */
            apiVersion?: "v2" | (string & {});
            /**
             * @description Kind of the resource.
             *
             *     - `Pool`: Resource pool
             */
            kind?: "Pool" | (string & {});
            /** @description Name, timestamps, labels and annotations of the pool. */
            metadata?: components["schemas"]["PoolMetadata"];
            /** @description Wanted state of the pool. */
            spec?: components["schemas"]["PoolSpec"];
            /** @description Actual state of the pool. */
            status?: components["schemas"]["PoolStatus"];
        };
        /** @description Kubernetes container network of a resource pool. */
        PoolClusterContainerNetwork: {
            /**
             * @description Model of the container network.
             *
             *     - `overlay_l2`: Overlay network (layer 2)
             *     - `vpc-router`: VPC network
             *     - `eni`: Network of elastic network interfaces
             */
            mode?: "overlay_l2" | "vpc-router" | "eni" | (string & {});
            /**
             * @description Address range of the containers. Only with the models `overlay_l2` and `vpc-router`.
             * @example 172.16.0.0/16
             */
            cidr?: string;
        };
        /** @description Master node of a resource pool. */
        PoolClusterMaster: {
            /**
             * @description Availability zone of the master node. From the Open Telekom Cloud page of August 2025.
             * @example cn-north-7c
             */
            az?: string;
        };
        /** @description Accelerator drivers that a resource pool asks for. */
        PoolDriver: {
            /**
             * @description Version of the GPU driver. In physical pools with GPUs.
             * @example 440.33
             */
            gpuVersion?: string;
            /**
             * @description Version of the NPU driver. In physical pools with Ascend chips.
             * @example C78
             */
            npuVersion?: string;
            /**
             * @description How the driver is upgraded.
             *
             *     - `force`: Forced upgrade, immediately; running jobs may be affected
             *     - `idle`: Secure upgrade, when no job runs on the node
             */
            updateStrategy?: "force" | "idle" | (string & {});
        };
        /** @description State of the accelerator drivers of a resource pool. */
        PoolDriverListStatus: {
            /** @description GPU driver. */
            gpu?: components["schemas"]["PoolDriverStatus"];
            /** @description NPU driver. */
            npu?: components["schemas"]["PoolDriverStatus"];
        };
        /** @description State of an accelerator driver. */
        PoolDriverStatus: {
            /**
             * @description Version of the driver.
             * @example 440.33
             */
            version?: string;
            /**
             * @description State of the driver.
             *
             *     - `Creating`: Being installed
             *     - `Upgrading`: Being upgraded
             *     - `Running`: Running
             *     - `Abnormal`: Faulty
             */
            state?: "Creating" | "Upgrading" | "Running" | "Abnormal" | (string & {});
        };
        /** @description Resource pools of a project. */
        PoolList: {
            /** @description Version of the API. */
            apiVersion?: "v2" | (string & {});
            /**
             * @description Kind of the resource.
             *
             *     - `PoolList`: Resource pools
             */
            kind?: "PoolList" | (string & {});
            /** @description The resource pools, all of them; empty where there is none. */
            items?: components["schemas"]["Pool"][];
        };
        /** @description Annotations of a resource pool. */
        PoolMetaAnnotations: {
            /**
             * @description Description of the pool.
             * @example Training pool of the vision team
             */
            "os.modelarts/description"?: string;
            /**
             * @description Billing mode.
             *
             *     - `0`: Pay-per-use
             *     - `1`: Yearly/monthly
             */
            "os.modelarts/billing.mode"?: "0" | "1" | (string & {});
            /**
             * @description Number of periods subscribed to. From the vendor's page of August 2025.
             * @example 2
             */
            "os.modelarts/period.num"?: string;
            /**
             * @description Unit of the period. From the vendor's page of August 2025.
             *
             *     - `2`: Month
             *     - `3`: Year
             */
            "os.modelarts/period.type"?: "2" | "3" | (string & {});
            /**
             * @description Whether the subscription is renewed when it ends. From the vendor's page of August 2025.
             *
             *     - `0`: Not renewed automatically
             *     - `1`: Renewed automatically
             */
            "os.modelarts/auto.renew"?: "0" | "1" | (string & {});
            /**
             * @description Discount chosen on the operations platform. From the vendor's page of August 2025.
             * @example PROMO-2026
             */
            "os.modelarts/promotion.info"?: string;
            /**
             * @description Address to open when the subscription order has been paid. From the vendor's page of August 2025.
             * @example https://console.example.com/paid
             */
            "os.modelarts/service.console.url"?: string;
            /**
             * @description Order ID of yearly/monthly resources. From the vendor's page of August 2025.
             * @example CS2304191748WNW2R
             */
            "os.modelarts/order.id"?: string;
            /**
             * @description Resource ID of each flavor, as a JSON object in a string.
             * @example {"modelarts.vm.gpu.tnt004":"maos-auto-pool-os-72w8d"}
             */
            "os.modelarts/flavor.resource.ids"?: string;
            /**
             * @description Resource tags given when the pool was created. In the notes of Huawei Cloud Skills it is a JSON array in a string.
             * @example [{"key":"team","value":"vision"}]
             */
            "os.modelarts/tms.tags"?: string;
            /**
             * @description Priority of the jobs that other users send to a shared pool. No source shows a value; the example is ours.
             * @example 1
             */
            "os.modelarts/scheduler.extension"?: string;
            /**
             * @description Number of logical sub-pools.
             * @example 0
             */
            "os.modelarts.pool/subpools.count"?: string;
            /**
             * @description When present, a pool that was not bought in entire racks can run jobs that need an entire rack. Pools whose `creatingStep` is of the type `rack` can do so anyway. No source shows a value; the example is ours.
             * @example true
             */
            "os.modelarts/volcano.scheduler.cabinet-exclusive.enabled"?: string;
            /**
             * @description ID of what training depends on outside the pool. In an example of Open Telekom Cloud it is a JSON object in a string.
             * @example {"type":"obs","status":"Running"}
             */
            "os.modelarts.pool/scope.external.dependency.Train"?: string;
            /**
             * @description ID of what inference depends on outside the pool. No source shows a value; the example is ours, made like the one for training.
             * @example {"type":"obs","status":"Running"}
             */
            "os.modelarts.pool/scope.external.dependency.Infer"?: string;
            /**
             * @description ID of what the development environment depends on outside the pool. No source shows a value; the example is ours, made like the one for training.
             * @example {"type":"obs","status":"Running"}
             */
            "os.modelarts.pool/scope.external.dependency.Notebook"?: string;
            /**
             * @description Strategy of the scheduling queue, which defines how jobs are scheduled. No source shows a value; the example is ours. From the Java SDK 3.1.212.
             * @example fifo
             */
            "os.modelarts.pool/scheduler.queue.strategy"?: string;
            /**
             * @description Account name of the tenant that owns the pool. From the Java SDK 3.1.212.
             * @example example-account
             */
            "os.modelarts/tenant.domain.name"?: string;
            /**
             * @description Stands in published examples with the value `elb`. No page explains it.
             * @example elb
             */
            "os.modelarts/external-access"?: string;
        };
        /** @description Labels of a resource pool. */
        PoolMetaLabels: {
            /**
             * @description ID of the workspace. `0` is the default workspace, says the vendor's page of August 2025.
             * @example 0
             */
            "os.modelarts/workspace.id"?: string;
            /**
             * @description Display name of the pool, given by the user.
             * @example auto-pool-os
             */
            "os.modelarts/name"?: string;
            /**
             * @description Resource ID of the pool; it is billed under this ID, says the vendor's page of August 2025.
             * @example maos-auto-pool-os-72w8d
             */
            "os.modelarts/resource.id"?: string;
            /**
             * @description ID of the tenant under whose account the pool was created.
             * @example d0123456789abcdef0123456789abcde
             */
            "os.modelarts/tenant.domain.id"?: string;
            /**
             * @description Where the pool was created, for example `admin-console` for the administrator on the console. The Java SDK 3.1.212 adds `console`, the ModelArts console of ordinary users.
             * @example admin-console
             * @example console
             */
            "os.modelarts/create-from"?: string;
            /**
             * @description Business type of the pool.
             *
             *     - `public`: Public pool
             *     - `private`: Dedicated pool of one tenant
             */
            "os.modelarts.pool/biz"?: "public" | "private" | (string & {});
            /**
             * @description Whether the pool can be shared.
             *
             *     - `unshared`: Not shared
             *     - `shared`: Shared
             */
            "os.modelarts/sharing"?: "unshared" | "shared" | (string & {});
            /**
             * @description Name of the last order (job record) of the pool, the handle of every asynchronous change. The Terraform provider of August 2026 reads it after an update, then asks for the order, as `showOrder` does, until each item is `succeed` or `failed`. No source says whether changes of node pools set it. From the Java SDK 3.1.212.
             * @example order.pool-5ed5-w4l2n
             */
            "os.modelarts/order.name"?: string;
            /**
             * @description Prefix of the names of the nodes, given by the user. From the Java SDK 3.1.212.
             * @example os-node
             */
            "os.modelarts/node.prefix"?: string;
            /**
             * @description ID of the tenant's project that the pool belongs to. From the Java SDK 3.1.212.
             * @example 0123456789abcdef0123456789abcdef
             */
            "os.modelarts/tenant.project.id"?: string;
            /**
             * @description ID of the enterprise project that the pool belongs to. From the Java SDK 3.1.212.
             * @example 0
             */
            "os.modelarts/enterprise.project.id"?: string;
            /**
             * @description Tells whether the pool is billed. No source shows a value; the example is ours. From the Java SDK 3.1.212.
             * @example true
             */
            "os.modelarts/nobilling"?: string;
            /**
             * @description Region of the pool. From the Java SDK 3.1.212.
             * @example cn-north-4
             */
            "os.modelarts/region"?: string;
            /**
             * @description Marks a privileged pool. No source shows a value; the example is ours. From the Open Telekom Cloud page of November 2024; newer pages no longer list it.
             * @example true
             */
            "os.modelarts/privileged"?: string;
        };
        /** @description Metadata of a resource pool. */
        PoolMetadata: {
            /**
             * @description System-generated name of the pool, which is its ID.
             * @example auto-pool-os-86c13962597848eeb29c5861153a391f
             */
            name?: string;
            /**
             * @description When the pool was created, in UTC.
             * @example 2021-11-01T03:49:41Z
             */
            creationTimestamp?: string;
            /**
             * @description Deletion timestamp, in UTC. Absent as long as nobody deletes the pool.
             * @example 2021-11-01T03:49:41Z
             */
            deletionTimestamp?: string;
            /** @description Labels of the pool. Other labels exist, depending on site and version. */
            labels?: components["schemas"]["PoolMetaLabels"];
            /** @description Annotations of the pool. Other annotations exist, depending on site and version. */
            annotations?: components["schemas"]["PoolMetaAnnotations"];
        };
        /** @description Network of a resource pool. */
        PoolNetwork: {
            /**
             * @description Name of the network: the value of `metadata.name` in its details.
             * @example network-maos-86c13962597848eeb29c5861153a391f
             */
            name?: string;
            /**
             * @description ID of the virtual private cloud (VPC). Only in privileged pools. From the Open Telekom Cloud page of November 2024.
             * @example 277e9abc-0e6b-431a-9232-cfd25d5fc566
             */
            vpcId?: string;
            /**
             * @description ID of the subnet. Only in privileged pools. From the Open Telekom Cloud page of November 2024.
             * @example 03796378-c356-4c14-826b-e4913aa9c8b9
             */
            subnetId?: string;
        };
        /** @description Nodes in one availability zone. */
        PoolNodeAz: {
            /**
             * @description Name of the availability zone.
             * @example cn-north-7c
             */
            az: string;
            /**
             * Format: int32
             * @description Number of nodes in the zone when a zone is chosen for added nodes. The SDK gives 1 to 2000.
             * @example 2
             */
            count: number;
        };
        /** @description Nodes in one availability zone. */
        PoolNodeAzInfo: {
            /**
             * @description Name of the availability zone.
             * @example cn-north-7c
             */
            az?: string;
            /**
             * Format: int32
             * @description Number of nodes in the zone.
             * @example 2
             */
            count?: number;
        };
        /** @description Flavor, number and settings of the nodes of a node pool, as requested. */
        PoolResource: {
            /**
             * @description Name of the resource flavor.
             * @example modelarts.vm.gpu.t4u8
             */
            flavor: string;
            /**
             * Format: int32
             * @description Number of guaranteed nodes of the flavor. In the tests of Huawei Cloud Skills the service refused 0 when a node pool was created.
             * @example 1
             */
            count: number;
            /**
             * Format: int32
             * @description Number of nodes the flavor may grow to. Equal to `count` in a physical pool, at least `count` in a logical pool. In the tests of Huawei Cloud Skills the service refused a value above `count`.
             * @example 1
             */
            maxCount: number;
            /** @description How many nodes to place in each availability zone (AZ). */
            azs?: components["schemas"]["PoolNodeAz"][];
            /**
             * @description Name of the node pool.
             * @example nodePool-1
             */
            nodePool?: string;
            /** @description Taints to put on the nodes, which keep jobs away from them (anti-affinity). Only privileged pools accept them. */
            taints?: components["schemas"]["Taint"][];
            /** @description Kubernetes labels of the nodes, as keys and values. */
            labels?: components["schemas"]["KubernetesLabels"];
            /** @description Resource tags. Only privileged pools accept them. The notes of Huawei Cloud Skills give 20 per pool as the limit. */
            tags?: components["schemas"]["UserTag"][];
            /** @description Network of the nodes. Only privileged pools accept it. */
            network?: components["schemas"]["NodeNetwork"];
            /** @description Custom settings of the nodes. Every value is a string. The one of the vendor's pages is `dockerBaseSize`, the container engine space of a node, where `0` means no limit. */
            extendParams?: components["schemas"]["ExtendParams"];
            /** @description How many nodes to create as one unit, for flavors that come in racks or supernodes. */
            creatingStep?: components["schemas"]["CreatingStep"];
            /** @description Operating system image of the nodes. */
            os?: components["schemas"]["Os"];
            /** @description System disk of the nodes (an EVS disk), when the default does not fit. From the Java SDK 3.1.212. */
            rootVolume?: components["schemas"]["RootVolume"];
            /** @description Data disks of the nodes (EVS disks), when the defaults do not fit. From the Java SDK 3.1.212. */
            dataVolumes?: components["schemas"]["DataVolumeItem"][];
            /** @description Advanced settings of the disk groups. Required when `dataVolumes` is given. From the Java SDK 3.1.212. */
            volumeGroupConfigs?: components["schemas"]["VolumeGroupConfig"][];
        };
        /** @description Custom settings of the nodes of a resource pool. */
        PoolResourceExtendParams: {
            /**
             * @description Container image space of a node. The Java SDK 3.1.212 adds that `0` means no limit; the unit, GiB, is from the user manual of August 2025.
             * @example 100
             * @example 0
             */
            dockerBaseSize?: string;
            /**
             * @description Script that runs after installation, in Base64.
             * @example ZWNobyBkb25l
             */
            postInstall?: string;
            /**
             * @description Name of the disk group. From the Java SDK 3.1.212.
             * @example vgpaas
             */
            volumeGroup?: string;
            /**
             * @description Run-time environment. The Java SDK 3.1.212, where it comes from, speaks of models here and of containers for node pools, where it lists `docker` and `containerd`.
             * @example containerd
             */
            runtime?: string;
        };
        /** @description Number of nodes of one flavor. */
        PoolResourceFlavorCount: {
            /**
             * @description Name of the resource flavor; one page calls it the flavor ID.
             * @example modelarts.vm.gpu.tnt004
             */
            flavor?: string;
            /**
             * Format: int32
             * @description Number of guaranteed nodes of the flavor.
             * @example 1
             */
            count?: number;
            /**
             * Format: int32
             * @description Number of nodes the flavor may grow to. Equal to `count` in a physical pool, at least `count` in a logical pool.
             * @example 1
             */
            maxCount?: number;
            /** @description Number of nodes in each availability zone (AZ). */
            azs?: components["schemas"]["PoolNodeAzInfo"][];
            /**
             * @description Name of the node pool; one page calls it the node pool ID.
             * @example nodePool-1
             */
            nodePool?: string;
            /** @description How many nodes form one unit. In responses about resource pools. */
            creatingStep?: components["schemas"]["CreatingStepInfo"];
        };
        /** @description Flavor, number and settings of a group of nodes of a resource pool, as returned by the service. */
        PoolResourceInfo: {
            /**
             * @description Name of the resource flavor.
             * @example modelarts.vm.gpu.tnt004
             */
            flavor?: string;
            /**
             * Format: int32
             * @description Number of guaranteed nodes of the flavor.
             * @example 2
             */
            count?: number;
            /**
             * Format: int32
             * @description Number of nodes the flavor may grow to. Equal to `count` in a physical pool, at least `count` in a logical pool.
             * @example 2
             */
            maxCount?: number;
            /** @description Number of nodes in each availability zone (AZ). */
            azs?: components["schemas"]["PoolNodeAzInfo"][];
            /**
             * @description Name of the node pool. From the Terraform provider of August 2026.
             * @example nodePool-1
             */
            nodePool?: string;
            /** @description Taints on the nodes, which keep jobs away from them (anti-affinity). Only in privileged pools. From the Terraform provider of August 2026. */
            taints?: components["schemas"]["TaintInfo"][];
            /** @description Kubernetes labels of the nodes, as keys and values. From the Terraform provider of August 2026. */
            labels?: components["schemas"]["KubernetesLabels"];
            /** @description Resource tags. */
            tags?: components["schemas"]["UserTagInfo"][];
            /** @description Network of the nodes. Only in privileged pools. From the Terraform provider of August 2026. */
            network?: components["schemas"]["NodeNetwork"];
            /** @description Custom settings of the nodes. */
            extendParams?: components["schemas"]["PoolResourceExtendParams"];
            /** @description How many nodes form one unit, for flavors that come in racks or supernodes. */
            creatingStep?: components["schemas"]["CreatingStepInfo"];
            /** @description Operating system image of the nodes. From the Java SDK 3.1.212. */
            os?: components["schemas"]["OsInfo"];
            /** @description Custom system disk of the nodes (an EVS disk). */
            rootVolume?: components["schemas"]["RootVolumeInfo"];
            /** @description Custom data disks of the nodes (EVS disks). */
            dataVolumes?: components["schemas"]["DataVolumeItemInfo"][];
            /** @description Advanced settings of the disk groups. Present when there are custom data disks. */
            volumeGroupConfigs?: components["schemas"]["VolumeGroupConfigInfo"][];
        };
        /** @description Nodes of a resource pool by state. */
        PoolResourceStatus: {
            /** @description Nodes being created, by flavor. */
            creating?: components["schemas"]["PoolResourceFlavorCount"][];
            /** @description Nodes ready for use, by flavor. */
            available?: components["schemas"]["PoolResourceFlavorCount"][];
            /** @description Nodes with a fault, by flavor. */
            abnormal?: components["schemas"]["PoolResourceFlavorCount"][];
            /** @description Nodes being deleted, by flavor. */
            deleting?: components["schemas"]["PoolResourceFlavorCount"][];
        };
        /** @description State of a plug-in. */
        PoolScopePluginPhase: {
            /**
             * @description Type of the plug-in.
             * @example gpu-device-plugin
             */
            name?: string;
            /**
             * @description Phase of the plug-in.
             *
             *     - `Pending`: Waiting
             *     - `Running`: Running
             *     - `Updating`: Being updated
             *     - `Abnormal`: Faulty
             *     - `Deleting`: Being deleted
             */
            phase?: "Pending" | "Running" | "Updating" | "Abnormal" | "Deleting" | (string & {});
        };
        /** @description State of one job type in a resource pool. */
        PoolScopeStatus: {
            /**
             * @description Job type.
             *
             *     - `Train`: Training
             *     - `Infer`: Inference
             *     - `Notebook`: Development environment
             */
            scopeType?: "Train" | "Infer" | "Notebook" | (string & {});
            /**
             * @description State of the job type.
             *
             *     - `Enabling`: Being enabled
             *     - `Enabled`: Enabled
             *     - `EnableFailed`: Enabling failed
             *     - `Disabling`: Being disabled
             *     - `Disabled`: Disabled
             */
            state?: "Enabling" | "Enabled" | "EnableFailed" | "Disabling" | "Disabled" | (string & {});
            /** @description Plug-ins of the job type. */
            plugins?: components["schemas"]["PoolScopePluginPhase"][];
            /**
             * @description Why enabling or disabling failed.
             * @example plug-in installation failed
             */
            message?: string;
        };
        /** @description Wanted state of a resource pool. */
        PoolSpec: {
            /**
             * @description Type of the pool.
             *
             *     - `Dedicate`: Physical pool
             *     - `Logical`: Logical pool
             */
            type?: "Dedicate" | "Logical" | (string & {});
            /**
             * @description Job types that the pool runs. Cannot be specified for logical pools.
             *
             *     - `Train`: Training
             *     - `Infer`: Inference
             *     - `Notebook`: Development environment
             */
            scope?: ("Train" | "Infer" | "Notebook" | (string & {}))[];
            /** @description Flavors in the pool, with the number of nodes of each and the node pool they belong to. */
            resources?: components["schemas"]["PoolResourceInfo"][];
            /** @description Network of the pool. Physical pools always have one. */
            network?: components["schemas"]["PoolNetwork"];
            /** @description Kubernetes container network. */
            containerNetwork?: components["schemas"]["PoolClusterContainerNetwork"];
            /**
             * @description Address range of Kubernetes services, as a CIDR block.
             * @example 10.247.0.0/16
             */
            kubernetesSvcIpRange?: string;
            /** @description Master nodes. Optional in physical pools, absent from logical pools. */
            masters?: components["schemas"]["PoolClusterMaster"][];
            /**
             * @description Cluster flavor of a standard pool. No source shows a value; the example is ours.
             * @example cce.s2.small
             */
            clusterFlavor?: string;
            /** @description Accelerator drivers that the pool asks for. */
            driver?: components["schemas"]["PoolDriver"];
            /**
             * @description Names of the job flavors that the pool supports. From the Java SDK 3.1.212.
             * @example [
             *       "modelarts.vm.gpu.tnt004"
             *     ]
             */
            jobFlavors?: string[];
            /**
             * Format: int32
             * @description What the pool is restricted in, as a sum of bits; 9 is 1 and 8. It explains why a change is refused. From the Java
             *     SDK 3.1.212.
             *
             *     - 0: not restricted.
             *     - 1: the change to yearly/monthly billing is restricted.
             *     - 2: the change of flavors is restricted.
             *     - 4: the service is restricted.
             *     - 8: frozen.
             *     - 16: frozen by public security; cannot be unsubscribed.
             * @example 0
             */
            controlMode?: number;
        };
        /** @description Actual state of a resource pool. */
        PoolStatus: {
            /**
             * @description Phase of the pool.
             *
             *     - `Creating`: Being created
             *     - `Running`: In service
             *     - `Abnormal`: Faulty
             *     - `Deleting`: Being deleted
             *     - `Error`: In error
             *     - `CreationFailed`: Creation failed
             *     - `ScalingFailed`: Scaling failed
             *     - `Waiting`: Waiting to be created, typically because the order is not paid or the request not approved
             */
            phase?: "Creating" | "Running" | "Abnormal" | "Deleting" | "Error" | "CreationFailed" | "ScalingFailed" | "Waiting" | (string & {});
            /**
             * @description Why the pool is in this phase.
             * @example insufficient resources
             */
            message?: string;
            /** @description Nodes by state, one entry for each flavor. Empty for logical pools, which need no nodes of their own. */
            resources?: components["schemas"]["PoolResourceStatus"];
            /** @description State of each job type. */
            scope?: components["schemas"]["PoolScopeStatus"][];
            /** @description State of the accelerator drivers. */
            driver?: components["schemas"]["PoolDriverListStatus"];
            /**
             * @description Name of the parent pool. Empty for physical pools.
             * @example
             */
            parent?: string;
            /**
             * @description Name of the root pool. For a physical pool, its own name.
             * @example auto-pool-os-86c13962597848eeb29c5861153a391f
             */
            root?: string;
            /** @description Clusters of the pool. From the Java SDK 3.1.212, which has one object instead of an array. */
            clusters?: components["schemas"]["PoolStatusCluster"][];
        };
        /** @description Cluster of a resource pool. */
        PoolStatusCluster: {
            /**
             * @description Name of the cluster. From the Java SDK 3.1.212.
             * @example modelarts-cluster-1
             */
            name?: string;
            /**
             * @description Cluster flavor of a standard pool. No source shows a value; the example is ours. From the Java SDK 3.1.212.
             * @example cce.s2.small
             */
            clusterFlavor?: string;
            /**
             * @description Type of the cluster. No source shows a value; the example is ours. From the Java SDK 3.1.212.
             * @example standard
             */
            type?: string;
            /**
             * @description Version of the cluster. From the Java SDK 3.1.212.
             * @example v1.28
             */
            version?: string;
            /** @description Plug-ins that the cluster supports. From the Java SDK 3.1.212. */
            plugins?: components["schemas"]["PoolStatusClusterPlugins"];
        };
        /** @description Plug-ins of the cluster of a resource pool. */
        PoolStatusClusterPlugins: {
            /**
             * @description Name of a plug-in that the cluster supports. From the Java SDK 3.1.212.
             * @example gpu-device-plugin
             */
            name?: string;
        };
        /** @description A resource flavor, which is a kind of node. */
        ResourceFlavor: {
            /** @description Version of the API. */
            apiVersion?: "v1" | (string & {});
            /**
             * @description Kind of the resource.
             *
             *     - `ResourceFlavor`: Resource flavor
             */
            kind?: "ResourceFlavor" | (string & {});
            /** @description Name, labels and annotations of the flavor. */
            metadata?: components["schemas"]["ResourceFlavorMetadata"];
            /** @description What a node of the flavor has, and how it is billed. */
            spec?: components["schemas"]["ResourceFlavorSpec"];
            /** @description Whether the flavor is available, by availability zone. */
            status?: components["schemas"]["ResourceFlavorStatus"];
        };
        /** @description Annotations of a resource flavor. */
        ResourceFlavorAnnotations: {
            /**
             * @description Filter for the private images that the flavor supports. No source shows a value; the example is ours.
             * @example EulerOS 2.10
             */
            "os.modelarts.flavor/image.filter"?: string;
            /**
             * @description Limits of the disks that can be added to nodes of the flavor. No source shows a value; the example is ours. From the Open Telekom Cloud page of August 2025.
             * @example {}
             */
            "os.modelarts.resourceflavor/volume.configs"?: string;
        };
        /** @description Labels of a resource flavor. */
        ResourceFlavorLabels: {
            /**
             * @description Job types that nodes of the flavor can run, joined by dots.
             * @example Train.Infer
             */
            "os.modelarts/scope"?: string;
            /**
             * @description `true` for the flavor of a bare metal server. From the Open Telekom Cloud page of August 2025.
             * @example true
             */
            "os.modelarts.flavor/baremetal"?: string;
            /**
             * @description `true` for a flavor with local disks. From the Open Telekom Cloud page of August 2025.
             * @example true
             */
            "os.modelarts.flavor/localdisk"?: string;
        };
        /** @description A page of resource flavors. */
        ResourceFlavorList: {
            /** @description Version of the API. `v1`, although that of pools is `v2`. */
            apiVersion?: "v1" | (string & {});
            /**
             * @description Kind of the resource.
             *
             *     - `ResourceFlavorList`: Resource flavors
             */
            kind?: "ResourceFlavorList" | (string & {});
            /** @description Where the next page begins. */
            metadata?: components["schemas"]["ResourceFlavorListMetadata"];
            /** @description The resource flavors of this page. */
            items?: components["schemas"]["ResourceFlavor"][];
        };
        /** @description Where the next page begins. */
        ResourceFlavorListMetadata: {
            /**
             * @description Value of the query parameter `continue` for the next page. Missing or empty on the last page.
             * @example eyJzdGFydCI6MTAwfQ
             */
            continue?: string;
            /**
             * Format: int32
             * @description Number of flavors on the pages to come.
             * @example 17
             */
            remainingItemCount?: number;
        };
        /** @description Metadata of a resource flavor. */
        ResourceFlavorMetadata: {
            /**
             * @description ID of the flavor, to be used as `spec.resources.flavor` of a node pool.
             * @example modelarts.vm.cpu8u32g
             */
            name?: string;
            /** @description Labels of the flavor. */
            labels?: components["schemas"]["ResourceFlavorLabels"];
            /** @description Annotations of the flavor. */
            annotations?: components["schemas"]["ResourceFlavorAnnotations"];
        };
        /** @description State of a resource flavor in each availability zone. */
        ResourceFlavorPhases: {
            [key: string]: "normal" | "soldout" | (string & {});
        };
        /** @description What a node of a resource flavor has, and how it is billed. */
        ResourceFlavorSpec: {
            /**
             * @description Type of the flavor. Only physical ones can be used for nodes.
             *
             *     - `Dedicate`: Physical flavor
             *     - `Logical`: Logical flavor, on private sites
             */
            type?: "Dedicate" | "Logical" | (string & {});
            /**
             * @description Architecture of the CPU.
             *
             *     - `x86`: x86
             *     - `arm64`: Arm, 64 bits
             */
            cpuArch?: "x86" | "arm64" | (string & {});
            /**
             * @description Number of CPU cores.
             * @example 8
             */
            cpu?: string;
            /**
             * @description Size of the memory as a quantity with its unit, such as `32Gi`.
             * @example 32Gi
             */
            memory?: string;
            /** @description GPUs of a node. Missing where it has none. */
            gpu?: components["schemas"]["ResourceFlavorXpu"];
            /** @description NPUs of a node. Missing where it has none. */
            npu?: components["schemas"]["ResourceFlavorXpu"];
            /** @description Data disks of a node. */
            dataVolumes?: components["schemas"]["ResourceFlavorVolume"][];
            /** @description System disk of a node. From the Open Telekom Cloud page of August 2025. */
            rootVolume?: components["schemas"]["ResourceFlavorVolume"];
            /**
             * @description Billing modes that the flavor supports, as integers.
             *
             *     - `0`: Pay-per-use
             *     - `1`: Yearly/monthly
             */
            billingModes?: (0 | 1 | (number & {}))[];
            /**
             * @description Code under which the flavor is billed. No source shows a value; the example is ours.
             * @example modelarts.vm.cpu8u32g
             */
            billingCode?: string;
            /**
             * @description Job types that the flavor supports. No source shows a value; the example is ours.
             * @example [
             *       "modelarts.vm.cpu.8u"
             *     ]
             */
            jobFlavors?: string[];
            /**
             * @description Name of the configuration template of the nodes, which has the limits of `dockerBaseSize` and others. No source shows a value; the example is ours. From the Open Telekom Cloud pages since November 2024.
             * @example default-template
             */
            nodeConfigTemplate?: string;
            /** @description Steps in which nodes of the flavor can be created: the values that `spec.resources.creatingStep` of a node pool may have. From the Open Telekom Cloud page of August 2025. */
            creatingSteps?: components["schemas"]["FlavorCreatingStep"][];
            /**
             * @description What a bare metal server boots from. From the Open Telekom Cloud page of August 2025.
             *
             *     - `LocalDisk`: Local disk
             *     - `Volume`: EVS disk, which is provisioned faster
             */
            flavorBootType?: "LocalDisk" | "Volume" | (string & {});
            /**
             * @description The local disks. No source shows a value; the example is ours. From the Open Telekom Cloud page of August 2025.
             * @example 2*1800GB
             */
            localDiskDetail?: string;
        };
        /** @description State of a resource flavor. */
        ResourceFlavorStatus: {
            /** @description By the code of the availability zone: `normal`, or `soldout` where the flavor is sold out. */
            phase?: components["schemas"]["ResourceFlavorPhases"];
        };
        /** @description A disk that nodes of a resource flavor have. */
        ResourceFlavorVolume: {
            /**
             * @description Type of the disk.
             *
             *     - `SSD`: Ultra-high I/O
             *     - `GPSSD`: General-purpose SSD
             *     - `SAS`: High I/O
             *     - `SATA`: Common I/O, on Open Telekom Cloud
             */
            volumeType?: "SSD" | "GPSSD" | "SAS" | "SATA" | (string & {});
            /**
             * @description Size of the disk as a quantity with its unit, such as `500Gi`.
             * @example 500Gi
             */
            size?: string;
        };
        /** @description GPUs or NPUs of a node. */
        ResourceFlavorXpu: {
            /**
             * @description Model of the cards.
             * @example ascend-snt9b
             */
            type?: string;
            /**
             * @description Number of chips. The Python SDK 3.1.219 keeps it for compatibility with older clients; `chip` has the same.
             * @example 8
             */
            size?: string;
            /**
             * @description Memory of one card.
             * @example 64Gi
             */
            memory?: string;
            /**
             * @description Number of cards. From the Python SDK 3.1.219.
             * @example 8
             */
            card?: string;
            /**
             * @description Number of chips. From the Python SDK 3.1.219.
             * @example 8
             */
            chip?: string;
        };
        /** @description System disk. */
        RootVolume: {
            /**
             * @description Type of the disk.
             *
             *     - `SSD`: Ultra-high I/O
             *     - `GPSSD`: General-purpose SSD
             *     - `SAS`: High I/O
             * @enum {string}
             */
            volumeType: "SSD" | "GPSSD" | "SAS";
            /**
             * @description Size of the disk in GiB. Values in use carry the unit, as in `500Gi`.
             * @example 500Gi
             */
            size: string;
        };
        /** @description System disk. */
        RootVolumeInfo: {
            /**
             * @description Type of the disk.
             *
             *     - `SSD`: Ultra-high I/O
             *     - `GPSSD`: General-purpose SSD
             *     - `SAS`: High I/O
             */
            volumeType?: "SSD" | "GPSSD" | "SAS" | (string & {});
            /**
             * @description Size of the disk in GiB, usually with the unit, as in `500Gi`.
             * @example 500Gi
             */
            size?: string;
        };
        /** @description Kubernetes taint of a node. */
        Taint: {
            /**
             * @description Key of the taint.
             * @example dedicated
             */
            key: string;
            /**
             * @description Value of the taint.
             * @example training
             */
            value?: string;
            /**
             * @description What the taint does. Kubernetes knows `NoSchedule`, `PreferNoSchedule` and `NoExecute`.
             * @example NoSchedule
             */
            effect: string;
        };
        /** @description Kubernetes taint of a node. */
        TaintInfo: {
            /**
             * @description Key of the taint.
             * @example dedicated
             */
            key?: string;
            /**
             * @description Value of the taint.
             * @example training
             */
            value?: string;
            /**
             * @description What the taint does. Kubernetes knows `NoSchedule`, `PreferNoSchedule` and `NoExecute`.
             * @example NoSchedule
             */
            effect?: string;
        };
        /** @description Resource tag. */
        UserTag: {
            /**
             * @description Key of the tag. Must not begin with `CCE-` or `__type_baremetal`.
             * @example cost-center
             */
            key: string;
            /**
             * @description Value of the tag.
             * @example cc-42
             */
            value: string;
        };
        /** @description Resource tag. */
        UserTagInfo: {
            /**
             * @description Key of the tag. Must not begin with `CCE-` or `__type_baremetal`.
             * @example cost-center
             */
            key?: string;
            /**
             * @description Value of the tag.
             * @example cc-42
             */
            value?: string;
        };
        /** @description Custom settings of a data disk. */
        VolumeExtendParams: {
            /**
             * @description Disk group that the disk belongs to, which divides the storage space.
             *
             *     - `vgpaas`: disk for containers.
             *     - `default`: ordinary data disk, mounted in the default way.
             *     - `vguser` and a number, such as `vguser1`: data disk mounted to a path of its own.
             *     - `vg-everest-localvolume-persistent`: local persistent volumes.
             *     - `vg-everest-localvolume-ephemeral`: local ephemeral volumes.
             * @example vgpaas
             */
            volumeGroup: string;
        };
        /** @description Custom settings of a data disk. */
        VolumeExtendParamsInfo: {
            /**
             * @description Disk group that the disk belongs to, which divides the storage space.
             *
             *     - `vgpaas`: disk for containers.
             *     - `default`: ordinary data disk, mounted in the default way.
             *     - `vguser` and a number, such as `vguser1`: data disk mounted to a path of its own.
             *     - `vg-everest-localvolume-persistent`: local persistent volumes.
             *     - `vg-everest-localvolume-ephemeral`: local ephemeral volumes.
             * @example vgpaas
             */
            volumeGroup?: string;
            /**
             * @description Marks a disk that is billed; an empty string means that it is not. Users cannot set it. From the Java SDK 3.1.212.
             * @example on
             */
            billing?: string;
        };
        /** @description Advanced settings of a disk group. */
        VolumeGroupConfig: {
            /**
             * @description Name of the disk group, as used in `dataVolumes`.
             * @example vgpaas
             */
            volumeGroup: string;
            /**
             * Format: int32
             * @description Share of the data disks that containers get, in percent. Only for the group `vgpaas`.
             * @example 90
             */
            dockerThinPool?: number;
            /** @description Settings of the Logical Volume Manager (LVM): how logical volumes are written and mounted. */
            lvmConfig?: components["schemas"]["LvmConfig"];
            /**
             * @description Types of storage in the group.
             *
             *     - `volume`: EVS disk (default when `dataVolumes` is set)
             *     - `local`: Local disk; local disks require this type, says the Java SDK 3.1.212
             */
            types?: ("volume" | "local")[];
        };
        /** @description Advanced settings of a disk group. */
        VolumeGroupConfigInfo: {
            /**
             * @description Name of the disk group, as used in `dataVolumes`.
             * @example vgpaas
             */
            volumeGroup?: string;
            /**
             * Format: int32
             * @description Share of the data disks that containers get, in percent. Only for the group `vgpaas`.
             * @example 90
             */
            dockerThinPool?: number;
            /** @description Settings of the Logical Volume Manager (LVM): how logical volumes are written and mounted. */
            lvmConfig?: components["schemas"]["LvmConfigInfo"];
            /**
             * @description Types of storage in the group.
             *
             *     - `volume`: EVS disk (default when there are `dataVolumes`)
             *     - `local`: Local disk
             */
            types?: ("volume" | "local" | (string & {}))[];
        };
    };
    responses: {
        /** @description The credentials are valid, but do not allow this operation. */
        Forbidden: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The service or the gateway before it failed. The body may be empty or not JSON. */
        ServerError: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Too many requests. Wait for the time in `Retry-After`, then try again. */
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
        /** @description The token or signature is missing, wrong or out of date. */
        Unauthorized: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Any other error, from the service or from the gateway before it. */
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
         * @description Offset of the page, taken from `metadata.continue` of the previous response. Empty or left out, the first page.
         * @example eyJzdGFydCI6MTAwfQ
         */
        Continue: string;
        /**
         * @description Selects by label. No source describes the syntax. The Terraform provider passes the name of a label alone, such as
         *     `os.modelarts/scope`, which in Kubernetes selects what has this label, whatever its value.
         * @example os.modelarts/name
         */
        LabelSelector: string;
        /**
         * @description Maximum number of entries per page, from 0 to 500. The default is 500.
         * @example 100
         */
        Limit: number;
        /** @description Actual external tenant ID, if there is one. Workspace authorization then goes by this ID. From the vendor's page of August 2025. */
        ModelArtsUserId: string;
        /**
         * @description Name of the node pool, as given in `metadata.name` when it was created. A node pool that was created without a name has the default name, the flavor followed by `-default`; one published example has `-Default`.
         * @example nodepool-1
         */
        NodePoolName: string;
        /**
         * @description Name of the order, such as the label `os.modelarts/order.name` of a resource pool. The page calls it the order ID; it
         *     is not the billing order of `os.modelarts/order.id`.
         * @example order.pool-5ed5-w4l2n
         */
        OrderName: string;
        /**
         * @description System-generated name of the resource pool, which is its ID: the value of `metadata.name` in the pool's details.
         *     Clients report that the display name, the label `os.modelarts/name`, is not accepted. `listPools` shows both.
         * @example auto-pool-os-86c13962597848eeb29c5861153a391f
         */
        PoolName: string;
        /**
         * @description Lists the resource pools in one state of their creation. Without it, those created and those being created are listed,
         *     says an edition of February 2025; newer editions are silent.
         */
        PoolStatusFilter: "created" | "failed" | "creating";
        /**
         * @description ID of the project that owns the resource pool. The page on nodes of November 2025 gives letters, digits and hyphens, 64 characters at most.
         * @example 0123456789abcdef0123456789abcdef
         */
        ProjectId: string;
        /** @description Where the request comes from. The ordering function is enabled only when the value is `console`. */
        RequestType: string;
        /**
         * @description ID of the workspace whose resource pools are listed. Without it, that of the default workspace, `0`. Where workspaces
         *     were created, pass the ID of the one in use.
         * @example 0
         */
        WorkspaceId: string;
    };
    requestBodies: never;
    headers: {
        /** @description ID of the request. Quote it when asking the vendor for support. */
        RequestId: string;
        /** @description When to try again, as a number of seconds or an HTTP date. */
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
                 * @description ID of the workspace whose resource pools are listed. Without it, that of the default workspace, `0`. Where workspaces
                 *     were created, pass the ID of the one in use.
                 * @example 0
                 */
                workspaceId?: components["parameters"]["WorkspaceId"];
                /**
                 * @description Selects by label. No source describes the syntax. The Terraform provider passes the name of a label alone, such as
                 *     `os.modelarts/scope`, which in Kubernetes selects what has this label, whatever its value.
                 * @example os.modelarts/name
                 */
                labelSelector?: components["parameters"]["LabelSelector"];
                /**
                 * @description Lists the resource pools in one state of their creation. Without it, those created and those being created are listed,
                 *     says an edition of February 2025; newer editions are silent.
                 */
                status?: components["parameters"]["PoolStatusFilter"];
            };
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the resource pool. The page on nodes of November 2025 gives letters, digits and hyphens, 64 characters at most.
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource pools. */
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
                /** @description Actual external tenant ID, if there is one. Workspace authorization then goes by this ID. From the vendor's page of August 2025. */
                "X-ModelArts-User-ID"?: components["parameters"]["ModelArtsUserId"];
            };
            path: {
                /**
                 * @description ID of the project that owns the resource pool. The page on nodes of November 2025 gives letters, digits and hyphens, 64 characters at most.
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description System-generated name of the resource pool, which is its ID: the value of `metadata.name` in the pool's details.
                 *     Clients report that the display name, the label `os.modelarts/name`, is not accepted. `listPools` shows both.
                 * @example auto-pool-os-86c13962597848eeb29c5861153a391f
                 */
                pool_name: components["parameters"]["PoolName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource pool. */
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
            /** @description There is no such resource pool. */
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
                /** @description Where the request comes from. The ordering function is enabled only when the value is `console`. */
                "request-type"?: components["parameters"]["RequestType"];
                /** @description Actual external tenant ID, if there is one. Workspace authorization then goes by this ID. From the vendor's page of August 2025. */
                "X-ModelArts-User-ID"?: components["parameters"]["ModelArtsUserId"];
            };
            path: {
                /**
                 * @description ID of the project that owns the resource pool. The page on nodes of November 2025 gives letters, digits and hyphens, 64 characters at most.
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description System-generated name of the resource pool, which is its ID: the value of `metadata.name` in the pool's details.
                 *     Clients report that the display name, the label `os.modelarts/name`, is not accepted. `listPools` shows both.
                 * @example auto-pool-os-86c13962597848eeb29c5861153a391f
                 */
                pool_name: components["parameters"]["PoolName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deletion was accepted. The body shows the resource pool as it was. */
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
            /** @description There is no such resource pool. */
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
                 * @description ID of the project that owns the resource pool. The page on nodes of November 2025 gives letters, digits and hyphens, 64 characters at most.
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description System-generated name of the resource pool, which is its ID: the value of `metadata.name` in the pool's details.
                 *     Clients report that the display name, the label `os.modelarts/name`, is not accepted. `listPools` shows both.
                 * @example auto-pool-os-86c13962597848eeb29c5861153a391f
                 */
                pool_name: components["parameters"]["PoolName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The node pools of the resource pool. */
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
                 * @description ID of the project that owns the resource pool. The page on nodes of November 2025 gives letters, digits and hyphens, 64 characters at most.
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description System-generated name of the resource pool, which is its ID: the value of `metadata.name` in the pool's details.
                 *     Clients report that the display name, the label `os.modelarts/name`, is not accepted. `listPools` shows both.
                 * @example auto-pool-os-86c13962597848eeb29c5861153a391f
                 */
                pool_name: components["parameters"]["PoolName"];
            };
            cookie?: never;
        };
        /** @description The node pool to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateNodePoolRequestBody"];
            };
        };
        responses: {
            /** @description The node pool was accepted for creation. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateNodePoolResponse"];
                };
            };
            /** @description The request was not accepted. */
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
                 * @description ID of the project that owns the resource pool. The page on nodes of November 2025 gives letters, digits and hyphens, 64 characters at most.
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description System-generated name of the resource pool, which is its ID: the value of `metadata.name` in the pool's details.
                 *     Clients report that the display name, the label `os.modelarts/name`, is not accepted. `listPools` shows both.
                 * @example auto-pool-os-86c13962597848eeb29c5861153a391f
                 */
                pool_name: components["parameters"]["PoolName"];
                /**
                 * @description Name of the node pool, as given in `metadata.name` when it was created. A node pool that was created without a name has the default name, the flavor followed by `-default`; one published example has `-Default`.
                 * @example nodepool-1
                 */
                nodepool_name: components["parameters"]["NodePoolName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The node pool. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NodePool"];
                };
            };
            /** @description The node pool does not exist. */
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
                 * @description ID of the project that owns the resource pool. The page on nodes of November 2025 gives letters, digits and hyphens, 64 characters at most.
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description System-generated name of the resource pool, which is its ID: the value of `metadata.name` in the pool's details.
                 *     Clients report that the display name, the label `os.modelarts/name`, is not accepted. `listPools` shows both.
                 * @example auto-pool-os-86c13962597848eeb29c5861153a391f
                 */
                pool_name: components["parameters"]["PoolName"];
                /**
                 * @description Name of the node pool, as given in `metadata.name` when it was created. A node pool that was created without a name has the default name, the flavor followed by `-default`; one published example has `-Default`.
                 * @example nodepool-1
                 */
                nodepool_name: components["parameters"]["NodePoolName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deletion was accepted. The body shows the node pool as it was. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NodePool"];
                };
            };
            /** @description The request was not accepted, or the node pool does not exist or cannot be deleted. */
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
                 * @description ID of the project that owns the resource pool. The page on nodes of November 2025 gives letters, digits and hyphens, 64 characters at most.
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description System-generated name of the resource pool, which is its ID: the value of `metadata.name` in the pool's details.
                 *     Clients report that the display name, the label `os.modelarts/name`, is not accepted. `listPools` shows both.
                 * @example auto-pool-os-86c13962597848eeb29c5861153a391f
                 */
                pool_name: components["parameters"]["PoolName"];
                /**
                 * @description Name of the node pool, as given in `metadata.name` when it was created. A node pool that was created without a name has the default name, the flavor followed by `-default`; one published example has `-Default`.
                 * @example nodepool-1
                 */
                nodepool_name: components["parameters"]["NodePoolName"];
            };
            cookie?: never;
        };
        /** @description A JSON merge patch: the fields of the node pool to change. */
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["PatchNodePoolRequestBody"];
            };
        };
        responses: {
            /** @description The change was accepted. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PatchNodePoolResponse"];
                };
            };
            /** @description The request was not accepted. */
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
                 * @description Offset of the page, taken from `metadata.continue` of the previous response. Empty or left out, the first page.
                 * @example eyJzdGFydCI6MTAwfQ
                 */
                continue?: components["parameters"]["Continue"];
                /**
                 * @description Maximum number of entries per page, from 0 to 500. The default is 500.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Selects by label. No source describes the syntax. The Terraform provider passes the name of a label alone, such as
                 *     `os.modelarts/scope`, which in Kubernetes selects what has this label, whatever its value.
                 * @example os.modelarts/name
                 */
                labelSelector?: components["parameters"]["LabelSelector"];
            };
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the resource pool. The page on nodes of November 2025 gives letters, digits and hyphens, 64 characters at most.
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of resource flavors. */
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
            /** @description There are no such resource flavors. */
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
                 * @description ID of the project that owns the resource pool. The page on nodes of November 2025 gives letters, digits and hyphens, 64 characters at most.
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description Name of the order, such as the label `os.modelarts/order.name` of a resource pool. The page calls it the order ID; it
                 *     is not the billing order of `os.modelarts/order.id`.
                 * @example order.pool-5ed5-w4l2n
                 */
                order_name: components["parameters"]["OrderName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the order changes. */
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
