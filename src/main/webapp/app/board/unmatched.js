// Who is left without a pair, and which rule stood in the way.
import { html, nothing } from 'lit-html';
import { t } from '../platform/i18n.js';
import { personLine } from '../ui/person.js';

const BLOCKED = {
  CHAIN: 'blocked.chain',
  SENIORITY_GAP: 'blocked.seniorityGap',
  LANGUAGE: 'blocked.language',
  AVAILABILITY: 'blocked.availability',
};

const REASON = {
  NO_ALLOWED_PARTNER: 'unmatched.noneAllowed',
  NOT_ENOUGH_PARTNERS: 'unmatched.notEnough',
};

const blocked = (counts) =>
  Object.entries(counts ?? {}).filter(([rule, count]) => BLOCKED[rule] && count > 0);

const line = ({ person, side, reason, blockedBy }) => html`<li>
  ${personLine(person, side, { small: true, level: true })}
  <div class="small gives"><span>${t(REASON[reason])}</span>
    ${reason === 'NO_ALLOWED_PARTNER'
      ? blocked(blockedBy).map(([rule, count]) => html`<span>${t(BLOCKED[rule], { count })}</span>`)
      : nothing}</div>
</li>`;

export function unmatchedCard({ unmatched }) {
  if (unmatched.length === 0) return nothing;
  return html`<section class="card" aria-labelledby="unmatched">
    <h2 id="unmatched">${t('unmatched.title', { count: unmatched.length })}</h2>
    <ul class="list people">${unmatched.map(line)}</ul>
    <p class="small">${t('unmatched.help')}</p>
  </section>`;
}
