import type { Level, Text } from './change.ts';

/** A rule about more than one keyword of a schema, but for what it shares with others. */
export interface OperationRule {
  readonly id: string;
  readonly level: Level;
  readonly about: 'requestBreak' | 'requestGone' | 'responseBreak' | 'responseGone' | 'fading' | 'safe';
  readonly message: Text;
  readonly example: { readonly before: string; readonly after: string };
}

export const operationRules: readonly OperationRule[] = [
  {
    id: 'path-removed', level: 'breaking', about: 'requestGone',
    message: { en: 'The path {before} is gone.', zh: '路径 {before} 已移除。' },
    example: { before: 'paths: { /pools: … }', after: 'paths: {}' },
  },
  {
    id: 'path-removed-after-sunset', level: 'info', about: 'safe',
    message: { en: 'The path {before} is gone, as announced.', zh: '路径 {before} 已按预告移除。' },
    example: { before: 'deprecated: true # x-sunset has passed', after: 'paths: {}' },
  },
  {
    id: 'path-added', level: 'info', about: 'safe',
    message: { en: 'The path {after} is new.', zh: '新增路径 {after}。' },
    example: { before: 'paths: {}', after: 'paths: { /pools: … }' },
  },
  {
    id: 'webhook-removed', level: 'breaking', about: 'responseBreak',
    message: { en: 'The webhook {before} is gone.', zh: 'Webhook {before} 已移除。' },
    example: { before: 'webhooks: { done: … }', after: 'webhooks: {}' },
  },
  {
    id: 'webhook-removed-after-sunset', level: 'info', about: 'safe',
    message: { en: 'The webhook {before} is gone, as announced.', zh: 'Webhook {before} 已按预告移除。' },
    example: { before: 'deprecated: true # x-sunset has passed', after: 'webhooks: {}' },
  },
  {
    id: 'webhook-added', level: 'info', about: 'safe',
    message: { en: 'The webhook {after} is new.', zh: '新增 Webhook {after}。' },
    example: { before: 'webhooks: {}', after: 'webhooks: { done: … }' },
  },
  {
    id: 'callback-removed', level: 'breaking', about: 'responseBreak',
    message: { en: 'The callback {before} is gone.', zh: '回调 {before} 已移除。' },
    example: { before: 'callbacks: { done: … }', after: 'callbacks: {}' },
  },
  {
    id: 'callback-removed-after-sunset', level: 'info', about: 'safe',
    message: { en: 'The callback {before} is gone, as announced.', zh: '回调 {before} 已按预告移除。' },
    example: { before: 'deprecated: true # x-sunset has passed', after: 'callbacks: {}' },
  },
  {
    id: 'callback-added', level: 'info', about: 'safe',
    message: { en: 'The callback {after} is new.', zh: '新增回调 {after}。' },
    example: { before: 'callbacks: {}', after: 'callbacks: { done: … }' },
  },
  {
    id: 'operation-removed', level: 'breaking', about: 'requestGone',
    message: { en: 'The operation {before} is gone.', zh: '接口 {before} 已移除。' },
    example: { before: 'delete: { operationId: deletePool }', after: '# nothing' },
  },
  {
    id: 'operation-removed-after-sunset', level: 'info', about: 'safe',
    message: { en: 'The operation {before} is gone, as announced.', zh: '接口 {before} 已按预告移除。' },
    example: { before: 'deprecated: true # x-sunset has passed', after: '# nothing' },
  },
  {
    id: 'operation-added', level: 'info', about: 'safe',
    message: { en: 'The operation {after} is new.', zh: '新增接口 {after}。' },
    example: { before: '# nothing', after: 'get: { operationId: showPool }' },
  },
  {
    id: 'operation-id-changed', level: 'info', about: 'safe',
    message: { en: 'The operationId {before} is {after} now; names in generated code change with it.', zh: 'operationId 由 {before} 改为 {after}，生成代码中的名称随之改变。' },
    example: { before: 'operationId: deletePool', after: 'operationId: removePool' },
  },
  {
    id: 'operation-deprecated', level: 'info', about: 'safe',
    message: { en: 'The operation at {at} is deprecated, with a day for its end.', zh: '{at} 处的接口已弃用，并给出了下线日期。' },
    example: { before: 'operationId: deletePool', after: 'deprecated: true\nx-sunset: \'2027-06-30\'' },
  },
  {
    id: 'operation-deprecated-without-sunset', level: 'warning', about: 'fading',
    message: { en: 'The operation at {at} is deprecated without a day for its end (x-sunset).', zh: '{at} 处的接口已弃用，但未给出下线日期（x-sunset）。' },
    example: { before: 'operationId: deletePool', after: 'deprecated: true' },
  },
  {
    id: 'sunset-removed', level: 'warning', about: 'fading',
    message: { en: 'The day {before} for the end of a deprecated operation is gone.', zh: '已弃用接口的下线日期 {before} 被移除。' },
    example: { before: 'x-sunset: \'2027-06-30\'', after: 'deprecated: true' },
  },
  {
    id: 'sunset-earlier', level: 'breaking', about: 'requestBreak',
    message: { en: 'The end of a deprecated operation comes earlier: {before} → {after}.', zh: '已弃用接口的下线日期提前：{before} → {after}。' },
    example: { before: 'x-sunset: \'2027-06-30\'', after: 'x-sunset: \'2027-01-31\'' },
  },
  {
    id: 'sunset-later', level: 'info', about: 'safe',
    message: { en: 'The end of a deprecated operation comes later: {before} → {after}.', zh: '已弃用接口的下线日期推迟：{before} → {after}。' },
    example: { before: 'x-sunset: \'2027-01-31\'', after: 'x-sunset: \'2027-06-30\'' },
  },
  {
    id: 'parameter-removed', level: 'warning', about: 'fading',
    message: { en: 'The parameter {before} is gone; it is ignored, or refused by strict servers.', zh: '参数 {before} 已移除，发送后会被忽略，或被严格的服务端拒绝。' },
    example: { before: 'name: verbose', after: '# nothing' },
  },
  {
    id: 'parameter-required-removed', level: 'warning', about: 'fading',
    message: { en: 'The required parameter {before} is gone.', zh: '必填参数 {before} 已移除。' },
    example: { before: 'parameters: [{ name: id, in: query, required: true }]', after: 'parameters: []' },
  },
  {
    id: 'parameter-added', level: 'info', about: 'safe',
    message: { en: 'The optional parameter {after} is new.', zh: '新增可选参数 {after}。' },
    example: { before: '# nothing', after: 'name: verbose' },
  },
  {
    id: 'parameter-required-added', level: 'breaking', about: 'requestBreak',
    message: { en: 'The required parameter {after} is new.', zh: '新增必填参数 {after}。' },
    example: { before: '# nothing', after: 'name: tenant\nrequired: true' },
  },
  {
    id: 'parameter-required', level: 'breaking', about: 'requestBreak',
    message: { en: 'The parameter {after} is required now.', zh: '参数 {after} 变为必填。' },
    example: { before: 'required: false', after: 'required: true' },
  },
  {
    id: 'parameter-optional', level: 'info', about: 'safe',
    message: { en: 'The parameter {after} is optional now.', zh: '参数 {after} 变为可选。' },
    example: { before: 'required: true', after: 'required: false' },
  },
  {
    id: 'parameter-empty-refused', level: 'breaking', about: 'requestBreak',
    message: { en: 'The parameter {after} may not be sent without a value any more.', zh: '参数 {after} 不再允许空值。' },
    example: { before: 'allowEmptyValue: true', after: 'allowEmptyValue: false' },
  },
  {
    id: 'parameter-empty-allowed', level: 'info', about: 'safe',
    message: { en: 'The parameter {after} may be sent without a value now.', zh: '参数 {after} 现在允许空值。' },
    example: { before: 'allowEmptyValue: false', after: 'allowEmptyValue: true' },
  },
  {
    id: 'parameter-deprecated', level: 'info', about: 'safe',
    message: { en: 'The parameter {after} is deprecated.', zh: '参数 {after} 已弃用。' },
    example: { before: 'name: verbose', after: 'deprecated: true' },
  },
  {
    id: 'parameter-serialization-changed', level: 'breaking', about: 'requestBreak',
    message: { en: 'The parameter at {at} is written in another way: {before} → {after}.', zh: '{at} 处参数的书写方式改变：{before} → {after}。' },
    example: { before: 'style: form', after: 'style: pipeDelimited' },
  },
  {
    id: 'path-parameter-renamed', level: 'info', about: 'safe',
    message: { en: 'The path parameter {before} is called {after} now; nothing changes on the wire.', zh: '路径参数 {before} 更名为 {after}，实际请求不变。' },
    example: { before: '/pools/{pool_name}', after: '/pools/{pool}' },
  },
  {
    id: 'request-body-added', level: 'info', about: 'safe',
    message: { en: 'A body may be sent at {at} now.', zh: '{at} 现在可以携带请求体。' },
    example: { before: '# nothing', after: 'requestBody: { … }' },
  },
  {
    id: 'request-body-required-added', level: 'breaking', about: 'requestBreak',
    message: { en: 'A body must be sent at {at} now.', zh: '{at} 现在必须携带请求体。' },
    example: { before: '# nothing', after: 'requestBody: { required: true }' },
  },
  {
    id: 'request-body-removed', level: 'breaking', about: 'requestBreak',
    message: { en: 'No body is described at {at} any more.', zh: '{at} 不再描述请求体。' },
    example: { before: 'requestBody: { … }', after: '# nothing' },
  },
  {
    id: 'request-body-required', level: 'breaking', about: 'requestBreak',
    message: { en: 'The body at {at} is required now.', zh: '{at} 的请求体变为必填。' },
    example: { before: 'required: false', after: 'required: true' },
  },
  {
    id: 'request-body-optional', level: 'info', about: 'safe',
    message: { en: 'The body at {at} is optional now.', zh: '{at} 的请求体变为可选。' },
    example: { before: 'required: true', after: 'required: false' },
  },
  {
    id: 'request-media-type-removed', level: 'breaking', about: 'requestBreak',
    message: { en: 'The media type {before} is not taken any more.', zh: '不再接受媒体类型 {before}。' },
    example: { before: 'content: { application/json: … }', after: 'content: { application/xml: … }' },
  },
  {
    id: 'request-media-type-added', level: 'info', about: 'safe',
    message: { en: 'The media type {after} is taken too.', zh: '新增可接受的媒体类型 {after}。' },
    example: { before: 'content: { application/json: … }', after: 'content: { application/json: …, application/xml: … }' },
  },
  {
    id: 'request-encoding-changed', level: 'breaking', about: 'requestBreak',
    message: { en: 'The encoding of parts of the body at {at} changed: {before} → {after}.', zh: '{at} 请求体各部分的编码改变：{before} → {after}。' },
    example: { before: 'contentType: image/png', after: 'contentType: image/jpeg' },
  },
  {
    id: 'response-encoding-changed', level: 'breaking', about: 'responseBreak',
    message: { en: 'The encoding of parts of the body at {at} changed: {before} → {after}.', zh: '{at} 响应体各部分的编码改变：{before} → {after}。' },
    example: { before: 'contentType: image/png', after: 'contentType: image/jpeg' },
  },
  {
    id: 'response-success-removed', level: 'breaking', about: 'responseGone',
    message: { en: 'The success {before} is not answered any more.', zh: '不再返回成功状态码 {before}。' },
    example: { before: '\'200\': …', after: '\'202\': …' },
  },
  {
    id: 'response-success-added', level: 'warning', about: 'responseBreak',
    message: { en: 'The success {after} is new; clients that expect one status miss it.', zh: '新增成功状态码 {after}，只识别原状态码的客户端可能处理不当。' },
    example: { before: '\'200\': …', after: '\'200\': …\n\'202\': …' },
  },
  {
    id: 'response-error-removed', level: 'warning', about: 'fading',
    message: { en: 'The error {before} is not described any more.', zh: '不再描述错误状态码 {before}。' },
    example: { before: '\'404\': …', after: '# nothing' },
  },
  {
    id: 'response-error-added', level: 'info', about: 'safe',
    message: { en: 'The error {after} is described.', zh: '新增描述的错误状态码 {after}。' },
    example: { before: '# nothing', after: '\'404\': …' },
  },
  {
    id: 'response-body-removed', level: 'breaking', about: 'responseGone',
    message: { en: 'There is no body at {at} any more.', zh: '{at} 不再返回响应体。' },
    example: { before: 'content: { application/json: … }', after: '# nothing' },
  },
  {
    id: 'response-body-added', level: 'info', about: 'safe',
    message: { en: 'There is a body at {at} now: {after}.', zh: '{at} 新增响应体：{after}。' },
    example: { before: '# nothing', after: 'content: { application/json: … }' },
  },
  {
    id: 'response-media-type-removed', level: 'breaking', about: 'responseGone',
    message: { en: 'The media type {before} is not answered any more.', zh: '不再返回媒体类型 {before}。' },
    example: { before: 'content: { application/json: … }', after: 'content: { application/xml: … }' },
  },
  {
    id: 'response-media-type-added', level: 'info', about: 'safe',
    message: { en: 'The media type {after} is answered too.', zh: '新增返回的媒体类型 {after}。' },
    example: { before: 'content: { application/json: … }', after: 'content: { application/json: …, application/xml: … }' },
  },
  {
    id: 'response-media-type-widened', level: 'breaking', about: 'responseBreak',
    message: { en: 'The response may come in any media type of {after} now.', zh: '响应现在可能是 {after} 中的任意媒体类型。' },
    example: { before: 'content: { application/json: … }', after: 'content: { application/*: … }' },
  },
  {
    id: 'response-header-removed', level: 'warning', about: 'fading',
    message: { en: 'The header {before} is not answered any more.', zh: '不再返回响应头 {before}。' },
    example: { before: 'headers: { X-Request-Id: … }', after: '# nothing' },
  },
  {
    id: 'response-required-header-removed', level: 'breaking', about: 'responseGone',
    message: { en: 'The header {before}, which was always there, is not answered any more.', zh: '此前必有的响应头 {before} 不再返回。' },
    example: { before: 'required: true', after: '# nothing' },
  },
  {
    id: 'response-header-optional', level: 'breaking', about: 'responseGone',
    message: { en: 'The header {after} may be missing now.', zh: '响应头 {after} 现在可能缺失。' },
    example: { before: 'required: true', after: 'required: false' },
  },
  {
    id: 'response-header-required', level: 'info', about: 'safe',
    message: { en: 'The header {after} is always there now.', zh: '响应头 {after} 现在必定返回。' },
    example: { before: 'required: false', after: 'required: true' },
  },
  {
    id: 'response-header-added', level: 'info', about: 'safe',
    message: { en: 'The header {after} is new.', zh: '新增响应头 {after}。' },
    example: { before: '# nothing', after: 'headers: { X-Request-Id: … }' },
  },
  {
    id: 'response-required-header-added', level: 'info', about: 'safe',
    message: { en: 'The response always has the header {after} now.', zh: '响应现在必定带有头 {after}。' },
    example: { before: 'headers: {}', after: 'headers: { X-Trace: { required: true } }' },
  },
  {
    id: 'response-header-serialization-changed', level: 'breaking', about: 'responseBreak',
    message: { en: 'The header {after} of the response is written in another way.', zh: '响应头 {after} 的序列化方式改变。' },
    example: { before: 'explode: false', after: 'explode: true' },
  },
  {
    id: 'response-link-removed', level: 'warning', about: 'fading',
    message: { en: 'The link {before} is gone.', zh: '链接 {before} 已移除。' },
    example: { before: 'links: { next: … }', after: '# nothing' },
  },
  {
    id: 'response-link-changed', level: 'warning', about: 'fading',
    message: { en: 'The link {after} leads elsewhere.', zh: '链接 {after} 的指向改变。' },
    example: { before: 'operationId: showPool', after: 'operationId: listPools' },
  },
  {
    id: 'response-link-added', level: 'info', about: 'safe',
    message: { en: 'The link {after} is new.', zh: '新增链接 {after}。' },
    example: { before: '# nothing', after: 'links: { next: … }' },
  },
  {
    id: 'security-tightened', level: 'breaking', about: 'requestBreak',
    message: { en: 'Credentials that sufficed do not suffice at {at} any more: {before} → {after}.', zh: '{at} 原有的认证方式不再够用：{before} → {after}。' },
    example: { before: 'security: [{ Token: [] }, {}]', after: 'security: [{ Token: [] }]' },
  },
  {
    id: 'security-loosened', level: 'info', about: 'safe',
    message: { en: 'Other credentials suffice at {at} too: {before} → {after}.', zh: '{at} 新增可用的认证方式：{before} → {after}。' },
    example: { before: 'security: [{ Token: [] }]', after: 'security: [{ Token: [] }, { Signature: [] }]' },
  },
  {
    id: 'server-removed', level: 'warning', about: 'fading',
    message: { en: 'Servers are gone: {before}.', zh: '服务器地址已移除：{before}。' },
    example: { before: 'url: https://a.example.com', after: 'url: https://b.example.com' },
  },
  {
    id: 'server-base-path-removed', level: 'breaking', about: 'requestBreak',
    message: { en: 'No server has the old base path any more: {before} → {after}.', zh: '所有服务器地址的基础路径均已改变：{before} → {after}。' },
    example: { before: 'url: https://a.example.com/v1', after: 'url: https://a.example.com/v2' },
  },
  {
    id: 'server-added', level: 'info', about: 'safe',
    message: { en: 'Servers are new: {after}.', zh: '新增服务器地址：{after}。' },
    example: { before: 'url: https://a.example.com', after: 'url: https://b.example.com' },
  },
  {
    id: 'request-property-added', level: 'info', about: 'safe',
    message: { en: 'The optional field {after} of {at} is new.', zh: '{at} 新增可选字段 {after}。' },
    example: { before: 'properties: {}', after: 'properties: { tags: … }' },
  },
  {
    id: 'request-property-removed', level: 'warning', about: 'fading',
    message: { en: 'The field {before} of {at} is not described any more; it may be ignored.', zh: '{at} 的字段 {before} 不再描述，发送后可能被忽略。' },
    example: { before: 'properties: { tags: … }', after: 'properties: {}' },
  },
  {
    id: 'request-property-forbidden', level: 'breaking', about: 'requestBreak',
    message: { en: 'The field {before} of {at} is refused now.', zh: '{at} 的字段 {before} 现在会被拒绝。' },
    example: { before: 'properties: { tags: … }', after: 'additionalProperties: false' },
  },
  {
    id: 'response-property-added', level: 'info', about: 'safe',
    message: { en: 'The field {after} of {at} is new.', zh: '{at} 新增字段 {after}。' },
    example: { before: 'properties: {}', after: 'properties: { tags: … }' },
  },
  {
    id: 'response-property-new-in-closed', level: 'breaking', about: 'responseBreak',
    message: { en: 'The field {after} of {at} is new, where no other fields were promised.', zh: '{at} 新增字段 {after}，而此前约定不会有其他字段。' },
    example: { before: 'additionalProperties: false', after: 'properties: { tags: … }' },
  },
  {
    id: 'response-property-removed', level: 'breaking', about: 'responseGone',
    message: { en: 'The field {before} of {at} is not answered any more.', zh: '{at} 的字段 {before} 不再返回。' },
    example: { before: 'properties: { tags: … }', after: 'properties: {}' },
  },
  {
    id: 'response-property-forbidden', level: 'breaking', about: 'responseGone',
    message: { en: 'The field {before} of {at} is never answered any more.', zh: '{at} 的字段 {before} 不会再返回。' },
    example: { before: 'properties: { tags: … }', after: 'additionalProperties: false' },
  },
  {
    id: 'request-read-only-narrowed', level: 'warning', about: 'fading',
    message: { en: 'The field {after} of {at} is read-only now: sending it has no effect, or is refused.', zh: '{at} 的字段 {after} 变为只读，发送后无效或被拒绝。' },
    example: { before: 'readOnly: false', after: 'readOnly: true' },
  },
  {
    id: 'request-read-only-widened', level: 'info', about: 'safe',
    message: { en: 'The field {after} of {at} may be sent now.', zh: '{at} 的字段 {after} 现在可以发送。' },
    example: { before: 'readOnly: true', after: 'readOnly: false' },
  },
  {
    id: 'response-write-only-narrowed', level: 'breaking', about: 'responseGone',
    message: { en: 'The field {after} of {at} is write-only now: it is not answered any more.', zh: '{at} 的字段 {after} 变为只写，不再返回。' },
    example: { before: 'writeOnly: false', after: 'writeOnly: true' },
  },
  {
    id: 'response-write-only-widened', level: 'info', about: 'safe',
    message: { en: 'The field {after} of {at} is answered now.', zh: '{at} 的字段 {after} 现在会返回。' },
    example: { before: 'writeOnly: true', after: 'writeOnly: false' },
  },
  {
    id: 'request-known-value-added', level: 'info', about: 'safe',
    message: { en: 'Known values at {at} are new: {after}.', zh: '{at} 新增已知取值：{after}。' },
    example: { before: 'x-extensible-enum: [a]', after: 'x-extensible-enum: [a, b]' },
  },
  {
    id: 'request-known-value-removed', level: 'info', about: 'safe',
    message: { en: 'Known values at {at} are gone: {before}.', zh: '{at} 移除已知取值：{before}。' },
    example: { before: 'x-extensible-enum: [a, b]', after: 'x-extensible-enum: [a]' },
  },
  {
    id: 'response-known-value-added', level: 'info', about: 'safe',
    message: { en: 'Known values at {at} are new: {after}. The set was described as open.', zh: '{at} 新增已知取值：{after}。该取值范围原本就是开放的。' },
    example: { before: 'x-extensible-enum: [a]', after: 'x-extensible-enum: [a, b]' },
  },
  {
    id: 'response-known-value-removed', level: 'info', about: 'safe',
    message: { en: 'Known values at {at} are gone: {before}.', zh: '{at} 移除已知取值：{before}。' },
    example: { before: 'x-extensible-enum: [a, b]', after: 'x-extensible-enum: [a]' },
  },
  {
    id: 'request-default-changed', level: 'warning', about: 'fading',
    message: { en: 'The default at {at} changed: {before} → {after}. Who leaves the field out gets something else.', zh: '{at} 的默认值改变：{before} → {after}。未发送该字段的客户端会得到不同结果。' },
    example: { before: 'default: 1', after: 'default: 2' },
  },
  {
    id: 'request-deprecated-added', level: 'info', about: 'safe',
    message: { en: 'What is at {at} is deprecated.', zh: '{at} 已弃用。' },
    example: { before: 'type: string', after: 'deprecated: true' },
  },
  {
    id: 'response-deprecated-added', level: 'info', about: 'safe',
    message: { en: 'What is at {at} is deprecated.', zh: '{at} 已弃用。' },
    example: { before: 'type: string', after: 'deprecated: true' },
  },
  {
    id: 'request-required-narrowed', level: 'breaking', about: 'requestBreak',
    message: { en: 'The field {after} of {at} is required now.', zh: '{at} 的字段 {after} 变为必填。' },
    example: { before: 'required: [name]', after: 'required: [name, flavor]' },
  },
  {
    id: 'request-required-widened', level: 'info', about: 'safe',
    message: { en: 'The field {before} of {at} is optional now.', zh: '{at} 的字段 {before} 变为可选。' },
    example: { before: 'required: [name, flavor]', after: 'required: [name]' },
  },
  {
    id: 'response-required-narrowed', level: 'info', about: 'safe',
    message: { en: 'The field {after} of {at} is always there now.', zh: '{at} 的字段 {after} 现在必定返回。' },
    example: { before: 'required: [name]', after: 'required: [name, flavor]' },
  },
  {
    id: 'response-required-widened', level: 'breaking', about: 'responseGone',
    message: { en: 'The field {before} of {at} may be missing now.', zh: '{at} 的字段 {before} 现在可能缺失。' },
    example: { before: 'required: [name, flavor]', after: 'required: [name]' },
  },
  {
    id: 'request-closed-narrowed', level: 'breaking', about: 'requestBreak',
    message: { en: 'Fields of {at} that are not described are refused now.', zh: '{at} 未描述的字段现在会被拒绝。' },
    example: { before: 'type: object', after: 'additionalProperties: false' },
  },
  {
    id: 'request-closed-widened', level: 'info', about: 'safe',
    message: { en: 'Fields of {at} that are not described are accepted now.', zh: '{at} 现在接受未描述的字段。' },
    example: { before: 'additionalProperties: false', after: 'type: object' },
  },
  {
    id: 'response-closed-narrowed', level: 'info', about: 'safe',
    message: { en: 'Fields of {at} that are not described do not come any more.', zh: '{at} 不再返回未描述的字段。' },
    example: { before: 'type: object', after: 'additionalProperties: false' },
  },
  {
    id: 'response-closed-widened', level: 'breaking', about: 'responseBreak',
    message: { en: 'Fields of {at} that are not described may come now.', zh: '{at} 现在可能返回未描述的字段。' },
    example: { before: 'additionalProperties: false', after: 'type: object' },
  },
  {
    id: 'request-alternative-narrowed', level: 'breaking', about: 'requestBreak',
    message: { en: 'The alternative {before} of {at} is not accepted any more.', zh: '{at} 不再接受形式 {before}。' },
    example: { before: 'anyOf: [A, B]', after: 'anyOf: [A]' },
  },
  {
    id: 'request-alternative-widened', level: 'info', about: 'safe',
    message: { en: 'The alternative {after} of {at} is accepted too.', zh: '{at} 新增可接受的形式 {after}。' },
    example: { before: 'anyOf: [A]', after: 'anyOf: [A, B]' },
  },
  {
    id: 'response-alternative-narrowed', level: 'info', about: 'safe',
    message: { en: 'The alternative {before} of {at} does not come any more.', zh: '{at} 不再返回形式 {before}。' },
    example: { before: 'anyOf: [A, B]', after: 'anyOf: [A]' },
  },
  {
    id: 'response-alternative-widened', level: 'breaking', about: 'responseBreak',
    message: { en: 'The alternative {after} of {at} may come now.', zh: '{at} 现在可能返回形式 {after}。' },
    example: { before: 'anyOf: [A]', after: 'anyOf: [A, B]' },
  },
  {
    id: 'request-schema-changed', level: 'breaking', about: 'requestBreak',
    message: { en: 'The schema at {at} changed in a way that cannot be judged.', zh: '{at} 的模型改变，且无法判断影响。' },
    example: { before: '$dynamicRef: \'#a\'', after: '$dynamicRef: \'#b\'' },
  },
  {
    id: 'response-schema-changed', level: 'breaking', about: 'responseBreak',
    message: { en: 'The schema at {at} changed in a way that cannot be judged.', zh: '{at} 的模型改变，且无法判断影响。' },
    example: { before: '$dynamicRef: \'#a\'', after: '$dynamicRef: \'#b\'' },
  },
  {
    id: 'request-xml-changed', level: 'breaking', about: 'requestBreak',
    message: { en: 'What is at {at} is written in another way in XML: {before} → {after}.', zh: '{at} 在 XML 中的写法改变：{before} → {after}。' },
    example: { before: 'xml: { name: pool }', after: 'xml: { name: resourcePool }' },
  },
  {
    id: 'response-xml-changed', level: 'breaking', about: 'responseBreak',
    message: { en: 'What is at {at} is written in another way in XML: {before} → {after}.', zh: '{at} 在 XML 中的写法改变：{before} → {after}。' },
    example: { before: 'xml: { attribute: true }', after: 'xml: { attribute: false }' },
  },
  {
    id: 'request-overlap-added', level: 'breaking', about: 'requestBreak',
    message: { en: 'Values at {at} that fit several members of `oneOf` are refused now: {after}.', zh: '{at} 中同时符合 `oneOf` 多个成员的值现在会被拒绝：{after}。' },
    example: { before: 'oneOf: [{ maximum: 5 }, { minimum: 10 }]', after: 'oneOf: [{ maximum: 12 }, { minimum: 10 }]' },
  },
  {
    id: 'request-overlap-widened', level: 'warning', about: 'fading',
    message: { en: 'More values at {at} fit several members of `oneOf`, and are refused: {after}.', zh: '{at} 中有更多的值同时符合 `oneOf` 多个成员，因而会被拒绝：{after}。' },
    example: { before: 'oneOf: [{ maximum: 12 }, { minimum: 10 }]', after: 'oneOf: [{ maximum: 15 }, { minimum: 10 }]' },
  },
  {
    id: 'response-overlap-removed', level: 'breaking', about: 'responseBreak',
    message: { en: 'Values at {at} that fitted several members of `oneOf`, and so never came, may come now: {before}.', zh: '{at} 中此前因同时符合 `oneOf` 多个成员而不会返回的值，现在可能返回：{before}。' },
    example: { before: 'oneOf: [{ maximum: 12 }, { minimum: 10 }]', after: 'anyOf: [{ maximum: 12 }, { minimum: 10 }]' },
  },
  {
    id: 'response-overlap-narrowed', level: 'warning', about: 'fading',
    message: { en: 'Fewer values at {at} fit several members of `oneOf`: those may come now: {before}.', zh: '{at} 中同时符合 `oneOf` 多个成员的值变少，其余的值现在可能返回：{before}。' },
    example: { before: 'oneOf: [{ maximum: 15 }, { minimum: 10 }]', after: 'oneOf: [{ maximum: 12 }, { minimum: 10 }]' },
  },
];
