import { statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { type Client, type ClientOptions, createClient, regions } from '../client/index.ts';
import { fill, type Language, messagesIn } from '../shapes/text.ts';
import { suggestionFor } from './did-you-mean.ts';
import { systemFault } from './faults.ts';
import { readInput } from './input.ts';
import { inputMessages } from './messages/input.ts';
import { serviceMessages } from './messages/service.ts';
import { Refusal, type Terminal } from './terminal.ts';

/** Options that every command has which talks to the service. */
export interface ServiceOptions {
  readonly lang: Language;
  readonly region?: string;
  readonly endpoint?: string;
  readonly project?: string;
  readonly pool?: string;
  readonly profile?: string;
}

/** Address of the service, credentials, and the pool that is meant. */
export interface Settings {
  readonly region?: string;
  readonly endpoint?: string;
  readonly project?: string;
  readonly pool?: string;
  readonly token?: string;
  readonly accessKey?: string;
  readonly secretKey?: string;
  readonly securityToken?: string;
}

const names = ['region', 'endpoint', 'project', 'pool', 'token', 'accessKey', 'secretKey', 'securityToken'] as const;

/** Variables of the environment that hold a setting; secrets are no options, because anybody can list processes. */
const variables: Readonly<Record<(typeof names)[number], readonly string[]>> = {
  region: ['MODELARTS_REGION', 'HUAWEICLOUD_SDK_REGION'],
  endpoint: ['MODELARTS_ENDPOINT'],
  project: ['PROJECT_ID', 'HUAWEICLOUD_SDK_PROJECT_ID'],
  pool: ['POOL_NAME'],
  token: ['TOKEN'],
  accessKey: ['ACCESS_KEY', 'HUAWEICLOUD_SDK_AK'],
  secretKey: ['SECRET_KEY', 'HUAWEICLOUD_SDK_SK'],
  securityToken: ['SECURITY_TOKEN', 'HUAWEICLOUD_SDK_SECURITY_TOKEN'],
};

/**
 * Reads the settings: an option goes before the environment, the environment before the profile.
 *
 * @throws {Refusal} where the profile cannot be read, or others could read it too
 */
export async function readSettings(options: ServiceOptions, terminal: Terminal): Promise<Settings> {
  return merged(options, terminal.env, await readProfile(options, terminal));
}

/** Reads the settings without a profile, for programs that run unattended: an option goes before the environment. */
export function environmentSettings(options: ServiceOptions, { env }: Terminal): Settings {
  return merged(options, env, {});
}

function merged(
  { region, endpoint, project, pool }: ServiceOptions,
  env: Terminal['env'],
  profile: Settings,
): Settings {
  const given: Settings = defined({ region, endpoint, project, pool });
  const environment = defined(
    Object.fromEntries(names.map((name) => [name, variables[name].map((one) => env[one]).find(Boolean)])),
  );
  const found: Settings = { ...profile, ...environment, ...given };
  return serviceAddress(found, [given, environment, profile]);
}

/** Of a region and an endpoint, the one of the nearest origin counts. */
function serviceAddress(found: Settings, origins: readonly Settings[]): Settings {
  const origin = origins.find(({ region, endpoint }) => region !== undefined || endpoint !== undefined);
  const { region: _region, endpoint: _endpoint, ...rest } = found;
  return { ...rest, ...defined({ region: origin?.region, endpoint: origin?.endpoint }) };
}

/**
 * Makes a client.
 *
 * @throws {Refusal} where a setting is missing or cannot be used; the message repeats no secret
 */
export function clientFor(
  settings: Settings,
  language: Language,
  more: Pick<ClientOptions, 'fetch' | 'onWarning'> = {},
): Client {
  const options = clientOptions(settings, language);
  const { region } = options;
  const label = messagesIn(serviceMessages, language);
  if (region !== undefined && !Object.hasOwn(regions, region))
    throw new Refusal(fill(label.regionUnknown, { region }) + suggestionFor(region, Object.keys(regions), language));
  try {
    return createClient({ ...options, ...more });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const isAddress = error.message.startsWith('baseUrl');
    throw new Refusal(isAddress ? label.endpointWrong : label.credentialsWrong);
  }
}

/** Options of the client. */
export function clientOptions(settings: Settings, language: Language): ClientOptions {
  const label = messagesIn(serviceMessages, language);
  const { region, endpoint, project, token, accessKey, secretKey, securityToken } = settings;
  if (region === undefined && endpoint === undefined) throw new Refusal(label.noPlace);
  if (project === undefined) throw new Refusal(label.noProject);
  if (token === undefined && (accessKey === undefined || secretKey === undefined))
    throw new Refusal(label.noCredentials);
  const credentials =
    token === undefined
      ? { accessKey: accessKey ?? '', secretKey: secretKey ?? '', ...defined({ securityToken }) }
      : { token };
  const place = endpoint === undefined ? { region } : { baseUrl: endpoint };
  return { ...place, projectId: project, credentials, language } as ClientOptions;
}

async function readProfile({ profile, lang }: ServiceOptions, terminal: Terminal): Promise<Settings> {
  const { env } = terminal;
  const folder = env.XDG_CONFIG_HOME ?? join(homedir(), '.config');
  const file = profile ?? env.MODELARTS_PROFILE ?? join(folder, 'modelarts-pools-openapi/profile.yaml');
  const label = messagesIn(serviceMessages, lang);
  try {
    const mode = process.platform === 'win32' ? 0 : statSync(file).mode;
    if ((mode & 0o077) !== 0) throw new Refusal(fill(label.profileOpen, { file }));
    const { mostText, readYamlTexts } = await import('./texts.ts'); // its library is needed only with a profile
    const yaml = Buffer.from(readInput(file, lang, terminal, mostText)).toString();
    return settingsIn(readYamlTexts(yaml), file, lang);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' && profile === undefined && env.MODELARTS_PROFILE === undefined) return {};
    throw new Refusal(fill(inputMessages.noFile[lang], { file, why: systemFault(error, lang) }));
  }
}

function settingsIn(
  read: ReturnType<typeof import('./texts.ts').readYamlTexts>,
  file: string,
  lang: Language,
): Settings {
  const { profileWrong, profileUnknown } = messagesIn(serviceMessages, lang);
  if ('line' in read) throw new Refusal(fill(profileWrong, { file, line: read.line, names: names.join(', ') }));
  for (const name of Object.keys(read.texts)) {
    if (names.some((one) => one === name)) continue;
    throw new Refusal(fill(profileUnknown, { file, name, names: names.join(', ') }) + suggestionFor(name, names, lang));
  }
  return read.texts;
}

function defined<Value extends object>(values: Value): { [Key in keyof Value]?: NonNullable<Value[Key]> } {
  const present = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(present) as { [Key in keyof Value]?: NonNullable<Value[Key]> };
}
