// Telling people about the programme: a link and its QR code, a page for everybody, texts to paste.
import { html, nothing } from 'lit-html';
import { Form } from '../platform/form.js';
import { language, languageName, languages, t } from '../platform/i18n.js';
import { Problem } from '../platform/problem.js';
import { copyable, copyableText } from '../ui/copy.js';
import { confirm } from '../ui/dialog.js';
import { input, textarea, tick } from '../ui/field.js';
import { formOf } from '../ui/form.js';
import { toast } from '../ui/toast.js';
import { inlineTrouble } from '../ui/trouble.js';
import { CartridgeCard } from './cartridge-card.js';
import { backToBoard } from './setup.js';

const LONGEST_SLUG = 60;
const LONGEST_WORDS = 600;
const SLUG = /^(?=.{3,60}$)[a-z0-9]+(-[a-z0-9]+)*$/;
const PLACE = { EMAIL: 'tell.email', CHAT: 'tell.chat', POSTER: 'tell.poster' };

const draftOf = ({ slug, words, searchable }) => ({ slug, words: words ?? '', searchable });

const checkPage = ({ slug }) => (SLUG.test(slug.trim()) ? {} : { slug: t('tell.slugWrong') });

export default class PromotionPlace {
  constructor(page) {
    this.page = page;
    this.action = new Form(page.app, 'publication', {});
    this.cartridge = new CartridgeCard(page);
    this.spoken = languages().includes(language()) ? language() : languages()[0];
  }

  get title() {
    return t('tell.title');
  }

