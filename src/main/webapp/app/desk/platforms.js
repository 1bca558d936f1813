// The LMSs that open Ribalta: which ones, how to connect one, how to part from one.
import { html, nothing } from 'lit-html';
import { t } from '../platform/i18n.js';
import { empty } from '../ui/states.js';
import { Table } from '../ui/table.js';
import { timeOf } from '../ui/time.js';
import { ConnectionTest } from './connection-test.js';
import { peopleFrom, PlatformForm } from './platform-form.js';
import { RegistrationLink } from './registration-link.js';
import { Rosters } from './rosters.js';
import { card, code, Section, small } from './section.js';
import { WaitingDeployments } from './waiting-deployments.js';

/** Several registrations of one LMS share its address. */
const nameOf = ({ issuer, clientId }) => `${issuer} ${clientId}`;

export default class Platforms extends Section {
  constructor(desk) {
    super(desk, 'platforms');
    this.form = new PlatformForm(this);
    this.link = new RegistrationLink(this);
    this.waiting = new WaitingDeployments(this);
    this.rosters = new Rosters(this);
    this.test = new ConnectionTest(this);
    this.table = new Table(desk.app, { id: 'platforms', name: () => t('desk.platforms'), sort: 'issuer', columns: () => [
      { id: 'issuer', label: t('platforms.issuer'), value: ({ issuer }) => issuer, cell: ({ issuer }) => code(issuer) },
      { id: 'preset', label: t('platforms.kind'), value: ({ preset }) => preset, cell: ({ id, issuer, preset, people }) => html`${this.form.nameOf(preset)}<br><small>${peopleFrom(people)}</small><br><a href="#/desk/recognition?platform=${id}">${t('desk.recognition')}<span class="sr-only"> ${issuer}</span></a>` },
      { id: 'client', label: t('platforms.clientId'), cell: ({ clientId }) => code(clientId) },
      { id: 'deployments', label: t('platforms.deployments'), cell: ({ deploymentIds }) => (deploymentIds.length > 0
        ? deploymentIds.map((id) => html`${code(id)} `) : t('platforms.anyDeployment')) },
      { id: 'since', label: t('desk.since'), value: ({ createdAt }) => createdAt, cell: ({ createdAt }) => timeOf(createdAt) },
      { id: 'do', label: t('desk.actions'), actions: true, cell: (platform) => html`
        ${small(() => this.test.start(platform), t('test.do'), nameOf(platform), this.test.busy)}
        ${small(() => this.#remove(platform), t('desk.remove'), nameOf(platform), this.action.busy)}` },
    ] });
  }

  async load() {
    this.test.clear();
    [this.platforms] = await Promise.all([
      this.api.get(this.path('platforms')), this.waiting.load(), this.rosters.load(), this.form.load(),
    ]);
  }

  leave() {
    this.test.clear();
    this.rosters.leave();
  }

  render() {
    const none = this.platforms.length === 0;
    return html`${this.waiting.render()} ${card('platforms-title', t('platforms.title'), t('platforms.help'), html`${this.trouble}
        ${none
          ? empty({ title: t('platforms.empty'), text: t('platforms.emptyText') })
          : this.table.render(this.platforms)}`)}
      ${this.test.render()}
      ${this.rosters.wanted || this.platforms.some(({ people }) => people === 'roster') ? this.rosters.render() : nothing}
      ${card('by-link-title', t('platforms.byLink'), t('platforms.byLinkHelp'), this.link.render())}
      <details class="card another" ?open=${none || this.form.started}><summary>${t('platforms.connect')}</summary>
        ${this.form.render()}
      </details>`;
  }

  #remove(platform) {
    return this.askThen({
      title: t('platforms.removeAsk'),
      text: t('platforms.removeText', { issuer: platform.issuer }),
      yes: t('platforms.removeYes'),
    }, async () => {
      await this.api.remove(this.path(`platforms/${platform.id}`));
      await this.done(t('platforms.removed'));
    });
  }
}
