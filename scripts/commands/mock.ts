import { parseArgs } from 'node:util';
import { startMock } from '../../mock/server.ts';

/** `npm run mock`: a server that answers as the description says. */

const help = `Usage: npm run mock -- [--port 4010] [--pool NAME]... [--latency MS] [--fail STATUS:TIMES]... [--secret ACCESS_KEY:SECRET_KEY]...`;

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4010' },
    pool: { type: 'string', multiple: true },
    latency: { type: 'string', default: '0' },
    fail: { type: 'string', multiple: true, default: [] },
    secret: { type: 'string', multiple: true },
    help: { type: 'boolean', short: 'h' },
  },
});

const wrong = (option: string, wanted: string): never => {
  console.error(`--${option} must be ${wanted}\n${help}`);
  process.exit(2);
};
const number = (option: string, text: string, wanted: string) => (/^\d{1,6}$/.test(text) ? Number(text) : wrong(option, wanted));
const pair = (option: string, text: string, wanted: string): [string, string] => {
  const [, first = '', second = ''] = /^([^:]+):(.+)$/.exec(text) ?? [];
  return second ? [first, second] : wrong(option, wanted);
};

if (values.help) {
  console.log(help);
} else {
  const fail = values.fail.map((text) => {
    const [status, times] = pair('fail', text, 'a status and how often, such as 503:2');
    return { status: number('fail', status, 'a status and how often, such as 503:2'), times: number('fail', times, 'a status and how often, such as 503:2') };
  });
  const secrets = values.secret?.map((text) => pair('secret', text, 'an access key and its secret key, such as AK:SK'));
  try {
    const { url } = await startMock({
      port: number('port', values.port, 'a number'),
      latency: number('latency', values.latency, 'a number of milliseconds'),
      fail,
      ...(values.pool && { pools: values.pool }),
      ...(secrets && { secrets: Object.fromEntries(secrets) }),
      onAnswer: ({ method, url: path }, { status }) => console.log(`${status} ${method} ${path}`),
    });
    console.log(`The mock listens on ${url}`);
  } catch (error) {
    console.error(`The mock cannot listen: ${(error as Error).message}`);
    process.exitCode = 1;
  }
}
