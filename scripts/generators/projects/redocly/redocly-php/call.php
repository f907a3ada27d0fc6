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
echo $created->metadata->name, "\n";

$patch = new PatchNodePoolRequestBody(spec: new NodePoolSpec(resources: new PoolResource(flavor: $flavor, count: 2, maxCount: 2)));
echo $client->updateNodePool($project, $pool, $nodePool, $patch)->spec->resources->count, "\n";

echo $client->deleteNodePool($project, $pool, $nodePool)->metadata->name, "\n";

$headers = ['request-type' => 'console', 'X-ModelArts-User-ID' => 'user-1'];
echo $client->deletePool($project, $pool, headers: $headers)->metadata->name, "\n";
