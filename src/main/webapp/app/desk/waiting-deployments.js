// Places in an LMS from which somebody tried to come in, before anybody here had approved them.
import { html, nothing } from 'lit-html';
import { when } from '../platform/dates.js';
import { t } from '../platform/i18n.js';
import { card, code, small } from './section.js';

export class WaitingDeployments {
  constructor(section) {
    this.section = section;
    this.waiting = [];
  }

  async load() {
    this.waiting = await this.section.api.get(this.section.path('waiting-deployments'));
  }

  render() {
    if (this.waiting.length === 0) return nothing;
    return card('waiting-title', t('platforms.waiting'), t('platforms.waitingHelp'), html`<ul class="list">${
      this.waiting.map((each) => this.#item(each))}</ul>`);
  }

  #item(each) {
    const { busy } = this.section.action;
    return html`<li><div><b>${t('platforms.deployments')} ${code(each.deploymentId)}</b> · ${code(each.issuer)}<br>
      <small>${t('platforms.waitingSeen', { when: when(each.lastSeenAt) })}</small>
      <div class="row after">${small(() => this.#approve(each), t('platforms.approve'), each.deploymentId, busy)}
      ${small(() => this.#dismiss(each), t('platforms.dismiss'), each.deploymentId, busy)}</div></div></li>`;
  }

  #approve({ id, issuer, deploymentId }) {
    return this.section.askThen({
      title: t('platforms.approveAsk'), text: t('platforms.approveText', { issuer, deployment: deploymentId }), yes: t('platforms.approve'),
    }, async () => {
      await this.section.api.post(this.section.path(`waiting-deployments/${id}/approval`), {});
      await this.section.done(t('platforms.approved'));
    });
  }

  #dismiss({ id }) {
    return this.section.action.attempt(async () => {
      await this.section.api.remove(this.section.path(`waiting-deployments/${id}`));
      await this.section.done(t('platforms.dismissed'));
    });
  }
}
