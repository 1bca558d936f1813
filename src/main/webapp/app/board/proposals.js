// Proposals: what the engine found, why, and the person who confirms it.
import { html, nothing } from 'lit-html';
import { announce } from '../platform/announce.js';
import { rich, t } from '../platform/i18n.js';
import { confirm } from '../ui/dialog.js';
import { inlineTrouble } from '../ui/trouble.js';
import { certificate } from './certificate.js';
import { enrolledPeople } from './enrolling.js';
import { pairList, pairTable } from './pairs.js';
import { unmatchedCard } from './unmatched.js';
import { whyPanel, whyTitle } from './why.js';

const WIDE = matchMedia('(min-width: 44rem)');

export class Proposals {
  constructor(page) {
    this.page = page;
    this.selected = null;
    this.left = new Set();
    WIDE.addEventListener('change', () => page.app.update());
  }

  prepare() {
    const run = this.page.run;
    if (run?.id === this.runId) return;
    this.runId = run?.id;
    this.left.clear();
    this.selected = WIDE.matches ? (run?.pairs[0]?.id ?? null) : null;
  }

  get chosen() {
    return this.page.run.pairs.filter(({ id }) => !this.left.has(id));
  }

  /** Shows why; on a phone the same button closes it again. */
  select(id) {
    this.selected = this.selected === id && !WIDE.matches ? null : id;
    const pair = this.page.run.pairs.find((each) => each.id === this.selected);
    if (pair && WIDE.matches) announce(whyTitle(pair));
    this.page.app.update();
  }

  /** Takes a pair into the publication or leaves it out. */
  include(id, on) {
    if (on) this.left.delete(id);
    else this.left.add(id);
    this.page.app.update();
  }

  render() {
    const { run } = this.page;
    const pair = run.pairs.find(({ id }) => id === this.selected);
    return html`${this.#kpis(run)}
      <div class="cols">
        <div class="stack">
          ${run.pairs.length > 0 ? (WIDE.matches ? pairTable(this) : pairList(this)) : this.#noPairs()}
          ${unmatchedCard(run)}
        </div>
        <div class="stack">
          ${WIDE.matches && pair ? whyPanel(pair, true) : nothing} ${this.#publish()}
        </div>
      </div>
      <details class="card another"><summary>${t('enrolling.show')}</summary>${enrolledPeople(this.page)}</details>`;
  }

  #kpis({ pairs, worst, unmatched, proven, ...run }) {
    return html`<section class="kpis" aria-label=${t('kpi.label')}>
      <div class="card kpi"><b>${pairs.length}</b>${t('kpi.pairs', { count: pairs.length })}</div>
      ${worst == null ? nothing : html`<div class="card kpi"><b>${worst}</b>${t('kpi.worst')}
        <small>${t('kpi.worstNote')}</small></div>`}
      <div class="card kpi"><b>${unmatched.length}</b>${t('kpi.unmatched', { count: unmatched.length })}
        ${unmatched.length > 0 ? html`<small><a href="#unmatched" @click=${showUnmatched}>${t('kpi.why')}</a></small>` : nothing}</div>
      <div class="card kpi">${certificate({ pairs, proven, ...run })}</div>
    </section>`;
  }

  #noPairs() {
    return html`<section class="card"><h2>${t('pairs.none')}</h2><p>${t('pairs.noneText')}</p></section>`;
  }

  #publish() {
    const count = this.chosen.length;
    const { action } = this.page;
    return html`<section class="card next" aria-labelledby="publish-title">
      <h2 id="publish-title">${t('publish.title')}</h2>
      <p id="publish-why">${count > 0 ? t('publish.lead') : t('publish.nothing')}</p>
      ${inlineTrouble(action.failure)}
      <button class="btn go wide" type="button" aria-describedby="publish-why"
        aria-disabled=${count === 0 || action.busy ? 'true' : 'false'}
        @click=${() => this.#confirm(count)}>${t('publish.send', { count })}</button>
      <button class="btn quiet" type="button" ?disabled=${action.busy}
        @click=${() => this.page.findPairs()}>${t('publish.again')}</button>
    </section>`;
  }

  async #confirm(count) {
    const { page } = this;
    if (count === 0 || page.action.busy) return;
    const yes = await confirm({
      title: t('publish.ask', { count }),
      text: rich('publish.askText', { count }),
      yes: t('publish.yes', { count }),
    });
    if (!yes) return;
    const pairIds = this.left.size === 0 ? null : this.chosen.map(({ id }) => id);
    await page.action.attempt(async () => {
      await page.app.api.post(`match-runs/${page.run.id}/publication`, { pairIds });
      await page.done(t('publish.done', { count }));
    });
  }
}

// A plain fragment would be taken for a route.
function showUnmatched(event) {
  event.preventDefault();
  const title = document.getElementById('unmatched');
  title.setAttribute('tabindex', '-1');
  title.focus();
  title.scrollIntoView({ block: 'start' });
}
