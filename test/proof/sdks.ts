import { parse } from 'yaml';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { trySdk } from './sdk.ts';
import type { Reason, Text, Trial } from './trial.ts';

/** The vendor's SDKs. What they do not read must be an entry of `spec/discrepancies.yaml`. */

interface Discrepancy {
  readonly title: string;
  readonly 'x-title-zh': string;
  readonly where: readonly string[];
}

const registry = parse(readFileSync(join(import.meta.dirname, '../../spec/discrepancies.yaml'), 'utf8')) as {
  readonly discrepancies: Readonly<Record<string, Discrepancy>>;
};

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);

/** A reason for each discrepancy that is about what an SDK does not read. */
function discrepancies(ids: readonly string[]): Reason[] {
  return ids.map((id): Reason => {
    const { title, where, 'x-title-zh': zh } = registry.discrepancies[id] as Discrepancy;
    const about = new RegExp(`^(${where.map(escaped).join('|')}) is not read$`);
    return { about, en: `${id}: ${title}.`, zh: `${id}：${zh}。` };
  });
}

const mediaType: Reason = {
  about: /^the mock as it is refuses updateNodePool: 415 ModelArts\.50004100$/,
  en:
    'D27: The SDK sends `application/json` on PATCH, which the documented error refuses; `mock --accept-json-patch` ' +
    'takes it, and the other calls here were made so.',
  zh:
    'D27：SDK 以 `application/json` 发送 PATCH，而文档中的错误码表明服务会拒绝；' +
    '此处其余调用均使用 `mock --accept-json-patch`。',
};

const slashes: Reason = {
  about: /^names with a slash: \w+: 40[04] /,
  en: 'The SDK puts names into the path as they are, so a slash in a name makes another path. No other fails.',
  zh: 'SDK 将名称原样写入路径，名称中的斜杠会形成另一条路径；其余名称均无此问题。',
};

const oneForMany: Text = {
  en:
    'D06: The SDK has one object where the pages have a list, and stops at it: it reads no resource pool that ' +
    'has nodes.',
  zh: 'D06：页面和其他响应中为列表，而 SDK 定义为单个对象，解析到此处即失败，因此读不了含有节点的资源池。',
};

const oneDisk: Text = {
  en: 'D34: The SDK has one object where the page has a list of data disks, and stops at it.',
  zh: 'D34：页面中数据盘为列表，而 SDK 定义为单个对象，解析到此处即失败。',
};

const proves = {
  en: 'The vendor’s SDK as a client of the mock, which verifies its signatures: every operation, and every example.',
  zh: '以华为云 SDK 作为模拟服务的客户端，并校验其签名：调用全部接口，读取全部示例。',
};

export const sdks: readonly Trial[] = [
  {
    id: 'sdk-python',
    tool: 'huaweicloudsdkmodelarts',
    folder: 'sdk-python',
    package: 'huaweicloudsdkmodelarts',
    language: 'Python',
    needs: ['python3-venv'],
    proves,
    reasons: [
      mediaType,
      ...discrepancies(['D06', 'D30', 'D31', 'D32', 'D34', 'D41', 'D45', 'D48', 'D60', 'D117', 'D106', 'D140']),
    ],
    run: (folder) => trySdk(folder, '.venv/bin/python call.py'),
  },
  {
    id: 'sdk-go',
    tool: 'huaweicloud-sdk-go-v3',
    folder: 'sdk-go',
    package: 'github.com/huaweicloud/huaweicloud-sdk-go-v3',
    language: 'Go',
    needs: ['go'],
    proves,
    build: 'go build -o .build/call .',
    reasons: [
      mediaType,
      slashes,
      {
        about: /^a response is not read: PoolStatusResources\.\w+: expect \{ or n, but found \[$/,
        ...oneForMany,
      },
      {
        about: /^a response is not read: PoolSpecModelResources\.DataVolumes: expect \{ or n, but found \[$/,
        ...oneDisk,
      },
      ...discrepancies(['D45', 'D106', 'D140']),
    ],
    run: (folder) => trySdk(folder, '.build/call'),
  },
  {
    id: 'sdk-java',
    tool: 'huaweicloud-sdk-java-v3',
    folder: 'sdk-java',
    package: 'com.huaweicloud.sdk:huaweicloud-sdk-modelarts',
    language: 'Java',
    needs: ['maven', 'openjdk-17-jdk-headless'],
    proves,
    build:
      'mvn -q -B dependency:build-classpath -Dmdep.outputFile=.build/classpath && ' +
      'javac --release 17 -encoding UTF-8 -cp "$(cat .build/classpath)" -d .build Call.java',
    reasons: [
      mediaType,
      slashes,
      {
        about: /^a response is not read: PoolStatusResources\["\w+"\]: .* START_ARRAY$/,
        ...oneForMany,
      },
      {
        about: /^a response is not read: PoolSpecModelResources\["dataVolumes"\]: .* START_ARRAY$/,
        ...oneDisk,
      },
      ...discrepancies(['D45', 'D106', 'D140']),
    ],
    run: (folder) => trySdk(folder, 'java -cp ".build:$(cat .build/classpath)" Call'),
  },
];
