// Why these two: the parts in words, the rules they passed, how high each ranks for the other.
import { html } from 'lit-html';
import { listOf, t } from '../platform/i18n.js';
import { called } from '../ui/person.js';
import { reasonsBetween } from '../ui/reasons.js';

const RULE = {
  CHAIN: 'rule.chain',
  SENIORITY_GAP: 'rule.seniorityGap',
  LANGUAGE: 'rule.language',
  AVAILABILITY: 'rule.availability',
};

const rules = (passed) => listOf(passed.filter((rule) => RULE[rule]).map((rule) => t(RULE[rule])));

const namesOf = ({ mentor, mentee }) => ({ mentor: called(mentor), mentee: called(mentee) });

/** "Giulia e Marco: perché". */
export const whyTitle = (pair) => t('why.title', namesOf(pair));

/** `own` makes it a card of its own; else it sits inside the pair it explains. */
export function whyPanel(pair, own) {
  const names = namesOf(pair);
  const content = html`
    ${reasonsBetween(pair.parts, names.mentor, names.mentee)}
    <p class="sum"><b>${t('pair.sum', { count: pair.score })}</b></p>
    <p class="small">${t('why.rules', { rules: rules(pair.passed) })}</p>
    <p class="small">${t('why.ranks', { ...names, mentorRank: pair.mentorRank, menteeRank: pair.menteeRank })}</p>`;
  return own
    ? html`<section class="card" id="why" aria-labelledby="why-title">
        <h2 id="why-title">${whyTitle(pair)}</h2>${content}</section>`
    : html`<div class="inset">${content}</div>`;
}
