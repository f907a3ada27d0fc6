import { scriptMessages } from '../messages/scripts.ts';

const language = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';

/** The words of the scripts in the language of the page. */
export const scriptWords = scriptMessages[language];
