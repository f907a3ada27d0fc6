import type { Case } from './case.ts';

export const operations: Case[] = [
  [
    'external-docs.chinese.yaml',
    '7:5 #/paths/~1cups/get',
    "The operation does not lead to the vendor's page about it. Add `x-externalDocs-zh.url`.",
  ],
  [
    'external-docs.yaml',
    '12:5 #/paths/~1cups/post',
    "The operation does not lead to the vendor's page about it. Add `externalDocs.url` and `x-externalDocs-zh.url`.",
  ],
  [
    'merge-patch-only.ref.yaml',
    '14:9 #/components/requestBodies/Cup/content/application~1json',
    'The service refuses a PATCH with `application/json`. Describe it as `application/merge-patch+json` only.',
  ],
  [
    'merge-patch-only.yaml',
    '11:11 #/paths/~1cups/patch/requestBody/content/application~1json',
    'The service refuses a PATCH with `application/json`. Describe it as `application/merge-patch+json` only.',
  ],
  [
    'no-delete-body.yaml',
    '8:7 #/paths/~1cups/delete/requestBody',
    'Clients and proxies drop the body of a DELETE. Remove it; parameters go into the path, the query or a header.',
  ],
  [
    'no-reserved-header.yaml',
    '9:17 #/paths/~1cups/patch/parameters/0/name',
    'OpenAPI ignores a parameter of this name. Describe it as a media type or a security scheme.',
  ],
  [
    'no-schema-named-error.yaml',
    '7:5 #/components/schemas/Error',
    'Generators rename a schema `Error`, which languages have already. Name it `ErrorResponse`.',
  ],
  [
    'no-server-description.yaml',
    '7:18 #/servers/0/description',
    'Generators name a server after its description, so its name would depend on the language. Say it in ' +
      '`info.description`.',
  ],
  ['openapi-version.yaml', '1:10 #/openapi', 'One generator refuses any other version. Write `3.1.0`.'],
  [
    'request-strict.body.yaml',
    '40:11 #/components/schemas/Saucer/properties/color/x-extensible-enum',
    'Requests take listed values only. Use `enum`, or give the request a schema of its own.',
  ],
  [
    'request-strict.parameter.yaml',
    '13:13 #/paths/~1cups/get/parameters/0/schema/x-extensible-enum',
    'Requests take listed values only. Use `enum`, or give the request a schema of its own.',
  ],
  [
    'response-open.additional.yaml',
    '22:7 #/components/schemas/Cup/additionalProperties',
    'Responses may bring new fields. Remove `additionalProperties: false`.',
  ],
  [
    'response-open.enum.yaml',
    '15:17 #/paths/~1cups/get/responses/200/headers/X-Color/schema/enum',
    'Responses may bring new values. Use `x-extensible-enum`, or give the response a schema of its own.',
  ],
  [
    'response-open.required.yaml',
    '35:7 #/components/schemas/Saucer/required',
    'Responses may leave any field out. Remove `required`, or give the response a schema of its own.',
  ],
  [
    'sourced.beside-ref.yaml',
    '10:9 #/components/schemas/Cup/properties/color',
    'It is not said what this rests on. List the ids of its sources as `x-sources`.',
  ],
  [
    'sourced.blank.yaml',
    '10:9 #/components/schemas/Cup/properties/color',
    'It is not said what this rests on. List the ids of its sources as `x-sources`.',
  ],
  [
    'sourced.empty.yaml',
    '10:9 #/components/schemas/Cup/properties/color',
    'It is not said what this rests on. List the ids of its sources as `x-sources`.',
  ],
  [
    'sourced.number.yaml',
    '10:9 #/components/schemas/Cup/properties/color',
    'It is not said what this rests on. List the ids of its sources as `x-sources`.',
  ],
  [
    'sourced.header.yaml',
    '13:26 #/paths/~1cups/get/responses/200/headers/X-Count/x-sources',
    'It is not said what this rests on. List the ids of its sources as `x-sources`.',
  ],
  [
    'sourced.parameter.yaml',
    '9:11 #/paths/~1cups/get/parameters/0',
    'It is not said what this rests on. List the ids of its sources as `x-sources`.',
  ],
  [
    'sourced.property.yaml',
    '13:9 #/components/schemas/Cup/properties/shape',
    'It is not said what this rests on. List the ids of its sources as `x-sources`.',
  ],
];
