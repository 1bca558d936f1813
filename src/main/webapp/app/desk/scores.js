// What gradebooks say of the scores that they were told: where they differ, what that means, and who decides.
import { html, nothing } from 'lit-html';
import { when } from '../platform/dates.js';
import { number, t } from '../platform/i18n.js';
import { JobProgress } from '../ui/job.js';
import { empty } from '../ui/states.js';
import { Table } from '../ui/table.js';
import { card, explained, Section, small } from './section.js';

const STATE = { CHANGED: ['scores.changed', 'warn'], MISSING: ['scores.missing', 'bad'] };
const TROUBLE = { NOT_ALLOWED: 'scores.notAllowed', AWAY: 'scores.away', REFUSED: 'scores.refused' };
const DECIMALS = { maximumFractionDigits: 2 };

const points = (score, maximum) => t('record.score', { score: number(score, DECIMALS), maximum: number(maximum, DECIMALS) });
const courseOf = ({ course }) => course ?? t('rosters.nameless');

export default class Scores extends Section {
  constructor(desk) {
    super(desk, 'scores');
    this.progress = new JobProgress(desk.app, { id: 'score-job', name: () => t('scores.comparing'), onEnd: () => this.#refresh() });
    this.table = new Table(desk.app, { id: 'score-differences', name: () => t('scores.differences'), sort: 'person', columns: () => [
      { id: 'person', label: t('scores.person'), value: ({ person }) => person.name,
        cell: (score) => html`<b>${score.person.name}</b><br><small>${courseOf(score)}</small>` },
      { id: 'ours', label: t('scores.ours'), cell: ({ given, maximum }) => points(given, maximum) },
      { id: 'theirs', label: t('scores.theirs'), cell: ({ found, foundMaximum }) => (found == null ? t('scores.none') : points(found, foundMaximum)) },
      { id: 'state', label: t('scores.meaning'), cell: ({ state, checkedAt }) => html`<span class="chip ${STATE[state][1]}">${t(STATE[state][0])}</span>
        <br><small>${when(checkedAt)}</small>` },
      { id: 'do', label: t('desk.actions'), actions: true, cell: (score) => small(() => this.#send(score), t('scores.sendAgain'), score.person.name, this.action.busy) },
    ] });
  }

  async load() {
    this.scores = await this.api.get(this.path('scores'));
  }

  leave() {
    this.progress.stop();
  }

  async #refresh() {
    await this.load().catch(() => {});
    this.app.update();
  }

  render() {
    const { columns, differences } = this.scores;
    if (columns.length === 0) {
      return card('scores-title', t('scores.title'), t('scores.help'), empty({ title: t('scores.empty'), text: t('scores.emptyText') }));
    }
    return html`${card('scores-title', t('scores.title'), t('scores.help'), html`${this.trouble}
      ${differences.length === 0
        ? this.#alike(columns)
        : this.table.render(differences)}
      ${differences.length > 0 ? explained(t('scores.what'), t('scores.whatText')) : nothing}`)}
    ${card('columns-title', t('scores.columns'), t('scores.columnsHelp'), html`
      <ul class="list">${columns.map((column) => this.#column(column))}</ul>
      ${this.progress.render()}
      <button class="btn after" type="button" aria-disabled=${String(this.#comparing)} @click=${() => this.#compare()}>${t('scores.compare')}</button>`)}`;
  }

  // Nothing found is good news only of what was read.
  #alike(columns) {
    return columns.every(({ readAt, trouble }) => readAt && !trouble)
      ? html`<div class="notice good"><p><b>${t('scores.same')}</b></p></div>`
      : html`<div class="notice"><p><b>${t('scores.unsure')}</b> ${t('scores.unsureText')}</p></div>`;
  }

  #column(column) {
    const { scores, readAt, trouble } = column;
    return html`<li><div><b>${courseOf(column)}</b><br>
      <small>${t('scores.count', { count: scores })} ${readAt ? t('scores.read', { when: when(readAt) }) : t('scores.unread')}</small>
      ${trouble ? html`<p class="error-text small">${t(TROUBLE[trouble])}</p>` : nothing}</div></li>`;
  }

  get #comparing() {
    return this.action.busy || this.progress.running;
  }

  #compare() {
    if (this.#comparing) return undefined;
    return this.action.attempt(async () => {
      this.progress.follow(await this.api.post(this.path('scores/comparisons')));
    });
  }

  #send(score) {
    const { person, given, maximum, found, foundMaximum } = score;
    return this.askThen({
      danger: found != null,
      title: t('scores.sendAsk', { person: person.name }),
      text: found == null
        ? t('scores.sendText', { ours: points(given, maximum) })
        : t('scores.replaceText', { ours: points(given, maximum), theirs: points(found, foundMaximum) }),
      yes: t('scores.sendYes'),
    }, async () => {
      await this.api.post(this.path(`scores/${score.id}/sendings`));
      await this.done(t('scores.sending'));
    });
  }
}
