// The administration desk: one page a matter, with the list of all of them beside it.
import { html } from 'lit-html';
import { speakAlso, t } from '../platform/i18n.js';
import { Offline } from '../platform/problem.js';
import { MissingPage } from '../error/pages.js';
import { deskPlaces } from './places.js';

const TEXTS = new URL('./i18n/', import.meta.url);

const SECTIONS = {
  '': ['desk.overview', () => import('./overview.js')],
  platforms: ['desk.platforms', () => import('./platforms.js')],
  directory: ['desk.directory', () => import('./directory.js')],
  imports: ['desk.imports', () => import('./imports.js')],
  recognition: ['desk.recognition', () => import('./recognition.js')],
  people: ['desk.people', () => import('./people.js')],
  'sign-in': ['desk.signIn', () => import('./sign-in.js')],
  outbox: ['desk.outbox', () => import('./outbox.js')],
  scores: ['desk.scores', () => import('./scores.js')],
  audit: ['desk.audit', () => import('./audit.js')],
  tenant: ['desk.tenant', () => import('./tenant.js')],
  keys: ['desk.keys', () => import('./keys.js')],
  health: ['desk.health', () => import('./health.js')],
  settings: ['desk.settings', () => import('./settings.js')],
};

export class DeskPage {
  constructor(app, place = '', query = new URLSearchParams()) {
    Object.assign(this, { app, place, query, section: null, spoken: false });
  }

  get title() {
    return this.place in SECTIONS ? t(SECTIONS[this.place][0]) : t('missing.title');
  }

  get subtitle() {
    return this.app.me.tenant?.name ?? '';
  }

  async load() {
    await speakAlso(TEXTS).catch(lost);
    this.spoken = true;
    this.section ??= await this.#open();
    await this.section.load();
  }

  async #open() {
    if (!(this.place in SECTIONS)) return new MissingPage(this.app);
    const { default: Section } = await SECTIONS[this.place][1]().catch(lost);
    return new Section(this);
  }

  leave() {
    this.section?.leave();
  }

  /** An address of the API for this customer. */
  path(rest = '') {
    const own = `admin/tenants/${this.app.me.tenant.id}`;
    return rest ? `${own}/${rest}` : own;
  }

  render() {
    return this.around(this.section.render());
  }

  /** What stands in for a page keeps the way to the others, once there are words for it. */
  around(content) {
    return this.spoken
      ? html`<div class="cols side">${deskPlaces(this.place)}<div class="stack">${content}</div></div>`
      : content;
  }
}

// What cannot be fetched is a lost network, and trying again is the way out.
function lost() {
  throw new Offline();
}
