import type { Language } from '../shapes/text.ts';

/** Faults of the system, the network and TLS by their codes: their own words are English only, and say no more. */
const faults: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  ENOENT: { en: 'there is no such file or folder', zh: '文件或目录不存在' },
  EISDIR: { en: 'it is a folder', zh: '它是目录' },
  ENOTDIR: { en: 'a part of its path is no folder', zh: '路径中有一部分不是目录' },
  EACCES: { en: 'access is denied', zh: '没有访问权限' },
  EPERM: { en: 'access is denied', zh: '没有访问权限' },
  EROFS: { en: 'the file system is read-only', zh: '文件系统为只读' },
  ENOSPC: { en: 'there is no space left', zh: '磁盘空间不足' },
  EAGAIN: { en: 'nothing can be read from it at the moment', zh: '暂时无法读取' },
  EADDRINUSE: { en: 'the port is in use; choose another with --port', zh: '端口已被占用，请使用 --port 指定其他端口' },
  ECONNREFUSED: { en: 'nothing accepts connections there', zh: '该地址不接受连接' },
  ConnectionRefused: { en: 'nothing accepts connections there', zh: '该地址不接受连接' },
  ECONNRESET: { en: 'the connection was cut off', zh: '连接被中断' },
  ECONNABORTED: { en: 'the caller has gone', zh: '调用方已断开' },
  EPIPE: { en: 'the connection was cut off', zh: '连接被中断' },
  UND_ERR_SOCKET: { en: 'the connection was cut off', zh: '连接被中断' },
  ENOTFOUND: { en: 'the host name is not known', zh: '无法解析该主机名' },
  EAI_AGAIN: { en: 'the host name cannot be looked up at the moment', zh: '暂时无法解析该主机名' },
  ENETUNREACH: { en: 'the network does not reach it', zh: '网络不可达' },
  EHOSTUNREACH: { en: 'the network does not reach it', zh: '网络不可达' },
  ETIMEDOUT: { en: 'it takes too long to connect', zh: '连接超时' },
  UND_ERR_CONNECT_TIMEOUT: { en: 'it takes too long to connect', zh: '连接超时' },
  DEPTH_ZERO_SELF_SIGNED_CERT: { en: 'the certificate is self-signed', zh: '证书为自签名证书' },
  SELF_SIGNED_CERT_IN_CHAIN: { en: 'a certificate of the chain is self-signed', zh: '证书链中有自签名证书' },
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: { en: 'who issued the certificate is not known', zh: '证书的颁发者未知' },
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: { en: 'who issued the certificate is not known', zh: '证书的颁发者未知' },
  CERT_HAS_EXPIRED: { en: 'the certificate has expired', zh: '证书已过期' },
  ERR_TLS_CERT_ALTNAME_INVALID: { en: 'the certificate is for another host name', zh: '证书对应的是其他主机名' },
};

/** For any other code, or none. */
const others: Readonly<Record<Language, string>> = { en: 'it failed', zh: '出现错误' };

interface SystemError {
  readonly code?: string;
  readonly cause?: unknown;
  readonly hostname?: string;
  readonly address?: string;
  readonly port?: number;
}

/** @returns the fault in words, with the code to search for, and the host where one is named */
export function systemFault(error: unknown, language: Language): string {
  let found = Object(error) as SystemError;
  while (!found.code && found.cause) found = Object(found.cause);
  const { code = '', hostname, address, port } = found;
  const host = [hostname ?? address, port].filter((part) => part !== undefined).join(':');
  const details = [code || 'Error', host].filter(Boolean).join(' ');
  const sentence = faults[code]?.[language] ?? others[language];
  return language === 'zh' ? `${sentence}（${details}）` : `${sentence} (${details})`;
}
