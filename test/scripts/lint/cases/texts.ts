import type { Case } from './case.ts';

export const texts: Case[] = [
  [
    'english-without-han.beside-ref.yaml',
    '12:24 #/components/schemas/Cup/properties/saucer/description',
    'The English text has the Han character 杯. Write it in English, and the Chinese in the twin.',
  ],
  [
    'english-without-han.enum.yaml',
    '12:15 #/components/schemas/Color/x-enumDescriptions/blue',
    'The English text has the Han character 蓝. Write it in English, and the Chinese in the twin.',
  ],
  [
    'english-without-han.external-docs.yaml',
    '6:16 #/externalDocs/description',
    'The English text has the Han character 关. Write it in English, and the Chinese in the twin.',
  ],
  [
    'english-without-han.yaml',
    '7:18 #/tags/0/description',
    'The English text has the Han character 茶. Write it in English, and the Chinese in the twin.',
  ],
  [
    'text-in-chinese.beside-ref.yaml',
    '12:24 #/components/schemas/Cup/properties/saucer/description',
    'A text of the Chinese document has no Han character. Write it in Chinese.',
  ],
  [
    'text-in-chinese.yaml',
    '8:18 #/tags/0/description',
    'A text of the Chinese document has no Han character. Write it in Chinese.',
  ],
  ['to-be-written.blank.yaml', '7:18 #/tags/0/description', 'This text is still to be written. Write it.'],
  ['to-be-written.yaml', '8:23 #/tags/0/x-description-zh', 'This text is still to be written. Write it.'],
  [
    'twin-in-chinese.beside-ref.yaml',
    '13:29 #/components/schemas/Cup/properties/saucer/x-description-zh',
    'The Chinese twin has no Han character. Write it in Chinese.',
  ],
  [
    'twin-in-chinese.enum.yaml',
    '15:15 #/components/schemas/Color/x-enumDescriptions-zh/blue',
    'The Chinese twin has no Han character. Write it in Chinese.',
  ],
  [
    'twin-in-chinese.external-docs.yaml',
    '9:16 #/x-externalDocs-zh/description',
    'The Chinese twin has no Han character. Write it in Chinese.',
  ],
  [
    'twin-in-chinese.yaml',
    '9:21 #/paths/~1cups/get/x-summary-zh',
    'The Chinese twin has no Han character. Write it in Chinese.',
  ],
  [
    'twin-not-orphaned.beside-ref.yaml',
    '12:11 #/components/schemas/Cup/properties/saucer/x-description-zh',
    '`x-description-zh` has no English text beside it. Write `description` on the line before, or remove the twin.',
  ],
  [
    'twin-not-orphaned.unknown.yaml',
    '9:7 #/paths/~1cups/get/x-title-zh',
    '`x-title-zh` is the twin of no text field. Use one of these, or remove it: x-summary-zh, ' +
      'x-description-zh, x-externalDocs-zh, x-displayName-zh, x-enumDescriptions-zh.',
  ],
  [
    'twin-not-orphaned.yaml',
    '8:7 #/paths/~1cups/get/x-summary-zh',
    '`x-summary-zh` has no English text beside it. Write `summary` on the line before, or remove the twin.',
  ],
  [
    'twin-present.beside-ref.yaml',
    '12:11 #/components/schemas/Cup/properties/saucer/description',
    '`description` has no Chinese twin. Write it as `x-description-zh` on the next line.',
  ],
  [
    'twin-present.enum.yaml',
    '10:7 #/components/schemas/Color/x-enumDescriptions',
    '`x-enumDescriptions` has no Chinese twin. Write it as `x-enumDescriptions-zh` on the next line.',
  ],
  [
    'twin-present.external-description.yaml',
    '8:1 #/x-externalDocs-zh',
    '`x-externalDocs-zh` has no `description`. Give it the description of the Chinese page.',
  ],
  [
    'twin-present.external-docs.yaml',
    '8:1 #/x-externalDocs-zh',
    '`x-externalDocs-zh` has no `url`. Give it the url of the Chinese page.',
  ],
  [
    'twin-present.workflow.yaml',
    '9:9 #/workflows/0/steps/0/description',
    '`description` has no Chinese twin. Write it as `x-description-zh` on the next line.',
  ],
  [
    'twin-present.yaml',
    '9:5 #/tags/0/description',
    '`description` has no Chinese twin. Write it as `x-description-zh` on the next line.',
  ],
  [
    'twins-agree.beside-ref.yaml',
    '13:29 #/components/schemas/Cup/properties/saucer/x-description-zh',
    'The text and its Chinese twin differ: only the English text has 20; only the Chinese text has 21. Make ' +
      'both state the same.',
  ],
  [
    'twins-agree.enum-differs.yaml',
    '13:16 #/components/schemas/Color/x-enumDescriptions-zh/white',
    'The text and its Chinese twin differ: only the English text has 90%; only the Chinese text has 80%. ' +
      'Make both state the same.',
  ],
  [
    'twins-agree.enum-extra.yaml',
    '14:15 #/components/schemas/Color/x-enumDescriptions-zh/blue',
    'Only the Chinese twin describes this value. Describe it in both languages, or in none.',
  ],
  [
    'twins-agree.enum-missing.yaml',
    '13:7 #/components/schemas/Color/x-enumDescriptions-zh',
    'The Chinese twin does not describe `blue`. Add it.',
  ],
  [
    'twins-agree.yaml',
    '10:25 #/components/schemas/Cup/x-description-zh',
    'The text and its Chinese twin differ: only the English text has `tea`, 2 hours; only the Chinese text ' +
      'has `tee`, 2 minutes. Make both state the same.',
  ],
];
