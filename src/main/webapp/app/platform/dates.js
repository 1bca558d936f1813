// Dates as people say them, in the person's zone: the one the directory knows, else the device's.
// Calendar dates ("2026-09-02") have no zone and are never moved by one.
import { locale, t } from './i18n.js';

const DAY_MS = 86_400_000;
const DAY = { weekday: 'long', day: 'numeric', month: 'long' };

let zone;

/** Takes the person's zone by its IANA name; one that the browser does not know is left aside. */
export function useZone(name) {
  try {
    zone = name ? new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone : undefined;
  } catch {
    zone = undefined;
  }
}

function format(date, options) {
  return new Intl.DateTimeFormat(locale(), { timeZone: zone, ...options }).format(date);
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

function dayNumber(instant) {
  return Math.floor(wallClock(new Date(instant).getTime()) / DAY_MS);
}

/** "oggi alle 10:42", "ieri alle 9:15", else the whole moment; for the middle of a sentence. */
export function when(instant) {
  const days = dayNumber(instant) - dayNumber(Date.now());
  if (Math.abs(days) > 1) return moment(instant, true);
  const day = new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' }).format(days, 'day');
  const time = format(new Date(instant), { hour: '2-digit', minute: '2-digit' });
  return t('date.at', { day, time });
}

/** The same at the start of a line. */
export const whenOnItsOwn = (instant) => capital(when(instant));

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
  const date = new Date(`${day}T00:00Z`);
  return format(date, yearIfOther(fromDay(day), { day: 'numeric', month: 'long', timeZone: 'UTC' }));
}

/** "26 novembre", for an instant. */
export function dayOf(instant) {
  const date = new Date(instant);
  return format(date, yearIfOther(date, { day: 'numeric', month: 'long' }));
}

/** "2026-11-26" for a local date. */
export function toDay(date) {
  const two = (number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** What the clocks of the zone show at an instant, read as if it were UTC. */
function wallClock(instant) {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric',
    hour: 'numeric', minute: 'numeric',
  }).formatToParts(instant);
  const of = (type) => Number(parts.find((part) => part.type === type).value);
  return Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'));
}

/** The instant at which the clocks of the zone show a day and time. */
export function toInstant(day, time) {
  const wanted = Date.parse(`${day}T${time}Z`);
  const near = wanted - (wallClock(wanted) - wanted);
  // The offset may differ between the two where the clocks change.
  return new Date(wanted - (wallClock(near) - near)).toISOString();
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
  const parts = new Intl.DateTimeFormat(locale(), { timeZone: zone, timeZoneName: 'longGeneric' }).formatToParts();
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? '';
}
