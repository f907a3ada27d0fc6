import type { MessageTable } from '../../shapes/text.ts';

/** Descriptions of the commands, their arguments and options: the lines of `--help`. */
export const commandMessages = {
  about: {
    en:
      'Tools for the ModelArts resource pool operations: validate bodies, run a mock, call the service, print the ' +
      'description. 中文：--lang zh',
    zh: 'ModelArts 资源池接口工具：校验请求体、启动模拟服务、调用接口、输出 API 描述文件。English: --lang en',
  },
  validate: {
    en: 'validate a request body, or with --response a response body, in YAML or JSON',
    zh: '校验请求体（YAML 或 JSON）；使用 --response 时校验响应体',
  },
  operation: { en: 'name of the operation, such as create-node-pool', zh: '接口名称，例如 create-node-pool' },
  file: { en: 'file to validate; - reads standard input', zh: '待校验的文件；- 表示从标准输入读取' },
  response: { en: 'status of the response whose body is validated', zh: '待校验响应体所对应的状态码' },
  violations: { en: 'format of the problems', zh: '列出问题的格式' },
  mock: {
    en: 'run a mock server on this machine that behaves like the service',
    zh: '在本机启动与服务行为一致的模拟服务',
  },
  mcp: {
    en: 'serve the operations to language models, by the Model Context Protocol on standard input and output',
    zh: '通过标准输入输出以 MCP（Model Context Protocol）向大模型提供接口',
  },
  allowWrites: {
    en: 'let models create and change; each request is shown first',
    zh: '允许模型创建和修改，每个请求会先展示',
  },
  allowDeletes: { en: 'let models delete; they must give the name twice', zh: '允许模型删除，须重复填写名称' },
  atMock: {
    en: 'call a mock in this process, where nothing costs anything, instead of the service',
    zh: '调用本进程内的模拟服务，不产生任何费用',
  },
  mcpNote: {
    en:
      'It only reads unless it is allowed to do more. Secrets come from the environment: TOKEN, or ACCESS_KEY ' +
      'and SECRET_KEY; PROJECT_ID and MODELARTS_REGION may stand there too.',
    zh: '默认只读。密钥从环境变量读取：TOKEN，或 ACCESS_KEY 和 SECRET_KEY；PROJECT_ID 和 MODELARTS_REGION 也可在环境变量中设置。',
  },
  port: { en: 'port to listen on', zh: '监听端口' },
  pool: {
    en: 'ID of a resource pool that the mock has; may be repeated; by default that of the examples',
    zh: '模拟服务中预置的资源池 ID，可重复指定；默认为示例中的资源池',
  },
  data: {
    en: 'YAML or JSON file with the pools, node pools and flavors to start with',
    zh: 'YAML 或 JSON 文件，指定初始的资源池、节点池和资源规格',
  },
  time: {
    en: 'seconds that each change takes, 0 for at once; by default as long as the service takes, some minutes',
    zh: '每次变更所需的秒数，0 表示立即完成；默认与服务相同，需数分钟',
  },
  speed: {
    en: 'how many times faster time passes for pools and nodes; 60 makes a minute a second',
    zh: '资源池和节点的时间加快的倍数，60 表示一分钟缩短为一秒',
  },
  latency: { en: 'milliseconds to wait before each response', zh: '每次响应前等待的毫秒数' },
  acceptJsonPatch: {
    en: 'accept application/json on PATCH, which the vendor SDKs send and the service refuses',
    zh: 'PATCH 接受 application/json：厂商 SDK 发送该类型，而服务会拒绝',
  },
  fail: {
    en: 'return a status for the first requests, such as 503:2 for two of them; may be repeated',
    zh: '对最先收到的若干次请求返回指定的状态码，例如 503:2 表示前两次，可重复指定',
  },
  secrets: {
    en:
      'file with the keys whose signatures are verified, a line ACCESS_KEY: SECRET_KEY for each; or the same ' +
      'in MOCK_SECRETS',
    zh: '用于验证签名的密钥文件，每行一个密钥：ACCESS_KEY: SECRET_KEY；也可设置环境变量 MOCK_SECRETS，格式相同',
  },
  call: { en: 'call an operation of the service, and print its response', zh: '调用服务的接口，并输出响应' },
  pools: { en: 'list the resource pools of a project', zh: '列出项目中的资源池' },
  nodePools: { en: 'list the node pools of a resource pool', zh: '列出资源池中的节点池' },
  flavors: { en: 'list the flavors that nodes can have', zh: '列出节点可用的资源规格' },
  region: { en: 'region of the service, such as cn-north-4', zh: '服务所在区域，例如 cn-north-4' },
  endpoint: { en: 'address of the service, or of a mock', zh: '服务或模拟服务的地址' },
  project: { en: 'ID of the project', zh: '项目 ID' },
  poolId: {
    en: 'ID of the resource pool (metadata.name, not the name that the console shows)',
    zh: '资源池 ID（metadata.name，不是控制台显示的名称）',
  },
  nodePool: { en: 'name of the node pool', zh: '节点池名称' },
  profile: {
    en: 'file with settings and credentials, readable by its owner only',
    zh: '存放设置和凭证的文件，只能由所有者读取',
  },
  param: { en: 'another parameter of the operation; may be repeated', zh: '接口的其他参数，可重复指定' },
  body: {
    en: 'YAML or JSON file with the request body; - reads standard input',
    zh: '请求体文件（YAML 或 JSON）；- 表示从标准输入读取',
  },
  set: {
    en: 'set a value in the body, such as spec.resources.count=3; may be repeated',
    zh: '设置请求体中的值，例如 spec.resources.count=3，可重复指定',
  },
  dryRun: {
    en: 'print the request as a curl command, and send nothing',
    zh: '以 curl 命令的形式输出将要发送的请求，但不发送',
  },
  wait: { en: 'wait until the change is finished', zh: '等待变更完成' },
  interval: {
    en: 'seconds between checks while waiting; by default 20 before the first, then 30',
    zh: '等待时两次查询之间的秒数；默认首次查询前 20 秒，之后 30 秒',
  },
  yes: { en: 'delete without asking for the name again', zh: '删除时不再要求输入名称确认' },
  listFormat: { en: 'a table for people, or JSON for programs', zh: '供阅读的表格，或供程序使用的 JSON' },
  settingsNote: {
    en:
      'Settings and credentials also come from the environment (MODELARTS_REGION or MODELARTS_ENDPOINT, ' +
      'PROJECT_ID, POOL_NAME, TOKEN, or ACCESS_KEY and SECRET_KEY), or from a profile:',
    zh:
      '设置和凭证也可来自环境变量（MODELARTS_REGION 或 MODELARTS_ENDPOINT、PROJECT_ID、POOL_NAME、TOKEN，或 ACCESS_KEY 和 ' +
      'SECRET_KEY），或来自配置文件：',
  },
  spec: { en: 'print the description', zh: '输出 API 描述文件' },
  oas: { en: 'version of OpenAPI', zh: 'OpenAPI 版本' },
  format: { en: 'form of the file', zh: '文件格式' },
  sources: {
    en: 'show what a field of the description rests on, and where sources disagree about it',
    zh: '显示字段的出处，以及各出处的不一致之处',
  },
  field: {
    en: 'a schema, an operation, or a member of one, such as PoolResource.maxCount or deletePool.request-type',
    zh: '数据结构、接口或其中的成员，例如 PoolResource.maxCount 或 deletePool.request-type',
  },
  drift: {
    en: 'compare saved pages of the vendor, and its SDK, with the description: what is new, and where',
    zh: '将保存的官方页面和 SDK 与 API 描述文件比对，列出新变化及其位置',
  },
  driftPages: {
    en: 'pages as saved, copied or published: HTML, Markdown, text, reStructuredText, or files of spec/editions/',
    zh: '保存、复制或发布的页面：HTML、Markdown、文本、reStructuredText，或 spec/editions/ 中的文件',
  },
  since: {
    en: 'an earlier edition of the page; then only what has changed since is listed',
    zh: '该页面的旧版本；指定后仅列出此后的变化',
  },
  driftFormat: { en: 'how to list what was found', zh: '结果的列出方式' },
  sdk: {
    en:
      'an unpacked SDK (Python, Go, Java sources), its change log, a version to fetch (v0.1.207 of Go, 3.1.219 of ' +
      'Python), or newest; may be repeated, oldest first',
    zh:
      '解压后的 SDK（Python、Go 或 Java 源码）、变更日志、待获取的版本号（Go 如 v0.1.207，Python 如 3.1.219），' +
      '或 newest；可重复，从旧到新',
  },
  saveEdition: {
    en: 'folder in which to keep what was read as facts, without the prose',
    zh: '用于保存所读事实的目录，不含原文',
  },
  driftExits: {
    en: 'Exit codes: 0 nothing new, 1 something new, 2 something could not be read.',
    zh: '退出码：0 没有新变化，1 有新变化，2 有内容无法读取。',
  },
  traffic: {
    en: 'compare recorded traffic with the description: what it does not say, and which rules are confirmed',
    zh: '将录制的流量与描述比对：列出描述中没有的内容，以及得到证实的规则',
  },
  trafficFiles: {
    en: 'HAR files, entries of a HAR one a line (NDJSON), or what the mock printed; - reads a pipe',
    zh: 'HAR 文件、每行一条的 HAR 记录（NDJSON），或模拟服务的输出；- 表示从管道读取',
  },
  share: {
    en: 'print counts without any value of yours, to attach to an issue, instead of the findings',
    zh: '不列出差异，而输出不含任何实际取值的统计，可附在 issue 中',
  },
  trafficExits: {
    en: 'Exit codes: 0 nothing new, 1 something new or a request refused, 2 not readable or cut off.',
    zh: '退出码：0 没有新变化，1 有新变化或有请求被拒绝，2 无法读取或文件不完整。',
  },
  record: {
    en: 'record traffic to the service through a proxy; names, IDs and secrets are replaced before they are written',
    zh: '通过代理录制对服务的调用；名称、ID 和密钥在写入磁盘前即被替换',
  },
  target: {
    en: 'address of the service, such as https://modelarts.cn-north-4.myhuaweicloud.com',
    zh: '服务地址，例如 https://modelarts.cn-north-4.myhuaweicloud.com',
  },
  recordOut: {
    en: 'file to write: a HAR, or with the ending .ndjson an entry a line',
    zh: '输出文件：HAR；扩展名为 .ndjson 时每行一条记录',
  },
  recordNote: {
    en:
      'Point a client at the proxy (--endpoint) and use a token. With an access key, sign for the target and send to ' +
      'the proxy: `baseUrl` of createClient is the target, and its `fetch` option replaces the address. Ctrl-C ends.',
    zh:
      '将客户端指向该代理（--endpoint）并使用 Token。使用访问密钥时，为目标地址签名并将请求发往该代理：createClient 的 `baseUrl` 设为目标，' +
      '由其 `fetch` 选项替换地址。按 Ctrl-C 结束。',
  },
} satisfies MessageTable;
