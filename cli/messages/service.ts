import type { MessageTable } from '../../shapes/text.ts';

/** Messages of the commands that call the service: settings, calls, waiting, failures, and columns of lists. */
export const serviceMessages = {
  noPlace: {
    en:
      'The address of the service is missing: give --region or --endpoint, or set MODELARTS_REGION or ' +
      'MODELARTS_ENDPOINT.',
    zh: '未指定服务地址：请使用 --region 或 --endpoint，或设置 MODELARTS_REGION 或 MODELARTS_ENDPOINT。',
  },
  noProject: {
    en: 'The project is missing: give --project, or set PROJECT_ID.',
    zh: '未指定项目：请使用 --project，或设置 PROJECT_ID。',
  },
  noCredentials: {
    en: 'No credentials: set TOKEN, or ACCESS_KEY and SECRET_KEY, in the environment or in a profile.',
    zh: '没有凭证：请在环境变量或配置文件中设置 TOKEN，或 ACCESS_KEY 和 SECRET_KEY。',
  },
  profileOpen: {
    en: 'Others can read {file}, which may hold secrets. Run: chmod 600 {file}',
    zh: '其他用户可以读取 {file}，其中可能含有密钥。请执行：chmod 600 {file}',
  },
  profileWrong: {
    en: '{file}:{line}: a profile consists of lines NAME: VALUE, with these names: {names}.',
    zh: '{file}:{line}：配置文件的每一行应为“名称: 值”，名称包括：{names}。',
  },
  profileUnknown: {
    en: 'The profile {file} may hold {names}; not {name}.',
    zh: '配置文件 {file} 只能包含 {names}；不能包含 {name}。',
  },
  regionUnknown: {
    en: 'The description has no region {region}. For sites that it does not list, give --endpoint.',
    zh: '描述中没有区域 {region}。未列出的站点请使用 --endpoint。',
  },
  endpointWrong: {
    en: 'The endpoint must begin with https:// or http://, and have no user, query or fragment.',
    zh: '服务地址须以 https:// 或 http:// 开头，且不能包含用户名、查询参数或片段。',
  },
  credentialsWrong: {
    en: 'The token and the keys must be printable ASCII without spaces or line breaks.',
    zh: 'Token 和密钥只能包含可打印的 ASCII 字符，不能包含空格或换行。',
  },
  paramWanted: {
    en: '{given} is not of the form name=value with one of these names: {names}.',
    zh: '{given} 的格式应为 名称=值，名称为以下之一：{names}。',
  },
  parameterMissing: { en: 'The parameter {name} is missing: give {option}.', zh: '缺少参数 {name}：请使用 {option}。' },
  bodyMissing: {
    en: '{name} needs a request body: give --body FILE or --set PATH=VALUE.',
    zh: '{name} 需要请求体：请使用 --body 文件 或 --set 路径=值。',
  },
  yesWanted: {
    en: '{name} would be deleted, and there is no terminal to confirm it. Give --yes to delete it.',
    zh: '将删除 {name}，但无法询问确认。如需删除，请使用 --yes。',
  },
  confirm: { en: 'This deletes {name}. Type its name to continue: ', zh: '此操作将删除 {name}。请输入其名称以继续：' },
  notConfirmed: { en: 'Nothing was deleted: the name does not match.', zh: '名称不一致，没有删除任何内容。' },
  waiting: { en: 'Waiting for the change …', zh: '正在等待变更完成……' },
  seconds: { en: '{count} s', zh: '{count} 秒' },
  nothingToWaitFor: { en: '{name} changes nothing that could be waited for.', zh: '{name} 不修改任何资源，无需等待。' },
  changeFailed: { en: 'The change failed: {why}.', zh: '变更失败：{why}。' },
  changeGoesOn: {
    en: 'The change is not finished yet, but may still succeed: {why}.',
    zh: '变更尚未完成，仍可能完成：{why}。',
  },
  changeContinues: {
    en: 'The change itself continues: look with pools or node-pools.',
    zh: '变更仍在进行，请使用 pools 或 node-pools 查看。',
  },
  interrupted: { en: 'Stopped waiting.', zh: '已停止等待。' },
  nodesAbnormal: { en: 'abnormal nodes: {count}', zh: '{count} 个节点异常' },
  nodesAvailable: { en: '{count} of {wanted} nodes are available', zh: '{wanted} 个节点中 {count} 个可用' },
  orderFailed: { en: 'its order has failed', zh: '变更对应的订单失败' },
  poolInPhase: { en: 'the resource pool is in phase {phase}', zh: '资源池处于 {phase} 状态' },
  isMissing: { en: 'it is not there', zh: '找不到该资源' },
  notRead: { en: 'its state cannot be read at the moment', zh: '暂时无法读取其状态' },
  comma: { en: ', ', zh: '，' },
  saying: { en: '{sentence}; the service says: {said}', zh: '{sentence}；服务返回：{said}' },
  noResponse: { en: '{operation}: no response: {why}.', zh: '{operation}：没有收到响应：{why}。' },
  noResponseWithin: { en: '{operation}: no response within {count} s.', zh: '{operation}：{count} 秒内没有收到响应。' },
  noJsonObject: {
    en: '{operation}: what came is no JSON object, so it may not come from the service. Check its address.',
    zh: '{operation}：收到的内容不是 JSON 对象，可能并非来自服务，请检查服务地址。',
  },
  responseTooLarge: {
    en: '{operation}: the response is too large to be read.',
    zh: '{operation}：响应过大，无法读取。',
  },
  mayHaveArrived: {
    en: 'The request may have arrived: look with pools or node-pools before you send it again.',
    zh: '请求可能已到达服务，再次发送前请先使用 pools 或 node-pools 查看。',
  },
  requestId: { en: ' (request {id})', zh: '（请求 ID：{id}）' },
  columnName: { en: 'NAME', zh: '名称' },
  columnId: { en: 'ID', zh: 'ID' },
  columnType: { en: 'TYPE', zh: '类型' },
  columnPhase: { en: 'PHASE', zh: '状态' },
  columnFlavor: { en: 'FLAVOR', zh: '资源规格' },
  columnWanted: { en: 'WANTED', zh: '期望节点数' },
  columnAvailable: { en: 'AVAILABLE', zh: '可用' },
  columnCreating: { en: 'CREATING', zh: '创建中' },
  columnAbnormal: { en: 'ABNORMAL', zh: '异常' },
  columnDeleting: { en: 'DELETING', zh: '删除中' },
  columnArchitecture: { en: 'ARCH', zh: '架构' },
  columnCpu: { en: 'CPU', zh: 'CPU' },
  columnMemory: { en: 'MEMORY', zh: '内存' },
  columnAccelerators: { en: 'CARDS', zh: '加速卡' },
  columnSteps: { en: 'STEP', zh: '步长' },
  columnSoldOut: { en: 'SOLD OUT IN', zh: '售罄的可用区' },
} satisfies MessageTable;
