// The desk's first page: the one thing to do now, then how everything stands.
import { html, nothing } from 'lit-html';
import { t } from '../platform/i18n.js';
import { SessionOver } from '../platform/problem.js';
import { completeness } from '../ui/completeness.js';
import { card, Section } from './section.js';

const NOTHING = { counts: { WAITING: 0, SENT: 0, GIVEN_UP: 0 }, items: [] };

export default class Overview extends Section {
  constructor(desk) {
    super(desk, 'overview');
  }

  async load() {
    [this.platforms, this.clients, this.outbox, this.health, this.jobs] = await Promise.all([
      this.#read('platforms', []),
      this.#read('scim-clients', []),
      this.#read('outbox?status=GIVEN_UP', NOTHING),
      this.#read('health', []),
      this.#read('people-imports', []),
    ]);
  }

  /** One part that does not answer must not hide the others. */
  async #read(what, otherwise) {
    try {
      return await this.api.get(this.path(what));
    } catch (failure) {
      if (failure instanceof SessionOver) throw failure;
      return otherwise;
    }
  }

  get #peopleArrive() {
    return this.clients.some(({ revokedAt }) => !revokedAt)
      || this.jobs.some(({ state, result }) => state === 'DONE' && result && !result.dryRun);
  }

  render() {
    return html`${this.#next()} ${this.#figures()} ${this.#ready ? nothing : this.#setup()}`;
  }

  get #ready() {
    return this.platforms.length > 0 && this.#peopleArrive;
  }

  #setup() {
    return card('setup-title', t('overview.setup'), '', completeness('setup', [
        { label: t('overview.connectPlatform'), done: this.platforms.length > 0, href: '#/desk/platforms' },
        { label: t('overview.bringPeople'), done: this.#peopleArrive, href: '#/desk/directory' },
      ]));
  }

  #next() {
    const { title, text, href, go } = this.#step();
    return html`<section class="card next" aria-labelledby="next-title"><h2 id="next-title">${title}</h2><p>${text}</p>
      <a class="btn go" href=${href}>${go}</a></section>`;
  }

  #step() {
    const stuck = this.outbox.counts.GIVEN_UP ?? 0;
    const down = this.health.filter(({ status }) => status === 'DOWN').length;
    if (down > 0) {
      return { title: t('overview.down', { count: down }), text: t('overview.downText'), href: '#/desk/health', go: t('overview.downGo') };
    }
    if (stuck > 0) {
      return { title: t('overview.stuck', { count: stuck }), text: t('overview.stuckText'),
        href: '#/desk/outbox?status=GIVEN_UP', go: t('overview.stuckGo') };
    }
    if (this.platforms.length === 0) {
      return { title: t('overview.connectPlatform'), text: t('overview.connectText'), href: '#/desk/platforms', go: t('overview.connectGo') };
    }
    if (!this.#peopleArrive) {
      return { title: t('overview.bringPeople'), text: t('overview.bringText'), href: '#/desk/directory', go: t('overview.bringGo') };
    }
    return { title: t('overview.fine'), text: t('overview.fineText'), href: '#/desk/people', go: t('overview.fineGo') };
  }

  #figures() {
    const { WAITING: waiting = 0, GIVEN_UP: stuck = 0 } = this.outbox.counts;
    const clients = this.clients.filter(({ revokedAt }) => !revokedAt).length;
    const figure = (count, label, href) => html`<a class="card kpi" href=${href}><b>${count}</b>${label}</a>`;
    return html`<section class="kpis" aria-label=${t('kpi.label')}>
      ${figure(this.platforms.length, t('overview.platforms', { count: this.platforms.length }), '#/desk/platforms')}
      ${figure(clients, t('overview.clients', { count: clients }), '#/desk/directory')}
      ${figure(waiting, t('overview.waiting', { count: waiting }), '#/desk/outbox?status=WAITING')}
      ${figure(stuck, t('overview.givenUp', { count: stuck }), '#/desk/outbox?status=GIVEN_UP')}
    </section>`;
  }
}
