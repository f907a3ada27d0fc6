import type { Note } from '../pair.ts';

/** Note for every generator that forgets the media type of an update. */
export const patchHeader: Note = {
  en: 'It sends `application/json` on PATCH unless the call sets the header, as the example does.',
  zh: '除非像示例那样在调用时设置请求头，否则 PATCH 会以 `application/json` 发送。',
  mediaType: true,
};
