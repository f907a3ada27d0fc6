/** A check of examples as a project would write it by hand: part of the chain that the build is compared with. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const document = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema(document, 'document');
let invalid = 0;
for (const [path, item] of Object.entries(document.paths)) {
  for (const [method, operation] of Object.entries(item)) {
    if (!operation.responses) continue;
    const bodies = { request: operation.requestBody, ...operation.responses };
    for (const [status, body] of Object.entries(bodies)) {
      for (const [type, media] of Object.entries(body?.content ?? {})) {
        const tokens = status === 'request' ? ['requestBody'] : ['responses', status];
        const pointer = ['paths', path, method, ...tokens, 'content', type, 'schema']
          .map((token) => encodeURIComponent(token.replaceAll('~', '~0').replaceAll('/', '~1')))
          .join('/');
        const validate = ajv.getSchema(`document#/${pointer}`);
        for (const example of Object.values(media.examples ?? {})) if (!validate?.(example.value)) invalid += 1;
      }
    }
  }
}
if (invalid > 0) throw new Error(`${invalid} examples do not fit`);
