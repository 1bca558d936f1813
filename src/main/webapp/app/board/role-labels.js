// What a company calls the two roles: two short words, or none for the usual ones.
import { html } from 'lit-html';
import { t } from '../platform/i18n.js';
import { input } from '../ui/field.js';

const LONGEST = 30;
const READABLE = /^\p{L}[\p{L}\p{M}\p{N} .’'/-]*$/u;

/** The names of the members in a request that holds the labels beside other things. */
export const LABEL_ALIASES = { 'labels/mentor': 'mentor', 'labels/mentee': 'mentee' };

/** The labels as a draft holds them. */
export const labelDraft = (labels) => ({ mentor: labels?.mentor ?? '', mentee: labels?.mentee ?? '' });

export const labelsOf = ({ mentor, mentee }) => ({ mentor: mentor.trim(), mentee: mentee.trim() });

export const labelFields = (form) => html`<div class="beside top-aligned">
  ${input(form, 'mentor', { label: t('labels.mentor'), hint: t('labels.mentorHint'), maxlength: LONGEST })}
  ${input(form, 'mentee', { label: t('labels.mentee'), hint: t('labels.menteeHint'), maxlength: LONGEST })}
</div>`;

/** Errors by field: both or neither, readable, and not the same. */
export function labelErrors(draft) {
  const { mentor, mentee } = labelsOf(draft);
  const errors = {};
  if (!mentor && !mentee) return errors;
  for (const [name, label] of Object.entries({ mentor, mentee })) {
    if (!label) errors[name] = t('labels.both');
    else if (!READABLE.test(label)) errors[name] = t('error.characters');
  }
  if (mentor.toLowerCase() === mentee.toLowerCase()) errors.mentee = t('error.same');
  return errors;
}
