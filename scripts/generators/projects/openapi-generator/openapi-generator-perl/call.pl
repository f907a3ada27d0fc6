# Strings stay bytes, without "use utf8": the client cannot escape others in paths.
use strict;
use warnings;
use lib 'api/lib';
use JSON ();
use WWW::OpenAPIClient::ApiClient;
use WWW::OpenAPIClient::NodePoolApi;
use WWW::OpenAPIClient::OrderApi;
use WWW::OpenAPIClient::PoolApi;
use WWW::OpenAPIClient::ResourceFlavorApi;
use WWW::OpenAPIClient::Object::CreateNodePoolAnnotations;
use WWW::OpenAPIClient::Object::CreateNodePoolMetaVO;
use WWW::OpenAPIClient::Object::CreateNodePoolRequestBody;
use WWW::OpenAPIClient::Object::NodePoolSpec;
use WWW::OpenAPIClient::Object::PatchNodePoolRequestBody;
use WWW::OpenAPIClient::Object::PoolNodeAz;
use WWW::OpenAPIClient::Object::PoolResource;

my $client = WWW::OpenAPIClient::ApiClient->new(
    base_url => $ENV{BASE_URL},
    api_key  => { 'X-Auth-Token' => 'token-1' },
);

# The client does not know PATCH: it is made a POST, and a PATCH again on its way. JSON has to be bytes.
my $call_api = \&WWW::OpenAPIClient::ApiClient::call_api;
{
    no warnings qw(prototype redefine);
    *WWW::OpenAPIClient::ApiClient::to_json = \&JSON::encode_json;
    *WWW::OpenAPIClient::ApiClient::call_api = sub {
        my ($self, $path, $method, @others) = @_;
        return $call_api->($self, $path, $method eq 'PATCH' ? 'POST' : $method, @others);
    };
}
$client->{ua}->add_handler(
    request_prepare => sub { $_[0]->method('PATCH') if $_[0]->content_type eq 'application/merge-patch+json' },
);

# So that Han characters come back as the bytes that are printed.
binmode STDOUT, ':raw';
sub report { my ($operation, $read) = @_; utf8::encode($read) if utf8::is_utf8($read); print "$operation $read\n" }

my $node_pools = WWW::OpenAPIClient::NodePoolApi->new($client);
my $pools      = WWW::OpenAPIClient::PoolApi->new($client);
my %project    = (project_id => 'project-1');
my %pool       = (%project, pool_name => 'pool a/池');
my %node_pool  = (%pool, nodepool_name => 'nodepool 1/节点');
my $flavor     = 'modelarts.vm.2u4g.dcc';

my $object    = 'WWW::OpenAPIClient::Object';
my $resources = "${object}::PoolResource"->new(
    flavor    => $flavor,
    count     => 1,
    maxCount  => 1,
    azs       => ["${object}::PoolNodeAz"->new(az => 'cn-north-4a', count => 1)],
    labels    => { team => '平台' },
);
my $body = "${object}::CreateNodePoolRequestBody"->new(
    apiVersion  => 'v2',
    kind        => 'NodePool',
    metadata    => "${object}::CreateNodePoolMetaVO"->new(
        name        => $node_pool{nodepool_name},
        annotations => "${object}::CreateNodePoolAnnotations"->new('os.modelarts/billing.mode' => '0'),
    ),
    spec => "${object}::NodePoolSpec"->new(resources => $resources),
);
my $created = $node_pools->create_node_pool(%pool, create_node_pool_request_body => $body);
report('createNodePool', $created->metadata->name);

my $listed = $pools->list_pools(
    %project,
    workspace_id   => '0',
    label_selector => 'os.modelarts/workspace.id=0',
    status         => 'created',
);
report('listPools', $listed->items->[0]->metadata->name);

my $shown = $pools->show_pool(%pool, x_model_arts_user_id => 'user-1');
report('showPool', $shown->status->phase);

report('listNodePools', scalar @{ $node_pools->list_node_pools(%pool)->items });

report('showNodePool', $node_pools->show_node_pool(%node_pool)->spec->resources->labels->{team});

my $flavors = WWW::OpenAPIClient::ResourceFlavorApi->new($client)->list_resource_flavors(
    %project,
    continue       => '1',
    limit          => 2,
    label_selector => 'os.modelarts/scope=Train.Infer',
);
report('listResourceFlavors', $flavors->items->[0]->metadata->name);

my $order = WWW::OpenAPIClient::OrderApi->new($client)->show_order(%project, order_name => 'mock-order-1');
report('showOrder', $order->items->[0]->action);

my $patch = "${object}::PatchNodePoolRequestBody"->new(
    spec => "${object}::NodePoolSpec"->new(
        resources => "${object}::PoolResource"->new(flavor => $flavor, count => 2, maxCount => 2),
    ),
);
my $updated = $node_pools->update_node_pool(%node_pool, patch_node_pool_request_body => $patch);
report('updateNodePool', $updated->spec->resources->count);

report('deleteNodePool', $node_pools->delete_node_pool(%node_pool)->metadata->name);

my $gone = $pools->delete_pool(%pool, request_type => 'console', x_model_arts_user_id => 'user-1');
report('deletePool', $gone->metadata->name);
