// Our own door for administrators: one-time links, and the company's OpenID provider.
import { html, nothing } from 'lit-html';
import { focusOn } from '../platform/announce.js';
import { when } from '../platform/dates.js';
import { Form } from '../platform/form.js';
import { t } from '../platform/i18n.js';
import { copyable } from '../ui/copy.js';
import { input } from '../ui/field.js';
import { formOf } from '../ui/form.js';
import { card, explained, Section } from './section.js';

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

export default class SignIn extends Section {
  constructor(desk) {
    super(desk, 'sign-in');
    this.link = new Form(desk.app, 'link', { email: '' });
    this.provider = new Form(desk.app, 'provider', { issuer: '', clientId: '', clientSecret: '' });
    this.made = null;
  }

  async load() {
    this.known = await this.api.find(this.path('openid-provider'));
    const { draft } = this.provider;
    if (this.known && !draft.issuer) Object.assign(draft, { issuer: this.known.issuer, clientId: this.known.clientId });
  }

  render() {
    return html`${card('link-title', t('signIn.link'), t('signIn.linkHelp'), html`${formOf(this.link, {
        submit: (event) => this.#makeLink(event),
        content: input(this.link, 'email', { label: t('signIn.email'), hint: t('signIn.emailHint'), type: 'email', required: true }),
        send: t('signIn.makeLink'),
        seen: t('signIn.linkSeen'),
      })} ${this.made ? this.#shown(this.made) : nothing}`)}
      ${card('provider-title', t('signIn.provider'), t('signIn.providerHelp'), html`${this.trouble} ${formOf(this.provider, {
        submit: (event) => this.#save(event),
        content: this.#providerFields(),
        send: t('desk.save'),
        more: this.known ? html`<button class="btn quiet" type="button" @click=${() => this.#remove()}>${t('signIn.providerRemove')}</button>` : nothing,
      })} ${explained(t('signIn.what'), t('signIn.whatText'))}`)}`;
  }

  #shown({ url, expiresAt }) {
    return html`<div class="secret after"><h3 id="made-title" tabindex="-1">${t('signIn.made')}</h3>
      <p>${t('signIn.madeText', { when: when(expiresAt) })}</p>${copyable('made-link', t('signIn.url'), url)}</div>`;
  }

  #providerFields() {
    const { provider: form } = this;
    return html`${input(form, 'issuer', { label: t('signIn.issuer'), hint: t('signIn.issuerHint'), type: 'url', code: true, required: true })}
      ${input(form, 'clientId', { label: t('signIn.clientId'), code: true, required: true })}
      ${input(form, 'clientSecret', { label: t('signIn.clientSecret'), hint: t(this.known ? 'signIn.secretKept' : 'signIn.secretHint'),
        type: 'password', autocomplete: 'new-password', code: true, required: !this.known })}`;
  }

  #makeLink(event) {
    const check = ({ email }) => (EMAIL.test(email.trim()) ? {} : { email: t('error.email') });
    return this.link.submit(event, check, async ({ email }) => {
      this.made = await this.api.post('admin/sign-in-links', { tenant: this.app.me.tenant.id, email: email.trim() });
      this.link.clear();
      this.app.update();
      queueMicrotask(() => focusOn(document.getElementById('made-title')));
    });
  }

  #check({ issuer, clientId, clientSecret }) {
    return {
      ...(/^https:\/\/[^\s/]+/i.test(issuer.trim()) ? {} : { issuer: t('signIn.issuerMissing') }),
      ...(clientId.trim() ? {} : { clientId: t('error.required') }),
      ...(clientSecret || this.known ? {} : { clientSecret: t('error.required') }),
    };
  }

  #save(event) {
    return this.provider.submit(event, (draft) => this.#check(draft), async ({ issuer, clientId, clientSecret }) => {
      const sent = { issuer: issuer.trim(), clientId: clientId.trim(), ...(clientSecret ? { clientSecret } : {}) };
      await this.api.put(this.path('openid-provider'), sent);
      this.provider.clear();
      await this.done(t('desk.saved'));
    });
  }

  #remove() {
    return this.askThen({ title: t('signIn.removeAsk'), text: t('signIn.removeText'), yes: t('signIn.removeYes') }, async () => {
      await this.api.remove(this.path('openid-provider'));
      this.provider.clear();
      await this.done(t('signIn.removed'));
    });
  }
}
