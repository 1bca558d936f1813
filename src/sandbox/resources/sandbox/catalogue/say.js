// Words of the examples, in the language of the page.
import { language } from 'app/platform/i18n.js';
import { pseudo } from 'app/platform/pseudo.js';

export function say(italian, english) {
  if (language() === 'it') return italian;
  return language() === 'en' ? english : pseudo(english);
}
