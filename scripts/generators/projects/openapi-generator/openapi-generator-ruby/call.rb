$LOAD_PATH.unshift("#{__dir__}/api/lib")
require 'cgi'
require 'openapi_client'
require 'uri'

# The client encodes names as those of forms, where a space is a plus.
CGI.singleton_class.prepend(Module.new { def escape(text) = super.gsub('+', '%20') })

url = URI(ENV.fetch('BASE_URL'))
OpenapiClient.configure do |config|
  config.scheme = url.scheme
  config.host = "#{url.host}:#{url.port}"
  config.server_index = nil
  config.api_key['X-Auth-Token'] = 'token-1'
end
pools = OpenapiClient::PoolApi.new
node_pools = OpenapiClient::NodePoolApi.new
project, pool, node_pool, flavor = 'project-1', 'pool a/池', 'nodepool 1/节点', 'modelarts.vm.2u4g.dcc'

body = OpenapiClient::CreateNodePoolRequestBody.new(
  api_version: 'v2',
  kind: 'NodePool',
  metadata: OpenapiClient::CreateNodePoolMetaVO.new(
    name: node_pool,
    annotations: OpenapiClient::CreateNodePoolAnnotations.new(os_modelarts_billing_mode: '0')
  ),
  spec: OpenapiClient::NodePoolSpec.new(
    resources: OpenapiClient::PoolResource.new(
      flavor: flavor,
      count: 1,
      max_count: 1,
      azs: [OpenapiClient::PoolNodeAz.new(az: 'cn-north-4a', count: 1)],
      labels: { 'team' => '平台' }
    )
  )
)
puts "createNodePool #{node_pools.create_node_pool(project, pool, body).metadata.name}"

listed = pools.list_pools(project, workspace_id: '0', label_selector: 'os.modelarts/workspace.id=0', status: 'created')
puts "listPools #{listed.items.first.metadata.name}"

puts "showPool #{pools.show_pool(project, pool, x_model_arts_user_id: 'user-1').status.phase}"

puts "listNodePools #{node_pools.list_node_pools(project, pool).items.length}"

labels = node_pools.show_node_pool(project, pool, node_pool).spec.resources.labels
puts "showNodePool #{labels['team'] || labels[:team]}"

flavors = OpenapiClient::ResourceFlavorApi.new.list_resource_flavors(
  project, continue: '1', limit: 2, label_selector: 'os.modelarts/scope=Train.Infer'
)
puts "listResourceFlavors #{flavors.items.first.metadata.name}"

puts "showOrder #{OpenapiClient::OrderApi.new.show_order(project, 'mock-order-1').items.first.action}"

patch = OpenapiClient::PatchNodePoolRequestBody.new(
  spec: OpenapiClient::NodePoolSpec.new(
    resources: OpenapiClient::PoolResource.new(flavor: flavor, count: 2, max_count: 2)
  )
)
puts "updateNodePool #{node_pools.update_node_pool(project, pool, node_pool, patch).spec.resources.count}"

puts "deleteNodePool #{node_pools.delete_node_pool(project, pool, node_pool).metadata.name}"

puts "deletePool #{pools.delete_pool(project, pool, request_type: 'console', x_model_arts_user_id: 'user-1').metadata.name}"
