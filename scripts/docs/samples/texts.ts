import type { Language } from '../../steps/localize.ts';

/** Comments of the samples. */
export interface SampleTexts {
  /** Above the code that signs. */
  readonly sign: string;
}

export const sampleTexts: Record<Language, SampleTexts> = {
  en: { sign: 'Signs the request with SDK-HMAC-SHA256' },
  zh: { sign: '使用 SDK-HMAC-SHA256 算法对请求签名' },
};
