<?php

declare(strict_types=1);

require __DIR__ . '/api/client.php';

use HuaweiCloudModelArtsResourcePools\Client;
use HuaweiCloudModelArtsResourcePools\Config;
use HuaweiCloudModelArtsResourcePools\CreateNodePoolAnnotations;
use HuaweiCloudModelArtsResourcePools\CreateNodePoolMetaVo;
use HuaweiCloudModelArtsResourcePools\CreateNodePoolRequestBody;
use HuaweiCloudModelArtsResourcePools\NodePoolSpec;
use HuaweiCloudModelArtsResourcePools\PatchNodePoolRequestBody;
use HuaweiCloudModelArtsResourcePools\PoolNodeAz;
use HuaweiCloudModelArtsResourcePools\PoolResource;

$client = new Client(new Config(serverUrl: getenv('BASE_URL'), auth: ['apiKey' => ['Token' => 'token-1']]));
[$project, $pool, $nodePool, $flavor] = ['project-1', 'pool a/池', 'nodepool 1/节点', 'modelarts.vm.2u4g.dcc'];

$created = $client->createNodePool($project, $pool, new CreateNodePoolRequestBody(
    apiVersion: 'v2',
    kind: 'NodePool',
    metadata: new CreateNodePoolMetaVo(name: $nodePool, annotations: new CreateNodePoolAnnotations(osModelartsBillingMode: '0')),
    spec: new NodePoolSpec(resources: new PoolResource(
        flavor: $flavor,
        count: 1,
        maxCount: 1,
        azs: [new PoolNodeAz(az: 'cn-north-4a', count: 1)],
        labels: ['team' => '平台'],
    )),
));
echo 'createNodePool ', $created->metadata->name, "\n";

$pools = $client->listPools($project, workspaceId: '0', labelSelector: 'os.modelarts/workspace.id=0', status: 'created');
echo 'listPools ', $pools->items[0]->metadata->name, "\n";

$user = ['X-ModelArts-User-ID' => 'user-1'];
echo 'showPool ', $client->showPool($project, $pool, headers: $user)->status->phase, "\n";

echo 'listNodePools ', count($client->listNodePools($project, $pool)->items), "\n";

echo 'showNodePool ', $client->showNodePool($project, $pool, $nodePool)->spec->resources->labels['team'], "\n";

$flavors = $client->listResourceFlavors($project, continue_: '1', limit: 2, labelSelector: 'os.modelarts/scope=Train.Infer');
echo 'listResourceFlavors ', $flavors->items[0]->metadata->name, "\n";

echo 'showOrder ', $client->showOrder($project, 'mock-order-1')->items[0]->action, "\n";

$patch = new PatchNodePoolRequestBody(spec: new NodePoolSpec(resources: new PoolResource(flavor: $flavor, count: 2, maxCount: 2)));
echo 'updateNodePool ', $client->updateNodePool($project, $pool, $nodePool, $patch)->spec->resources->count, "\n";

echo 'deleteNodePool ', $client->deleteNodePool($project, $pool, $nodePool)->metadata->name, "\n";

echo 'deletePool ', $client->deletePool($project, $pool, headers: [...$user, 'request-type' => 'console'])->metadata->name, "\n";
