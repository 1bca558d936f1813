import { dayName } from '../platform/dates.js';
import { t } from '../platform/i18n.js';

/** "Competenze digitali 2026 · dal 2 settembre al 27 febbraio 2027". */
export const editionSpan = (edition) =>
  t('edition.span', {
    title: edition.title,
    from: dayName(edition.startsOn),
    to: dayName(edition.endsOn),
  });
