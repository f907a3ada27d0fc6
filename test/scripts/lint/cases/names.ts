import type { Case } from './case.ts';

export const names: Case[] = [
  [
    'ascii-identifiers.enum.yaml',
    '9:21 #/components/schemas/Color/enum/1',
    'The identifier `蓝` is not ASCII. Identifiers are not translated: use ASCII, and put the Chinese in a text.',
  ],
  [
    'ascii-identifiers.example-file.yaml',
    '13:32 #/paths/~1cups/post/requestBody/content/application~1json/examples/full/externalValue',
    'The identifier `满杯.json` is not ASCII. Identifiers are not translated: use ASCII, and put the Chinese in a text.',
  ],
  [
    'ascii-identifiers.example.yaml',
    '12:15 #/paths/~1cups/post/requestBody/content/application~1json/examples/满杯',
    'The identifier `满杯` is not ASCII. Identifiers are not translated: use ASCII, and put the Chinese in a text.',
  ],
  [
    'ascii-identifiers.extensible-enum.yaml',
    '9:34 #/components/schemas/Color/x-extensible-enum/1',
    'The identifier `蓝` is not ASCII. Identifiers are not translated: use ASCII, and put the Chinese in a text.',
  ],
  [
    'ascii-identifiers.file.yaml',
    '8:13 #/components/schemas/Cup/$ref',
    'The identifier `杯子.yaml` is not ASCII. Identifiers are not translated: use ASCII, and put the Chinese in a text.',
  ],
  [
    'ascii-identifiers.operation.yaml',
    '8:20 #/paths/~1cups/get/operationId',
    'The identifier `list杯子` is not ASCII. Identifiers are not translated: use ASCII, and put the Chinese in a text.',
  ],
  [
    'ascii-identifiers.parameter.yaml',
    '8:15 #/paths/~1cups/parameters/0/name',
    'The identifier `颜色` is not ASCII. Identifiers are not translated: use ASCII, and put the Chinese in a text.',
  ],
  [
    'ascii-identifiers.path.yaml',
    '6:3 #/paths/~1杯子',
    'The identifier `/杯子` is not ASCII. Identifiers are not translated: use ASCII, and put the Chinese in a text.',
  ],
  [
    'ascii-identifiers.blank.yaml',
    '10:9 #/components/schemas/Cup/properties/ ',
    'Nothing can be named ` `: it is blank, or means a reference. Rename it.',
  ],
  [
    'ascii-identifiers.reference.yaml',
    '10:9 #/components/schemas/Cup/properties/$ref',
    'Nothing can be named `$ref`: it is blank, or means a reference. Rename it.',
  ],
  [
    'ascii-identifiers.property.yaml',
    '10:9 #/components/schemas/Cup/properties/颜色',
    'The identifier `颜色` is not ASCII. Identifiers are not translated: use ASCII, and put the Chinese in a text.',
  ],
  [
    'ascii-identifiers.schema-title.yaml',
    '9:14 #/components/schemas/Color/title',
    'The identifier `颜色` is not ASCII. Identifiers are not translated: use ASCII, and put the Chinese in a text.',
  ],
  [
    'ascii-identifiers.schema.yaml',
    '7:5 #/components/schemas/杯子',
    'The identifier `杯子` is not ASCII. Identifiers are not translated: use ASCII, and put the Chinese in a text.',
  ],
  [
    'ascii-identifiers.server.yaml',
    '10:23 #/servers/0/variables/region/enum/1',
    'The identifier `南` is not ASCII. Identifiers are not translated: use ASCII, and put the Chinese in a text.',
  ],
  [
    'ascii-identifiers.tag.yaml',
    '6:11 #/tags/0/name',
    'The identifier `杯子` is not ASCII. Identifiers are not translated: use ASCII, and put the Chinese in a text.',
  ],
  [
    'ascii-identifiers.title.yaml',
    '3:10 #/info/title',
    'The identifier `杯子` is not ASCII. Identifiers are not translated: use ASCII, and put the Chinese in a text.',
  ],
  [
    'ascii-identifiers.workflow.yaml',
    '8:17 #/workflows/0/steps/0/stepId',
    'The identifier `丢弃` is not ASCII. Identifiers are not translated: use ASCII, and put the Chinese in a text.',
  ],
  [
    'distinct-folded-files/openapi.yaml',
    '12:17 #/paths/~1cups/get/responses/201/$ref',
    '`cup-info.yaml` and `CupInfo.yaml` become one name when generators drop case and punctuation. Rename one.',
  ],
  [
    'distinct-folded-files.example/openapi.yaml',
    '15:32 #/paths/~1cups/post/requestBody/content/application~1json/examples/also/externalValue',
    '`fullCup.json` and `full-cup.json` become one name when generators drop case and punctuation. Rename one.',
  ],
  [
    'distinct-folded-names.operation.yaml',
    '11:20 #/paths/~1cup-list/get/operationId',
    '`list_cups` and `listCups` become one name when generators drop case and punctuation. Rename one.',
  ],
  [
    'distinct-folded-names.property.yaml',
    '12:9 #/components/schemas/Cup/properties/max_count',
    '`max_count` and `maxCount` become one name when generators drop case and punctuation. Rename one.',
  ],
  [
    'distinct-folded-names.schema.yaml',
    '9:5 #/components/schemas/cup-info',
    '`cup-info` and `CupInfo` become one name when generators drop case and punctuation. Rename one.',
  ],
  [
    'distinct-folded-parameters.path.yaml',
    '13:9 #/paths/~1cups~1{color}/parameters/1',
    '`color in query` and `color in path` become one name when generators drop case and punctuation. Rename one.',
  ],
  [
    'distinct-folded-parameters.yaml',
    '19:11 #/paths/~1cups~1{cup_name}/delete/parameters/0',
    '`cupName in query` and `cup_name in path` become one name when generators drop case and punctuation. Rename one.',
  ],
  [
    'no-unused-files/openapi.yaml',
    'no-unused-files/components/examples/unused.json:1:1 #/',
    'Nothing refers to this file. Refer to it, or delete it.',
  ],
  [
    'no-unused-files.path/openapi.yaml',
    'no-unused-files.path/paths/cups.yaml:1:1 #/',
    'Nothing refers to this file. Refer to it, or delete it.',
  ],
];
