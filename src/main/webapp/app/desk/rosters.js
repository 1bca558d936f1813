// The rosters that people come from: of which courses, how many people, how fresh, and reading one now.
import { html, nothing } from 'lit-html';
import { when } from '../platform/dates.js';
import { Form } from '../platform/form.js';
import { t } from '../platform/i18n.js';
import { hasEnded } from '../platform/jobs.js';
import { jobChip, JobProgress } from '../ui/job.js';
import { empty } from '../ui/states.js';
import { inlineTrouble } from '../ui/trouble.js';
import { card, small } from './section.js';

export class Rosters {
  constructor(section) {
    this.section = section;
    this.rosters = [];
    this.action = new Form(section.app, 'rosters-action', {});
    this.progress = new JobProgress(section.app, { id: 'roster-job', name: () => t('roster.reading'), onEnd: () => this.#refresh() });
  }

  /** Whether there is a roster at all. */
  get wanted() {
    return this.rosters.length > 0;
  }

  async load() {
    this.rosters = await this.section.api.get(this.section.path('rosters'));
    const open = this.rosters.find(({ job }) => job && !hasEnded(job));
    if (open && !this.progress.job) this.progress.follow(open.job);
  }

  leave() {
    this.progress.stop();
  }

  async #refresh() {
    await this.load().catch(() => {});
    this.section.app.update();
  }

  #read(roster) {
    return this.action.attempt(async () => {
      this.progress.follow(await this.section.api.post(this.section.path(`rosters/${roster.id}/readings`)));
    });
  }

  render() {
    return card('rosters-title', t('rosters.title'), t('rosters.help'), html`${inlineTrouble(this.action.failure)}
      ${this.progress.render()}
      ${this.rosters.length === 0
        ? empty({ title: t('rosters.empty'), text: t('rosters.emptyText') })
        : html`<ul class="list">${this.rosters.map((roster) => this.#line(roster))}</ul>`}`);
  }

  #line(roster) {
    const title = roster.title ?? t('rosters.nameless');
    return html`<li><span>${roster.job ? jobChip(roster.job) : nothing}</span>
      <div><b>${title}</b><br>
        <small>${t('roster.members', { count: roster.members })}.
        ${roster.inactive > 0 ? t('roster.inactive', { count: roster.inactive }) : nothing}
        ${roster.readAt ? t('roster.read', { when: when(roster.readAt) }) : t('roster.never')}
        ${roster.brokeOff ? t('roster.brokeOff') : nothing}</small>
        <div class="row after">${small(() => this.#read(roster), t('roster.again'), title, this.action.busy)}</div></div></li>`;
  }
}
