#[path = "../api/client.rs"]
#[allow(unused_imports)]
mod client;

use std::collections::HashMap;

use client::types::{
    CreateNodePoolAnnotations, CreateNodePoolMetaVo, CreateNodePoolRequestBody, KubernetesLabels, NodePoolSpec,
    PatchNodePoolRequestBody, PoolNodeAz, PoolResource,
};
use client::Client;
use progenitor_client::{ClientHooks, Error, OperationInfo};
use reqwest::header::{HeaderMap, HeaderValue, CONTENT_TYPE};
use reqwest::{Method, Request};

/// Sends an update as the merge patch that it is.
impl ClientHooks for Client {
    async fn pre<E>(&self, request: &mut Request, _: &OperationInfo) -> Result<(), Error<E>> {
        if request.method() == Method::PATCH {
            request.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/merge-patch+json"));
        }
        Ok(())
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let token = HeaderMap::from_iter([("x-auth-token".parse().unwrap(), HeaderValue::from_static("token-1"))]);
    let http = reqwest::Client::builder().default_headers(token).build().unwrap();
    let client = Client::new_with_client(&std::env::var("BASE_URL").unwrap(), http);
    let (project, pool, node_pool, flavor) = ("project-1", "pool a/池", "nodepool 1/节点", "modelarts.vm.2u4g.dcc");

    let annotations = CreateNodePoolAnnotations::builder().os_modelarts_billing_mode(Some("0".parse().unwrap()));
    let metadata = CreateNodePoolMetaVo::builder().name(node_pool).annotations(Some(annotations.try_into().unwrap()));
    let zone = PoolNodeAz::builder().az("cn-north-4a").count(1).try_into().unwrap();
    let labels = KubernetesLabels::from(HashMap::from([("team".to_string(), "平台".to_string())]));
    let resources = PoolResource::builder().flavor(flavor).count(1).max_count(1).azs(vec![zone]).labels(Some(labels));
    let spec: NodePoolSpec = NodePoolSpec::builder().resources(resources).try_into().unwrap();
    let body = CreateNodePoolRequestBody::builder().api_version("v2").kind("NodePool").metadata(metadata).spec(spec);
    let created = client.create_node_pool().project_id(project).pool_name(pool).body(body).send().await.unwrap();
    println!("createNodePool {}", created.into_inner().metadata.unwrap().name.unwrap());

    let selector = "os.modelarts/workspace.id=0";
    let listing = client.list_pools().project_id(project).workspace_id("0").label_selector(selector).status("created");
    let listed = listing.send().await.unwrap().into_inner();
    println!("listPools {}", listed.items[0].metadata.as_ref().unwrap().name.as_ref().unwrap());

    let shown = client.show_pool().project_id(project).pool_name(pool).x_model_arts_user_id("user-1").send().await;
    println!("showPool {}", shown.unwrap().into_inner().status.unwrap().phase.unwrap());

    let all = client.list_node_pools().project_id(project).pool_name(pool).send().await.unwrap();
    println!("listNodePools {}", all.into_inner().items.len());

    let finding = client.show_node_pool().project_id(project).pool_name(pool).nodepool_name(node_pool);
    let found = finding.send().await.unwrap().into_inner();
    println!("showNodePool {}", found.spec.unwrap().resources.unwrap().labels.unwrap()["team"]);

    let scope = "os.modelarts/scope=Train.Infer";
    let offer = client.list_resource_flavors().project_id(project).continue_("1").limit(2).label_selector(scope);
    let flavors = offer.send().await.unwrap().into_inner();
    println!("listResourceFlavors {}", flavors.items[0].metadata.as_ref().unwrap().name.as_ref().unwrap());

    let order = client.show_order().project_id(project).order_name("mock-order-1").send().await.unwrap();
    println!("showOrder {}", order.into_inner().items[0].action.as_ref().unwrap());

    let resources = PoolResource::builder().flavor(flavor).count(2).max_count(2);
    let spec: NodePoolSpec = NodePoolSpec::builder().resources(resources).try_into().unwrap();
    let patch = PatchNodePoolRequestBody::builder().spec(spec);
    let updating = client.update_node_pool().project_id(project).pool_name(pool).nodepool_name(node_pool).body(patch);
    let updated = updating.send().await.unwrap().into_inner();
    println!("updateNodePool {}", updated.spec.unwrap().resources.unwrap().count.unwrap());

    let deleting = client.delete_node_pool().project_id(project).pool_name(pool).nodepool_name(node_pool);
    println!("deleteNodePool {}", deleting.send().await.unwrap().into_inner().metadata.unwrap().name.unwrap());

    let deletion = client.delete_pool().project_id(project).pool_name(pool).request_type("console");
    let gone = deletion.x_model_arts_user_id("user-1").send().await.unwrap().into_inner();
    println!("deletePool {}", gone.metadata.unwrap().name.unwrap());
}
