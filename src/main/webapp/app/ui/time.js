// An instant in words, with the exact one for programs.
import { html } from 'lit-html';
import { when, whenOnItsOwn } from '../platform/dates.js';
import { t } from '../platform/i18n.js';

/** "Oggi alle 10:42"; `otherwise` when it has not happened. */
export const timeOf = (instant, otherwise = t('time.never')) =>
  instant ? html`<time datetime=${instant}>${whenOnItsOwn(instant)}</time>` : otherwise;

/** The same for the middle of a sentence: "oggi alle 10:42". */
export const timeWithin = (instant) => html`<time datetime=${instant}>${when(instant)}</time>`;
