// The proposed pairs: a table where there is room, a list with the same actions where there is not.
import { html, nothing } from 'lit-html';
import { t } from '../platform/i18n.js';
import { personLine, sideHead } from '../ui/person.js';
import { legend, scoreBar } from '../ui/score.js';
import { whyPanel } from './why.js';

const names = ({ mentor, mentee }) => ({ mentor: mentor.name, mentee: mentee.name });

const card = (run, content) => html`<section class="card" aria-labelledby="pairs-title">
  <h2 id="pairs-title">${t('pairs.title')}</h2>
  ${content} ${legend(run.pairs)}
</section>`;

const weakest = ({ pairs, worst }, pair) =>
  pairs.length > 1 && pair.score === worst ? html`<span class="chip warn">${t('pairs.weakest')}</span>` : nothing;

const include = (proposals, pair) => html`<label class="tick bare"><span class="sr-only">${t('pairs.include', names(pair))}</span><input
  type="checkbox" .checked=${!proposals.left.has(pair.id)}
  @change=${(event) => proposals.include(pair.id, event.target.checked)} /></label>`;

const whyButton = (proposals, pair, attribute) => html`<button class="btn quiet small" type="button"
  aria-pressed=${attribute === 'pressed' ? String(proposals.selected === pair.id) : nothing}
  aria-expanded=${attribute === 'expanded' ? String(proposals.selected === pair.id) : nothing}
  @click=${(event) => {
    event.stopPropagation();
    proposals.select(pair.id);
  }}>${t('pairs.why')}<span class="sr-only"> ${t('pairs.of', names(pair))}</span></button>`;

/** Wide: one row a pair; a click anywhere on the row shows why, the button does it by keyboard. */
export function pairTable(proposals) {
  const { run } = proposals.page;
  return card(run, html`<div class="tablewrap" tabindex="0" role="region" aria-label=${t('pairs.table')}><table>
    <thead><tr><th scope="col"><span class="sr-only">${t('pairs.publish')}</span></th>
      <th scope="col">${sideHead('MENTOR')}</th><th scope="col">${sideHead('MENTEE')}</th>
      <th scope="col">${t('pairs.madeOf')}</th><th scope="col">${t('pairs.points')}</th>
      <th scope="col"><span class="sr-only">${t('pairs.why')}</span></th></tr></thead>
    <tbody>${run.pairs.map((pair) => row(proposals, pair))}</tbody>
  </table></div>`);
}

const row = (proposals, pair) => html`<tr class="pickable ${proposals.selected === pair.id ? 'on' : ''}"
  @click=${() => proposals.select(pair.id)}>
  <td @click=${(event) => event.stopPropagation()}>${include(proposals, pair)}</td>
  <td>${personLine(pair.mentor, 'MENTOR', { small: true, level: true })}</td>
  <td>${personLine(pair.mentee, 'MENTEE', { small: true, level: true })}</td>
  <td>${scoreBar(pair.parts)}</td>
  <td><b>${pair.score}</b> ${weakest(proposals.page.run, pair)}</td>
  <td>${whyButton(proposals, pair, 'pressed')}</td>
</tr>`;

/** Narrow: the same pairs, one under the other, each with its reasons in place. */
export function pairList(proposals) {
  const { run } = proposals.page;
  return card(run, html`<ul class="list pairs">${run.pairs.map((pair) => html`<li>
    ${include(proposals, pair)}
    <div class="stack tight">
      ${personLine(pair.mentor, 'MENTOR', { small: true, level: true })}
      ${personLine(pair.mentee, 'MENTEE', { small: true, level: true })}
      <div class="row between"><span><b>${t('pairs.score', { count: pair.score })}</b> ${weakest(run, pair)}</span>
        ${whyButton(proposals, pair, 'expanded')}</div>
      ${scoreBar(pair.parts)}
      ${proposals.selected === pair.id ? whyPanel(pair, false) : nothing}
    </div>
  </li>`)}</ul>`);
}

