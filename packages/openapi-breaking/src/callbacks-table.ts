import type { OperationRule } from './rules-table.ts';

type Verdict = Pick<OperationRule, 'level' | 'about'>;

const breakingSent: Verdict = { level: 'breaking', about: 'responseBreak' };
const breakingGone: Verdict = { level: 'breaking', about: 'responseGone' };
const breakingAnswer: Verdict = { level: 'breaking', about: 'requestBreak' };
const fading: Verdict = { level: 'warning', about: 'fading' };
const safe: Verdict = { level: 'info', about: 'safe' };

/** Rules that mean something else in a callback or webhook, where the service calls and the client answers. */
export const callbackVerdicts: Readonly<Record<string, Verdict>> = {
  'parameter-added': safe,
  'parameter-required-added': safe,
  'parameter-removed': fading,
  'parameter-required-removed': breakingGone,
  'parameter-required': safe,
  'parameter-optional': breakingGone,
  'parameter-empty-allowed': breakingSent,
  'parameter-empty-refused': safe,
  'request-body-added': safe,
  'request-body-required-added': safe,
  'request-body-removed': breakingGone,
  'request-body-required': safe,
  'request-body-optional': breakingGone,
  'request-media-type-removed': safe,
  'request-media-type-added': breakingSent,
  'response-success-removed': breakingAnswer,
  'response-success-added': safe,
  'response-error-removed': fading,
  'response-error-added': safe,
  'response-body-added': breakingAnswer,
  'response-body-removed': safe,
  'response-media-type-removed': breakingAnswer,
  'response-media-type-added': safe,
  'response-media-type-widened': safe,
  'response-header-added': safe,
  'response-required-header-added': breakingAnswer,
  'response-header-removed': safe,
  'response-required-header-removed': safe,
  'response-header-required': breakingAnswer,
  'response-header-optional': safe,
  'security-tightened': safe,
  'security-loosened': fading,
};
