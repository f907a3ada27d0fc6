import { describe, expect, it } from 'vitest';
import { environmentSettings } from '../../cli/settings.ts';
import type { Terminal } from '../../cli/terminal.ts';

/** What the environment alone makes of options. */
const settings = (env: Terminal['env'], options: object = {}) =>
  environmentSettings({ lang: 'en', ...options }, { env } as Terminal);

describe('settings of the environment', () => {
  it.each([
    ['MODELARTS_REGION', 'region'],
    ['HUAWEICLOUD_SDK_REGION', 'region'],
    ['MODELARTS_ENDPOINT', 'endpoint'],
    ['PROJECT_ID', 'project'],
    ['HUAWEICLOUD_SDK_PROJECT_ID', 'project'],
    ['POOL_NAME', 'pool'],
    ['TOKEN', 'token'],
    ['ACCESS_KEY', 'accessKey'],
    ['HUAWEICLOUD_SDK_AK', 'accessKey'],
    ['SECRET_KEY', 'secretKey'],
    ['HUAWEICLOUD_SDK_SK', 'secretKey'],
    ['SECURITY_TOKEN', 'securityToken'],
    ['HUAWEICLOUD_SDK_SECURITY_TOKEN', 'securityToken'],
  ])('%s is the %s', (variable, setting) => {
    expect(settings({ [variable]: 'given' })).toEqual({ [setting]: 'given' });
    expect(settings({ [variable]: '' })).toEqual({});
  });

  it("prefer the project's own variables to the SDK's, and options to both", () => {
    const env = { PROJECT_ID: 'own', HUAWEICLOUD_SDK_PROJECT_ID: 'of the SDK' };
    expect(settings(env)).toEqual({ project: 'own' });
    expect(settings({ ...env, PROJECT_ID: '' })).toEqual({ project: 'of the SDK' });
    expect(settings(env, { project: 'option' })).toEqual({ project: 'option' });
  });

  it('take the region or the endpoint of the nearest origin, never one of each', () => {
    const env = { MODELARTS_ENDPOINT: 'https://pools.example' };
    expect(settings(env, { region: 'cn-north-4' })).toEqual({ region: 'cn-north-4' });
    expect(settings({ MODELARTS_REGION: 'cn-north-4' }, { endpoint: env.MODELARTS_ENDPOINT })).toEqual({
      endpoint: env.MODELARTS_ENDPOINT,
    });
  });
});