  get #path() {
    return `editions/${this.page.edition.id}`;
  }

  async load() {
    this.#take(await this.page.app.api.get(`${this.#path}/promotion`));
    this.form ??= new Form(this.page.app, 'public-page', draftOf(this.promotion.page));
    this.qr = this.promotion.link ? await this.page.app.api.text(`${this.#path}/promotion/qr.svg`) : null;
  }

  #take(promotion) {
    this.promotion = promotion;
  }

  render() {
    return html`${backToBoard()}<div class="stack">
      <div class="cols"><div class="stack">${this.#pageCard()}</div><div class="stack">${this.#link()}</div></div>
      ${this.#texts()}
      ${this.page.edition.state === 'CLOSED' ? nothing : this.cartridge.render()}
    </div>`;
  }

  #link() {
    const { link, page } = this.promotion;
    if (!link) {
      return html`<section class="card next"><h2>${t('tell.noLink')}</h2><p>${t('tell.noLinkText')}</p></section>`;
    }
    const source = `data:image/svg+xml,${encodeURIComponent(this.qr)}`;
    return html`<section class="card" aria-labelledby="link-title"><h2 id="link-title">${t('tell.link')}</h2>
      <p class="help">${t(page.published ? 'tell.linkPublic' : 'tell.linkCourse')}</p>
      ${copyable('promotion-link', t('tell.address'), link)}
      <img class="qr" src=${source} alt=${t('tell.qrAlt', { link })} width="220" height="220" />
      <div class="row"><a class="btn small" href=${source} download="qr-${page.slug}.svg">${t('tell.qrSave')}</a>
        <a class="btn quiet small" href=${link} target="_blank" rel="noopener">${t('tell.openPage')}</a></div>
    </section>`;
  }

  #pageCard() {
    const { page } = this.promotion;
    return html`<section class="card" aria-labelledby="page-title">
      <div class="row between"><h2 id="page-title">${t('tell.page')}</h2>
        <span class="chip ${page.published ? 'good' : ''}">${t(page.published ? 'tell.on' : 'tell.off')}</span></div>
      <p class="help">${t('tell.pageHelp')}</p>
      ${formOf(this.form, { submit: (event) => this.#save(event), content: this.#fields(), send: t('tell.save'), more: this.#switch(page) })}
      ${inlineTrouble(this.action.failure)}
    </section>`;
  }

  #fields() {
    const { form } = this;
    const address = this.promotion.page.address.replace(/[^/]*$/, '');
    return html`${textarea(form, 'words', { label: t('tell.words'), hint: t('tell.wordsHint'), rows: 4, maxlength: LONGEST_WORDS })}
      ${input(form, 'slug', { label: t('tell.slug'), hint: t('tell.slugHint', { address }), maxlength: LONGEST_SLUG, code: true, required: true })}
      ${tick(form, 'searchable', { label: t('tell.searchable'), hint: t('tell.searchableHint') })}`;
  }

  #switch(page) {
    const press = page.published ? () => this.#withdraw() : () => this.#publish();
    return html`<button class="btn" type="button" aria-disabled=${String(this.action.busy)} @click=${press}>
      ${t(page.published ? 'tell.turnOff' : 'tell.turnOn')}</button>`;
  }

  #texts() {
    const texts = this.promotion.texts.filter(({ language: code }) => code === this.spoken);
    return html`<section class="card" aria-labelledby="texts-title"><h2 id="texts-title">${t('tell.texts')}</h2>
      <p class="help">${t('tell.textsHelp')}</p>
      <div class="langs by-name" role="group" aria-label=${t('tell.textLanguage')}>${languages().map((code) => html`<button type="button" translate="no"
        aria-pressed=${String(code === this.spoken)} @click=${() => this.#speak(code)}>${languageName(code)}</button>`)}</div>
      ${texts.map((text) => this.#text(text))}
    </section>`;
  }

  #text({ language: code, place, title, text }) {
    return html`<h3>${t(PLACE[place])}</h3>
      ${place === 'EMAIL' ? copyable(`subject-${code}`, t('tell.subject'), title) : nothing}
      ${copyableText(`text-${place}-${code}`, t('tell.textOf', { place: t(PLACE[place]) }), place === 'POSTER' ? `${title}\n\n${text}` : text, code)}`;
  }

  #speak(code) {
    this.spoken = code;
    this.page.app.update();
  }

  async #put(draft) {
    const { page } = this.promotion;
    const request = { slug: draft.slug.trim(), words: draft.words.trim() || null, searchable: draft.searchable };
    try {
      this.#take(await this.page.app.api.put(`${this.#path}/public-page`, { ...request, version: page.version }));
    } catch (failure) {
      if (failure instanceof Problem && failure.slug === 'page-changed') {
        this.#take(await this.page.app.api.get(`${this.#path}/promotion`));
      }
      throw failure;
    }
    this.form.clear(draftOf(this.promotion.page));
  }

  #save(event) {
    return this.form.submit(event, checkPage, async (draft) => {
      await this.#put(draft);
      await this.#done(t('tell.saved'));
    });
  }

  /** What was typed goes along: the page that is turned on is the one on the screen. */
  async #publish() {
    const errors = checkPage(this.form.draft);
    if (Object.keys(errors).length > 0) {
      this.form.errors = errors;
      this.page.app.update();
      return;
    }
    if (this.action.busy || !(await confirm({ title: t('tell.ask'), text: t('tell.askText'), yes: t('tell.askYes') }))) return;
    const saved = await this.form.attempt(() => this.#put(this.form.draft));
    if (saved) await this.#turn(() => this.page.app.api.post(`${this.#path}/public-page/publication`), t('tell.turnedOn'));
  }

  async #withdraw() {
    const yes = await confirm({ title: t('tell.askOff'), text: t('tell.askOffText'), yes: t('tell.turnOff'), danger: true });
    if (yes) await this.#turn(() => this.page.app.api.remove(`${this.#path}/public-page/publication`), t('tell.turnedOff'));
  }

  #turn(call, text) {
    return this.action.attempt(async () => {
      await call();
      await this.#done(text);
    });
  }

  async #done(text) {
    await this.page.app.reload();
    toast({ text, after: 'h1' });
  }
}
