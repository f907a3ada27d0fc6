use std::collections::HashMap;

use openapi::apis::{configuration::Configuration, node_pool_api, order_api, pool_api, resource_flavor_api};
use openapi::models::create_node_pool_annotations::OsModelartsSlashBillingMode;
use openapi::models::create_node_pool_request_body::{ApiVersion, Kind};
use openapi::models::{
    CreateNodePoolAnnotations, CreateNodePoolMetaVo, CreateNodePoolRequestBody, NodePoolSpec, PatchNodePoolRequestBody,
    PoolNodeAz, PoolResource,
};
use reqwest::header::{HeaderMap, HeaderValue, CONTENT_TYPE};
use reqwest::{Client, Method, Request, Response};
use reqwest_middleware::{ClientBuilder, Middleware, Next, Result};

/// Sets right what the client sends: a space in a path as `+` (and a plus as `%2B`, so every `+` is a space), and an
/// update as `application/json`.
struct Corrections;

#[async_trait::async_trait]
impl Middleware for Corrections {
    async fn handle(&self, mut request: Request, extensions: &mut http::Extensions, next: Next<'_>) -> Result<Response> {
        let path = request.url().path().replace('+', "%20");
        request.url_mut().set_path(&path);
        if request.method() == Method::PATCH {
            request.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/merge-patch+json"));
        }
        next.run(request, extensions).await
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let token = HeaderMap::from_iter([("x-auth-token".parse().unwrap(), HeaderValue::from_static("token-1"))]);
    let config = Configuration {
        base_path: std::env::var("BASE_URL").unwrap(),
        client: ClientBuilder::new(Client::builder().default_headers(token).build().unwrap()).with(Corrections).build(),
        ..Configuration::new()
    };
    let (project, pool, node_pool, flavor) = ("project-1", "pool a/池", "nodepool 1/节点", "modelarts.vm.2u4g.dcc");

    let annotations = CreateNodePoolAnnotations {
        os_modelarts_slash_billing_mode: Some(OsModelartsSlashBillingMode::PayPerUse),
        ..Default::default()
    };
    let metadata = CreateNodePoolMetaVo { annotations: Some(Box::new(annotations)), ..CreateNodePoolMetaVo::new(node_pool.into()) };
    let resources = PoolResource {
        azs: Some(vec![PoolNodeAz::new("cn-north-4a".into(), 1)]),
        labels: Some(HashMap::from([("team".into(), "平台".into())])),
        ..PoolResource::new(flavor.into(), 1, 1)
    };
    let body = CreateNodePoolRequestBody {
        spec: Some(Box::new(NodePoolSpec::new(resources))),
        ..CreateNodePoolRequestBody::new(ApiVersion::V2, Kind::NodePool, metadata)
    };
    let created = node_pool_api::create_node_pool(&config, project, pool, body).await.unwrap();
    println!("createNodePool {}", created.metadata.unwrap().name.unwrap());

    let selector = "os.modelarts/workspace.id=0";
    let listed = pool_api::list_pools(&config, project, Some("0"), Some(selector), Some("created")).await.unwrap();
    println!("listPools {}", listed.items.unwrap()[0].metadata.as_ref().unwrap().name.as_ref().unwrap());

    let shown = pool_api::show_pool(&config, project, pool, Some("user-1")).await.unwrap();
    println!("showPool {}", shown.status.unwrap().phase.unwrap());

    let all = node_pool_api::list_node_pools(&config, project, pool).await.unwrap();
    println!("listNodePools {}", all.items.unwrap().len());

    let found = node_pool_api::show_node_pool(&config, project, pool, node_pool).await.unwrap();
    println!("showNodePool {}", found.spec.unwrap().resources.unwrap().labels.unwrap()["team"]);

    let scope = Some("os.modelarts/scope=Train.Infer");
    let flavors = resource_flavor_api::list_resource_flavors(&config, project, Some("1"), Some(2), scope).await.unwrap();
    println!("listResourceFlavors {}", flavors.items.unwrap()[0].metadata.as_ref().unwrap().name.as_ref().unwrap());

    let order = order_api::show_order(&config, project, "mock-order-1").await.unwrap();
    println!("showOrder {}", order.items.unwrap()[0].action.as_ref().unwrap());

    let patch = PatchNodePoolRequestBody::new(NodePoolSpec::new(PoolResource::new(flavor.into(), 2, 2)));
    let updated = node_pool_api::update_node_pool(&config, project, pool, node_pool, patch).await.unwrap();
    println!("updateNodePool {}", updated.spec.unwrap().resources.unwrap().count.unwrap());

    let deleted = node_pool_api::delete_node_pool(&config, project, pool, node_pool).await.unwrap();
    println!("deleteNodePool {}", deleted.metadata.unwrap().name.unwrap());

    let gone = pool_api::delete_pool(&config, project, pool, Some("console"), Some("user-1")).await.unwrap();
    println!("deletePool {}", gone.metadata.unwrap().name.unwrap());
}
