// The settings of an edition as a form holds them, as a request sends them, and what may be wrong with them.
import { fromDay } from '../platform/dates.js';
import { t } from '../platform/i18n.js';
import { LABEL_ALIASES, labelDraft, labelErrors, labelsOf } from './role-labels.js';

export const ALIASES = {
  ...LABEL_ALIASES,
  'objective/title': 'goal',
  'objective/success': 'success',
  'objective/method': 'method',
  'objective/measurement': 'measurement',
};

/** The field that a thing to decide leads to, where it is called otherwise. */
export const FIELD_OF = { labels: 'mentor', objective: 'goal' };

export const draftOf = (edition) => ({
  title: edition.title,
  goal: edition.objective.title,
  success: edition.objective.success,
  method: edition.objective.method,
  measurement: edition.objective.measurement,
  baselineOn: edition.objective.baselineOn,
  startsOn: edition.startsOn,
  endsOn: edition.endsOn,
  cadence: edition.cadence,
  meetings: String(edition.meetings),
  places: edition.places == null ? '' : String(edition.places),
  topics: [...edition.topics],
  ...labelDraft(edition.labels),
});

export const requestOf = (draft, version) => ({
  version,
  title: draft.title.trim(),
  startsOn: draft.startsOn,
  endsOn: draft.endsOn,
  baselineOn: draft.baselineOn,
  cadence: draft.cadence,
  meetings: Number(draft.meetings),
  places: draft.places.trim() ? Number(draft.places) : null,
  labels: labelsOf(draft),
  objective: {
    title: draft.goal.trim(),
    method: draft.method.trim(),
    success: draft.success.trim(),
    measurement: draft.measurement.trim(),
  },
  topics: draft.topics,
});

const WORDS = {
  title: 'create.nameMissing',
  goal: 'plan.goalMissing',
  success: 'plan.successMissing',
  method: 'plan.methodMissing',
  measurement: 'plan.measurementMissing',
  baselineOn: 'plan.baselineMissing',
  startsOn: 'create.startMissing',
  endsOn: 'create.endMissing',
};

const isCount = (text, least) => /^\d+$/.test(text.trim()) && Number(text) >= least;

function dayErrors({ startsOn, endsOn, baselineOn }) {
  const errors = {};
  if (!startsOn) return errors;
  if (endsOn && fromDay(endsOn) <= fromDay(startsOn)) errors.endsOn = t('create.endBeforeStart');
  if (baselineOn && fromDay(baselineOn) > fromDay(startsOn)) errors.baselineOn = t('plan.baselineLate');
  return errors;
}

/** Errors by field. */
export function errorsOf(draft) {
  const missing = Object.entries(WORDS)
    .filter(([name]) => !draft[name].trim())
    .map(([name, key]) => [name, t(key)]);
  const errors = { ...Object.fromEntries(missing), ...dayErrors(draft), ...labelErrors(draft) };
  if (!isCount(draft.meetings, 1)) errors.meetings = t('plan.meetingsMissing');
  if (draft.places.trim() && !isCount(draft.places, 2)) errors.places = t('plan.placesWrong');
  return errors;
}

/** The names of the fields whose answers differ. */
export const differing = (mine, theirs) =>
  Object.keys(theirs).filter((name) => String(mine[name]) !== String(theirs[name]));
