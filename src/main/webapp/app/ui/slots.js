// The half days of a working week: MON_AM … FRI_PM.
import { locale, t } from '../platform/i18n.js';

export const DAYS = ['MON', 'TUE', 'WED', 'THU', 'FRI'];
export const HALVES = ['AM', 'PM'];
const HALF = { AM: 'slot.morning', PM: 'slot.afternoon' };
// 1 January 2024 was a Monday.
const MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;

export function weekday(day) {
  const date = new Date(MONDAY + DAYS.indexOf(day) * DAY_MS);
  return new Intl.DateTimeFormat(locale(), { weekday: 'long', timeZone: 'UTC' }).format(date);
}

export const halfName = (half) => t(HALF[half]);

/** "lunedì mattina". */
export function slotName(slot) {
  const [day, half] = slot.split('_');
  return t('slot.name', { day: weekday(day), half: halfName(half) });
}
