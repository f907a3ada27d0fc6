import type { Language } from '../steps/localize.ts';

/** Texts of collections that the description does not have. */
export const texts = {
  en: {
    about:
      'Set `project_id`, and either `token` or `access_key` and `secret_key`: a script before each request ' +
      'adds the token, or signs with SDK-HMAC-SHA256. Keep secrets out of what you share.',
    endpoint: 'Address of the service in your region, without a slash at its end.',
    token: 'Token of the Identity and Access Management (IAM) service. Where it is set, requests are not signed.',
    access_key: 'Access key ID (AK).',
    secret_key: 'Secret access key (SK).',
    security_token: 'Only with temporary access keys.',
    allow_delete: '`true` lets the requests that delete something pass, so that running everything deletes nothing.',
    noCredentials: 'Set the variable token, or access_key and secret_key.',
    noDelete: 'Set the variable allow_delete to true to delete.',
    token_file: 'With a token. For requests that are signed with an access key (AK/SK), see {file}.',
    signed_file:
      'Signed with an access key (AK/SK) by sign.js, which must stand beside this file. For a token, see {file}.',
    environment_file:
      'Choose an environment of http-client.env.json, and put secrets into http-client.private.env.json beside it.',
    tried: 'Tried with httpyac, which also is an extension of VS Code; JetBrains IDEs read the same files.',
    temporary: 'Temporary access keys also need this header:',
  },
  zh: {
    about:
      '请设置 `project_id`，以及 `token` 或 `access_key` 和 `secret_key`：每个请求发送前，脚本会添加 Token，或以 SDK-HMAC-SHA256 ' +
      '算法签名。请勿在共享的内容中保存密钥。',
    endpoint: '所在区域的服务地址，末尾不含斜杠。',
    token: '统一身份认证服务（IAM）的 Token。设置后不再对请求签名。',
    access_key: '访问密钥 ID（AK）。',
    secret_key: '秘密访问密钥（SK）。',
    security_token: '仅使用临时访问密钥时需要。',
    allow_delete: '设为 `true` 才会发送删除请求，因此运行整个集合不会删除任何资源。',
    noCredentials: '请设置变量 token，或 access_key 和 secret_key。',
    noDelete: '如需删除，请将变量 allow_delete 设为 true。',
    token_file: '使用 Token 认证。使用访问密钥（AK/SK）签名的请求请参见 {file}。',
    signed_file: '使用访问密钥（AK/SK）签名，由同目录下的 sign.js 完成。使用 Token 的请求请参见 {file}。',
    environment_file: '请选择 http-client.env.json 中的环境，并将密钥写入同目录下的 http-client.private.env.json。',
    tried: '已用 httpyac（同时也是 VS Code 扩展）验证；JetBrains IDE 可读取相同的文件。',
    temporary: '使用临时访问密钥时还需要此请求头：',
  },
} as const satisfies Record<Language, Readonly<Record<string, string>>>;
