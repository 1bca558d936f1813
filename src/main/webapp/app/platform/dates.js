// Dates as people say them, in the zone of the person's device. Calendar dates ("2026-09-02") have no
// zone and are never moved by one.
import { locale, t } from './i18n.js';

const DAY = { weekday: 'long', day: 'numeric', month: 'long' };

function format(date, options) {
  return new Intl.DateTimeFormat(locale(), options).format(date);
}

function capital(text) {
  return text.charAt(0).toLocaleUpperCase(locale()) + text.slice(1);
}

function yearIfOther(date, options) {
  return date.getFullYear() === new Date().getFullYear() ? options : { ...options, year: 'numeric' };
}

// British English would put a comma after the weekday; the page says it in one breath.
const withoutComma = (text) => text.replace(/^(\p{L}+), /u, '$1 ');

/** "Giovedì 26 novembre, 15:00"; `inSentence` keeps the small initial. */
export function moment(instant, inSentence = false) {
  const date = new Date(instant);
  const day = withoutComma(format(date, yearIfOther(date, DAY)));
  const time = format(date, { hour: '2-digit', minute: '2-digit' });
  return t('date.moment', { day: inSentence ? day : capital(day), time });
}

/** "26 nov". */
export function shortDay(instant) {
  return format(new Date(instant), { day: 'numeric', month: 'short' });
}

/** A calendar date at local midnight. */
export function fromDay(day) {
  const [year, month, date] = day.split('-').map(Number);
  return new Date(year, month - 1, date);
}

/** "26 novembre". */
export function dayName(day) {
  const date = fromDay(day);
  return format(date, yearIfOther(date, { day: 'numeric', month: 'long' }));
}

/** "2026-11-26" for a local date. */
export function toDay(date) {
  const two = (number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The instant of a local day and time, or null when either is missing. */
export function toInstant(day, time) {
  if (!day || !time) return null;
  const date = new Date(`${day}T${time}`);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

/** The last day of a span that starts on `day` and lasts whole months. */
export function monthsAfter(day, months) {
  const start = fromDay(day);
  const lastOfMonth = new Date(start.getFullYear(), start.getMonth() + months + 1, 0).getDate();
  const date = Math.min(start.getDate(), lastOfMonth);
  return toDay(new Date(start.getFullYear(), start.getMonth() + months, date - 1));
}

/** The zone as people call it: "Ora dell’Europa centrale". */
export function zoneName() {
  const parts = new Intl.DateTimeFormat(locale(), { timeZoneName: 'longGeneric' }).formatToParts();
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? '';
}
