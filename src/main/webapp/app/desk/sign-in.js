// Our own door for administrators: the company's account, and a link that works once.
import { html, nothing } from 'lit-html';
import { focusOn } from '../platform/announce.js';
import { when } from '../platform/dates.js';
import { Form } from '../platform/form.js';
import { t } from '../platform/i18n.js';
import { copyable } from '../ui/copy.js';
import { input } from '../ui/field.js';
import { formOf } from '../ui/form.js';
import { ProviderForm } from './provider-form.js';
import { card, explained, Section } from './section.js';

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

export default class SignIn extends Section {
  constructor(desk) {
    super(desk, 'sign-in');
    this.link = new Form(desk.app, 'link', { email: '' });
    this.made = null;
    this.provider = new ProviderForm(this);
  }

  load() {
    return this.provider.load();
  }

  render() {
    return html`${this.#link()}
      ${card('provider-title', t('signIn.provider'), t('signIn.providerHelp'), this.provider.render())}`;
  }

  #link() {
    return card('link-title', t('signIn.link'), t('signIn.linkHelp'), html`${formOf(this.link, {
      submit: (event) => this.#makeLink(event),
      content: input(this.link, 'email', { label: t('signIn.email'), hint: t('signIn.emailHint'), type: 'email', required: true }),
      send: t('signIn.makeLink'),
      seen: t('signIn.linkSeen'),
    })} ${this.made ? this.#shown(this.made) : nothing} ${explained(t('signIn.what'), t('signIn.whatText'))}`);
  }

  #shown({ url, expiresAt }) {
    return html`<div class="secret after"><h3 id="made-title" tabindex="-1">${t('signIn.made')}</h3>
      <p>${t('signIn.madeText', { when: when(expiresAt) })}</p>${copyable('made-link', t('signIn.url'), url)}</div>`;
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
}
