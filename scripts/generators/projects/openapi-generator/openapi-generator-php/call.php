<?php

declare(strict_types=1);

require '/usr/share/php/GuzzleHttp/autoload.php';

use GuzzleHttp\Client;
use OpenAPI\Client\Api\NodePoolApi;
use OpenAPI\Client\Api\OrderApi;
use OpenAPI\Client\Api\PoolApi;
use OpenAPI\Client\Api\ResourceFlavorApi;
use OpenAPI\Client\Configuration;
use OpenAPI\Client\Model\CreateNodePoolAnnotations;
use OpenAPI\Client\Model\CreateNodePoolMetaVO;
use OpenAPI\Client\Model\CreateNodePoolRequestBody;
use OpenAPI\Client\Model\NodePoolSpec;
use OpenAPI\Client\Model\PatchNodePoolRequestBody;
use OpenAPI\Client\Model\PoolNodeAz;
use OpenAPI\Client\Model\PoolResource;

spl_autoload_register(function (string $class): void {
    $path = __DIR__ . '/api/lib/' . str_replace(['OpenAPI\\Client\\', '\\'], ['', '/'], $class) . '.php';
    if (is_file($path)) {
        require $path;
    }
});

$config = (new Configuration())->setHost(getenv('BASE_URL'))->setApiKey('X-Auth-Token', 'token-1');
[$pools, $nodePools] = [new PoolApi(new Client(), $config), new NodePoolApi(new Client(), $config)];
[$project, $pool, $nodePool, $flavor] = ['project-1', 'pool a/池', 'nodepool 1/节点', 'modelarts.vm.2u4g.dcc'];

$annotations = new CreateNodePoolAnnotations(['os_modelarts_billing_mode' => CreateNodePoolAnnotations::OS_MODELARTS_BILLING_MODE_PAY_PER_USE]);
$created = $nodePools->createNodePool($project, $pool, new CreateNodePoolRequestBody([
    'api_version' => 'v2',
    'kind' => 'NodePool',
    'metadata' => new CreateNodePoolMetaVO(['name' => $nodePool, 'annotations' => $annotations]),
    'spec' => new NodePoolSpec(['resources' => new PoolResource([
        'flavor' => $flavor,
        'count' => 1,
        'max_count' => 1,
        'azs' => [new PoolNodeAz(['az' => 'cn-north-4a', 'count' => 1])],
        'labels' => ['team' => '平台'],
    ])]),
]));
echo 'createNodePool ', $created->getMetadata()->getName(), "\n";

$listed = $pools->listPools($project, '0', 'os.modelarts/workspace.id=0', 'created');
echo 'listPools ', $listed->getItems()[0]->getMetadata()->getName(), "\n";

echo 'showPool ', $pools->showPool($project, $pool, 'user-1')->getStatus()->getPhase(), "\n";

echo 'listNodePools ', count($nodePools->listNodePools($project, $pool)->getItems()), "\n";

$found = $nodePools->showNodePool($project, $pool, $nodePool);
echo 'showNodePool ', $found->getSpec()->getResources()->getLabels()['team'], "\n";

$flavors = (new ResourceFlavorApi(new Client(), $config))->listResourceFlavors($project, '1', 2, 'os.modelarts/scope=Train.Infer');
echo 'listResourceFlavors ', $flavors->getItems()[0]->getMetadata()->getName(), "\n";

$order = (new OrderApi(new Client(), $config))->showOrder($project, 'mock-order-1');
echo 'showOrder ', $order->getItems()[0]->getAction(), "\n";

$patch = new PatchNodePoolRequestBody(['spec' => new NodePoolSpec([
    'resources' => new PoolResource(['flavor' => $flavor, 'count' => 2, 'max_count' => 2]),
])]);
$updated = $nodePools->updateNodePool($project, $pool, $nodePool, $patch);
echo 'updateNodePool ', $updated->getSpec()->getResources()->getCount(), "\n";

echo 'deleteNodePool ', $nodePools->deleteNodePool($project, $pool, $nodePool)->getMetadata()->getName(), "\n";

echo 'deletePool ', $pools->deletePool($project, $pool, 'console', 'user-1')->getMetadata()->getName(), "\n";
