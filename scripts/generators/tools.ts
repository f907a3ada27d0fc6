import { tmpdir } from 'node:os';
import { shell } from './shell.ts';

/** Debian's packages that pairs need beside Node, each with a line that ends well where it is there. */
const checks = {
  'golang-go': 'go version',
  'golang-golang-x-oauth2-dev': 'test -d /usr/share/gocode/src/golang.org/x/oauth2',
  'libmono-system-componentmodel-dataannotations4.0-cil':
    'test -e /usr/lib/mono/4.5/System.ComponentModel.DataAnnotations.dll',
  'libmono-system-data4.0-cil': 'test -e /usr/lib/mono/4.5/System.Data.dll',
  'libmono-system-net-http4.0-cil': 'test -e /usr/lib/mono/4.5/System.Net.Http.dll',
  'libmono-system-runtime-serialization4.0-cil': 'test -e /usr/lib/mono/4.5/System.Runtime.Serialization.dll',
  'libmono-system-xml-linq4.0-cil': 'test -e /usr/lib/mono/4.5/System.Xml.Linq.dll',
  'mono-mcs': 'mcs --version',
  'mono-runtime': 'mono --version',
  'openjdk-17-jdk-headless': 'javac --release 17 -version',
  'php-cli': 'php --version',
  'php-curl': 'php --ri curl',
  'python3-dateutil': "/usr/bin/python3 -c 'import dateutil'",
  'python3-httpx': "/usr/bin/python3 -c 'import httpx'",
  'python3-six': "/usr/bin/python3 -c 'import six'",
  'python3-urllib3': "/usr/bin/python3 -c 'import urllib3'",
} as const;

export type Tool = keyof typeof checks;

/** @returns what pairs need and this machine lacks, as `scripts/toolchains.sh` takes it */
export async function missing(pairs: readonly { readonly tools: readonly Tool[] }[]): Promise<string[]> {
  const tools = [...new Set(pairs.flatMap((pair) => pair.tools))];
  const found = await Promise.all(tools.map(async (tool) => (await shell(checks[tool], tmpdir())).ok));
  return tools.filter((_, index) => !found[index]).map((tool) => `${tool}=${checks[tool]}`);
}
