import annotationsBesideRef from './annotations-beside-ref.mjs';
import asciiIdentifiers from './ascii-identifiers.mjs';
import distinctFoldedFiles from './distinct-folded-files.mjs';
import distinctFoldedNames from './distinct-folded-names.mjs';
import distinctFoldedParameters from './distinct-folded-parameters.mjs';
import englishWithoutHan from './english-without-han.mjs';
import enumDescribed from './enum-described.mjs';
import enumHasType from './enum-has-type.mjs';
import exampleOrValues from './example-or-values.mjs';
import externalDocs from './external-docs.mjs';
import factsBesideRef from './facts-beside-ref.mjs';
import mergePatchOnly from './merge-patch-only.mjs';
import noBooleanSchema from './no-boolean-schema.mjs';
import noDeleteBody from './no-delete-body.mjs';
import noInlineObject from './no-inline-object.mjs';
import noNullable from './no-nullable.mjs';
import noTypedAdditionalBesideProperties from './no-typed-additional-beside-properties.mjs';
import noUnusedFiles from './no-unused-files.mjs';
import requestStrict from './request-strict.mjs';
import responseOpen from './response-open.mjs';
import sharedResponses from './preprocessors/shared-responses.mjs';
import sourced from './sourced.mjs';
import textInChinese from './text-in-chinese.mjs';
import toBeWritten from './to-be-written.mjs';
import twinInChinese from './twin-in-chinese.mjs';
import twinNotOrphaned from './twin-not-orphaned.mjs';
import twinPresent from './twin-present.mjs';
import twinsAgree from './twins-agree.mjs';

/** Rules that hold in OpenAPI and in Arazzo documents. */
const texts = {
  'ascii-identifiers': asciiIdentifiers,
  'english-without-han': englishWithoutHan,
  'text-in-chinese': textInChinese,
  'to-be-written': toBeWritten,
  'twin-in-chinese': twinInChinese,
  'twin-not-orphaned': twinNotOrphaned,
  'twin-present': twinPresent,
  'twins-agree': twinsAgree,
};

/**
 * The lint rules of this project; redocly.yaml turns them on, and docs/rules.md explains each.
 *
 * @returns {import('@redocly/openapi-core').Plugin}
 */
export default () => ({
  id: 'pools',
  preprocessors: { oas3: { 'shared-responses': sharedResponses } },
  rules: {
    arazzo1: /** @type {Record<string, any>} */ (texts),
    oas3: {
      ...texts,
      'annotations-beside-ref': annotationsBesideRef,
      'distinct-folded-files': distinctFoldedFiles,
      'distinct-folded-names': distinctFoldedNames,
      'distinct-folded-parameters': distinctFoldedParameters,
      'enum-described': enumDescribed,
      'enum-has-type': enumHasType,
      'example-or-values': exampleOrValues,
      'external-docs': externalDocs,
      'facts-beside-ref': factsBesideRef,
      'merge-patch-only': mergePatchOnly,
      'no-boolean-schema': noBooleanSchema,
      'no-delete-body': noDeleteBody,
      'no-inline-object': noInlineObject,
      'no-nullable': noNullable,
      'no-typed-additional-beside-properties': noTypedAdditionalBesideProperties,
      'no-unused-files': noUnusedFiles,
      'request-strict': requestStrict,
      'response-open': responseOpen,
      sourced,
    },
  },
});
