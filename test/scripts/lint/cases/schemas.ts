import type { Case } from './case.ts';

export const schemas: Case[] = [
  [
    'annotations-beside-ref.enum.yaml',
    '12:11 #/components/schemas/Cup/properties/color/x-extensible-enum',
    'Generators and the other rules do not see `x-extensible-enum` beside a `$ref`. Put it into the schema ' +
      'referred to.',
  ],
  [
    'annotations-beside-ref.yaml',
    '15:11 #/components/schemas/Cup/properties/color/maxLength',
    'Generators and the other rules do not see `maxLength` beside a `$ref`. Put it into the schema referred to.',
  ],
  [
    'enum-described.beside-ref.yaml',
    '15:13 #/components/schemas/Cup/properties/color/x-enumDescriptions/red',
    '`red` is not a value of the `enum` or `x-extensible-enum` beside it. List it there, or remove this line.',
  ],
  [
    'enum-described.codes.yaml',
    '9:7 #/components/schemas/Size/enum',
    'Generators cannot name values that begin with a digit. Give each a name in `x-enum-varnames`.',
  ],
  [
    'enum-described.extra.yaml',
    '14:9 #/components/schemas/Size/x-enumDescriptions/3',
    '`3` is not a value of the `enum` or `x-extensible-enum` beside it. List it there, or remove this line.',
  ],
  [
    'enum-described.missing.yaml',
    '10:7 #/components/schemas/Color/x-enumDescriptions',
    '`x-enumDescriptions` does not say what these values mean: blue, red. Describe them.',
  ],
  [
    'enum-described.names.yaml',
    '10:7 #/components/schemas/Size/x-enum-varnames',
    '`x-enum-varnames` must have a name for each value of `enum`: a capital letter, then letters and digits.',
  ],
  [
    'enum-described.open-names.yaml',
    '10:7 #/components/schemas/Size/x-enum-varnames',
    '`x-enum-varnames` must have a name for each value of `enum`: a capital letter, then letters and digits.',
  ],
  [
    'enum-described.order.yaml',
    '11:7 #/components/schemas/Size/x-enum-descriptions',
    '`x-enum-descriptions` has 1 texts for 2 values. Give each value one.',
  ],
  [
    'enum-described.none.yaml',
    '9:7 #/components/schemas/Color/enum',
    'The values of `enum` are not described. Say in `x-enumDescriptions` what each means.',
  ],
  [
    'enum-described.server.yaml',
    '10:9 #/servers/0/variables/region/enum',
    'The values of `enum` are not described. Say in `x-enumDescriptions` what each means.',
  ],
  [
    'enum-has-type.const.yaml',
    '9:7 #/components/schemas/Kind/const',
    'Some generators do not know `const`. Write `type` and an `enum` with the one value.',
  ],
  [
    'enum-has-type.enum.yaml',
    '8:7 #/components/schemas/Color/enum',
    '`enum` has no `type` beside it. Add the type of its values.',
  ],
  [
    'enum-has-type.extensible.yaml',
    '8:7 #/components/schemas/Color/x-extensible-enum',
    '`x-extensible-enum` has no `type` beside it. Add the type of its values.',
  ],
  [
    'example-or-values.list.yaml',
    '10:9 #/components/schemas/Cup/properties/sizes',
    '`sizes` has neither an example nor a list of values. Add `examples`.',
  ],
  [
    'example-or-values.yaml',
    '10:9 #/components/schemas/Cup/properties/color',
    '`color` has neither an example nor a list of values. Add `examples`.',
  ],
  [
    'facts-beside-ref.yaml',
    '12:24 #/components/schemas/Cup/properties/glaze/description',
    'This text hides what the component says: Fired at 1300 degrees at most. · 1300. Say it here too, or ' +
      'move it to a property.',
  ],
  [
    'facts-beside-ref.zh.yaml',
    '13:29 #/components/schemas/Cup/properties/glaze/x-description-zh',
    'This text hides what the component says: `matt`. Say it here too, or move it to a property.',
  ],
  [
    'no-boolean-schema.additional.yaml',
    '9:29 #/components/schemas/Cup/additionalProperties',
    'Generators stumble over `true` or `false` as a schema. Write what the values are, or leave the keyword out.',
  ],
  [
    'no-boolean-schema.all-of.yaml',
    '10:11 #/components/schemas/Cup/allOf/1',
    'Generators stumble over `true` or `false` as a schema. Write what the values are, or leave the keyword out.',
  ],
  [
    'no-boolean-schema.component.yaml',
    '7:10 #/components/schemas/Cup',
    'Generators stumble over `true` or `false` as a schema. Write what the values are, or leave the keyword out.',
  ],
  [
    'no-boolean-schema.items.yaml',
    '9:14 #/components/schemas/Cups/items',
    'Generators stumble over `true` or `false` as a schema. Write what the values are, or leave the keyword out.',
  ],
  [
    'no-boolean-schema.property.yaml',
    '10:16 #/components/schemas/Cup/properties/color',
    'Generators stumble over `true` or `false` as a schema. Write what the values are, or leave the keyword out.',
  ],
  [
    'no-inline-object/openapi.yaml',
    'no-inline-object/Cup.yaml:4:5 #/properties/saucer',
    'This object schema has no name. Move it to a file of its own in components/schemas and refer to it.',
  ],
  [
    'no-inline-object.items.yaml',
    '10:9 #/components/schemas/Cups/items',
    'This object schema has no name. Move it to a file of its own in components/schemas and refer to it.',
  ],
  [
    'no-inline-object.map.yaml',
    '11:11 #/components/schemas/Cup/properties/labels',
    'This object schema has no name. Move it to a file of its own in components/schemas and refer to it.',
  ],
  [
    'no-inline-object.media-type.yaml',
    '12:15 #/paths/~1cups/post/requestBody/content/application~1json/schema',
    'This object schema has no name. Move it to a file of its own in components/schemas and refer to it.',
  ],
  [
    'no-inline-object.pattern.yaml',
    '11:11 #/components/schemas/Cup/properties/saucer',
    'This object schema has no name. Move it to a file of its own in components/schemas and refer to it.',
  ],
  [
    'no-inline-object.property.yaml',
    '11:11 #/components/schemas/Cup/properties/saucer',
    'This object schema has no name. Move it to a file of its own in components/schemas and refer to it.',
  ],
  [
    'no-nullable.component.yaml',
    '15:13 #/components/schemas/Color/type',
    'A component that may be null makes every use of it so. Allow null where it is used.',
  ],
  [
    'no-nullable.file/openapi.yaml',
    'no-nullable.file/Color.yaml:1:7 #/type',
    'A component that may be null makes every use of it so. Allow null where it is used.',
  ],
  [
    'no-nullable.yaml',
    '9:7 #/components/schemas/Color/nullable',
    "`nullable` means nothing in OpenAPI 3.1. Write `type: [string, 'null']` with the type in question.",
  ],
  [
    'no-typed-additional-beside-properties.yaml',
    '12:7 #/components/schemas/Cup/additionalProperties',
    'Several generators lose half of a schema with `properties` and a typed `additionalProperties`. Keep ' +
      'the properties and leave the object open, or make it a pure map and list the known keys in its text.',
  ],
];
