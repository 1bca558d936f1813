// The people of the course, where Ribalta knows them from its roster: how many, how fresh, and reading it again.
import { html, nothing } from 'lit-html';
import { announce } from '../platform/announce.js';
import { when } from '../platform/dates.js';
import { Form } from '../platform/form.js';
import { t } from '../platform/i18n.js';
import { hasEnded } from '../platform/jobs.js';
import { jobChip } from '../ui/job.js';
import { inlineTrouble } from '../ui/trouble.js';

const ASK_MS = 2_000;

export class CourseRoster {
  constructor(page) {
    this.page = page;
    this.roster = null;
    this.action = new Form(page.app, 'roster-action', {});
  }

  async load() {
    ({ roster: this.roster } = await this.page.app.api.get('course-roster'));
    this.#wait();
  }

  leave() {
    clearTimeout(this.timer);
  }

  get #reading() {
    return this.roster?.job != null && !hasEnded(this.roster.job);
  }

  /** Asks again while somebody's job reads it: the job itself may be another person's. */
  #wait() {
    this.leave();
    if (this.#reading) this.timer = setTimeout(() => this.#askAgain(), ASK_MS);
  }

  async #askAgain() {
    const before = this.roster;
    await this.load().catch(() => this.#wait());
    if (before !== this.roster && !this.#reading) announce(t('roster.members', { count: this.roster.members }));
    this.page.app.update();
  }

  #readAgain() {
    return this.action.attempt(async () => {
      await this.page.app.api.post('course-roster/readings');
      await this.load();
    });
  }

  render() {
    const { roster } = this;
    if (!roster) return nothing;
    return html`<section class="card" aria-labelledby="roster-title">
      <h2 id="roster-title">${t('roster.title')}</h2><p class="help">${t('roster.help')}</p>
      <p><b>${t('roster.members', { count: roster.members })}</b></p>
      ${roster.inactive > 0 ? html`<p class="small">${t('roster.inactive', { count: roster.inactive })}</p>` : nothing}
      ${this.#reading ? this.#progress() : this.#state()} ${inlineTrouble(this.action.failure)}
    </section>`;
  }

  #progress() {
    const { job } = this.roster;
    return html`<div class="row between"><b id="roster-job">${t('roster.reading')}</b>${jobChip(job)}</div>
      <progress aria-labelledby="roster-job"></progress>
      <p class="small">${t('roster.soFar', { count: job.progress.done })}</p>`;
  }

  #state() {
    const { readAt, brokeOff, job } = this.roster;
    return html`<p class="small">${readAt ? t('roster.read', { when: when(readAt) }) : t('roster.never')}
      ${brokeOff ? t('roster.brokeOff') : nothing}</p>
      ${brokeOff && job?.error ? html`<p class="error-text" translate="no">${job.error}</p>` : nothing}
      <button class="btn" type="button" aria-disabled=${String(this.action.busy)}
        @click=${() => (this.action.busy ? undefined : this.#readAgain())}>${t('roster.again')}</button>`;
  }
}
