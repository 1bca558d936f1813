// Choosing what to add to a course (LTI deep linking): a programme there is, or one begun here. The signed
// answer comes from the server, address included; this page only carries it to the platform.
import { html, nothing } from 'lit-html';
import { announce, focusOn } from '../platform/announce.js';
import { dayName } from '../platform/dates.js';
import { Form } from '../platform/form.js';
import { t } from '../platform/i18n.js';
import { CreateEdition } from '../board/create-edition.js';
import { checks, group, radios } from '../ui/field.js';
import { formOf } from '../ui/form.js';
import { inlineTrouble } from '../ui/trouble.js';

const STATE = { ENROLLING: 'select.enrolling', PAIRING: 'select.pairing', RUNNING: 'select.running' };

const about = (edition) => t('select.about', {
  state: t(STATE[edition.state]),
  from: dayName(edition.startsOn),
  to: dayName(edition.endsOn),
});

/** Posts the answer the way LTI wants it: a form that the browser sends to the platform. */
function carry({ returnUrl, jwt }) {
  const form = Object.assign(document.createElement('form'), { method: 'post', action: returnUrl, hidden: true });
  form.append(Object.assign(document.createElement('input'), { type: 'hidden', name: 'JWT', value: jwt }));
  document.body.append(form);
  form.submit();
}

export class SelectPage {
  constructor(app) {
    this.app = app;
    this.offer = null;
    this.form = new Form(app, 'select', { editions: [], edition: '' }, { editions: 'edition' });
    this.leaving = new Form(app, 'select-cancel', {});
    this.create = new CreateEdition(this);
  }

  get title() {
    return t('select.title');
  }

  get subtitle() {
    return this.offer?.course ?? '';
  }

  get #address() {
    return `selections/${this.app.launch.selection}`;
  }

  get #chosen() {
    const { editions, edition } = this.form.draft;
    return this.offer.multiple ? editions : [edition].filter(Boolean);
  }

  // A module is named by its edition and its own name.
  get #request() {
    const named = this.#chosen.map((each) => each.split('/'));
    return {
      editions: named.filter(([, module]) => !module).map(([edition]) => edition),
      modules: named.filter(([, module]) => module).map(([edition, module]) => ({ edition, module })),
    };
  }

  /** By edition: the edition as a whole, then the modules of its course. */
  get #choices() {
    const { editions, modules = [] } = this.offer;
    return editions.map((edition) => [
      { value: edition.id, label: edition.title, note: about(edition) },
      ...modules.map(({ module, title }) => (
        { value: `${edition.id}/${module}`, label: title, note: t('select.moduleOf', { title: edition.title }) })),
    ]);
  }

  async load() {
    this.offer = await this.app.api.get(this.#address);
    if (this.offer.mayBegin) await this.create.load();
    const { editions } = this.offer;
    if (editions.length === 1 && this.#chosen.length === 0) this.#preselect(editions[0].id);
  }

  #preselect(id) {
    this.form.draft = { editions: [id], edition: id };
  }

  leave() {}

  /** A programme was begun here: it is what most likely is to be added. */
  async done(message) {
    this.#preselect(this.app.me.editionId);
    await this.app.reload();
    announce(message);
    focusOn(document.querySelector('h1'));
  }

  render() {
    const { editions, mayBegin } = this.offer;
    const none = editions.length === 0;
    return html`${none ? nothing : this.#choice()}
      ${mayBegin && none ? this.create.render() : nothing}
      ${mayBegin && !none
        ? html`<details class="card another"><summary>${t('select.begin')}</summary>${this.create.render()}</details>`
        : nothing}
      <div class="row">${inlineTrouble(this.leaving.failure, () => this.#cancel())}
        <button class="btn quiet" type="button" aria-disabled=${String(this.leaving.busy)}
          @click=${() => this.#cancel()}>${t('select.cancel')}</button></div>`;
  }

  #choice() {
    const { form, offer } = this;
    const legend = t(offer.multiple ? 'select.which' : 'select.whichOne');
    return html`<section class="card next"><h2>${t('select.lead')}</h2><p>${t('select.then')}</p>
      ${formOf(form, {
        submit: (event) => this.#submit(event),
        content: offer.multiple
          ? group(form, 'edition', { legend }, this.#choices.map((ofEdition) => checks(form, 'editions',
            ofEdition.map(({ value, label, note }) => ({ value, label: `${label}, ${note}` })))))
          : radios(form, 'edition', { legend, choices: this.#choices.flat() }),
        send: t('select.send'),
      })}</section>`;
  }

  #submit(event) {
    const check = () => (this.#chosen.length > 0 ? {} : { edition: t('select.missing') });
    return this.form.submit(event, check, () => this.#answer('answer', this.#request));
  }

  #cancel() {
    if (this.leaving.busy) return;
    this.leaving.attempt(() => this.#answer('cancellation'));
  }

  // What was typed and not sent must not hold the browser back from leaving.
  async #answer(kind, body) {
    const answer = await this.app.api.post(`${this.#address}/${kind}`, body);
    this.form.clear(this.form.draft);
    this.create.form.clear(this.create.form.draft);
    carry(answer);
  }
}
