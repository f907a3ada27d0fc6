import { tmpdir } from 'node:os';
import { shell } from './shell.ts';

/** Debian's packages that pairs need beside Node, each with a command that succeeds where it is there. */
const debianPackages = {
  'libclass-accessor-perl': 'perl -MClass::Accessor -e 1',
  'libclass-data-inheritable-perl': 'perl -MClass::Data::Inheritable -e 1',
  'libclass-inspector-perl': 'perl -MClass::Inspector -e 1',
  'libdatetime-perl': 'perl -MDateTime -e 1',
  'libjson-perl': 'perl -MJSON -e 1',
  'liblist-moreutils-perl': 'perl -MList::MoreUtils -e 1',
  'liblog-any-perl': 'perl -MLog::Any -e 1',
  'libmodule-find-perl': 'perl -MModule::Find -e 1',
  'libmoose-perl': 'perl -MMoose -e 1',
  'libnamespace-autoclean-perl': 'perl -Mnamespace::autoclean -e 1',
  'liburi-query-perl': 'perl -MURI::Query -e 1',
  'libwww-perl': 'perl -MLWP::UserAgent -e 1',
  'libmono-system-componentmodel-dataannotations4.0-cil':
    'test -e /usr/lib/mono/4.5/System.ComponentModel.DataAnnotations.dll',
  'libmono-system-data4.0-cil': 'test -e /usr/lib/mono/4.5/System.Data.dll',
  'libmono-system-net-http4.0-cil': 'test -e /usr/lib/mono/4.5/System.Net.Http.dll',
  'libmono-system-runtime-serialization4.0-cil': 'test -e /usr/lib/mono/4.5/System.Runtime.Serialization.dll',
  'libmono-system-xml-linq4.0-cil': 'test -e /usr/lib/mono/4.5/System.Xml.Linq.dll',
  maven: 'mvn --version',
  'mono-mcs': 'mcs --version',
  'mono-runtime': 'mono --version',
  'openjdk-17-jdk-headless': 'javac --release 17 -version',
  'php-cli': 'php --version',
  'php-curl': 'php --ri curl',
  'php-guzzlehttp-guzzle': 'test -e /usr/share/php/GuzzleHttp/autoload.php',
  'python3-venv': `python3 -c 'import ensurepip, sys; sys.exit(sys.version_info < (3, 11))'`,
  ruby: 'ruby --version',
  'ruby-typhoeus': `ruby -e 'require "typhoeus"'`,
} as const;

/** Compilers newer than Debian's packages, and where they come from. */
const compilers = {
  go: { check: `go version | grep -qE 'go1\\.(2[4-9]|[3-9][0-9])'`, name: 'Go 1.24', from: 'https://go.dev/dl' },
  rust: {
    check: `cargo --version | grep -qE ' 1\\.(8[8-9]|9[0-9]|[0-9]{3})'`,
    name: 'Rust 1.88',
    from: 'https://rustup.rs',
  },
} as const;

export type RequiredTool = keyof typeof debianPackages | keyof typeof compilers;

export interface MissingTool {
  /** As `scripts/toolchains.sh` takes them. */
  readonly packages: readonly string[];
  /** A phrase each, with an address. */
  readonly compilers: readonly string[];
}

/** Finds what pairs need and this machine lacks. */
export async function missing(pairs: readonly { readonly tools: readonly RequiredTool[] }[]): Promise<MissingTool> {
  const needed = new Set<string>(pairs.flatMap((pair) => pair.tools));
  const lacking = async <Value>(table: Readonly<Record<string, Value>>, check: (value: Value) => string) => {
    const wanted = Object.entries(table).filter(([name]) => needed.has(name));
    const found = await Promise.all(wanted.map(async ([, value]) => (await shell(check(value), tmpdir())).ok));
    return wanted.filter((_, index) => !found[index]);
  };
  const missingPackages = await lacking(debianPackages, (check) => check);
  const missingCompilers = await lacking(compilers, ({ check }) => check);
  return {
    packages: missingPackages.map(([name, check]) => `${name}=${check}`),
    compilers: missingCompilers.map(([, { name, from }]) => `${name} or newer (${from})`),
  };
}
