import { createHash } from 'node:crypto';

const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="3" fill="#0b5cd5"/><path d="M3 4h10v2H3zm0 3h10v2H3zm0 3h6v2H3z" fill="#fff"/></svg>';

/** What the heads of all pages have. */
export const alternates = `<link rel="alternate" hreflang="en" href="en.html">
<link rel="alternate" hreflang="zh-CN" href="zh.html">
<link rel="alternate" hreflang="x-default" href="index.html">
<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon)}">`;

/** @returns a script's hash, as a policy names it */
export function hashOf(script: string): string {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
}
