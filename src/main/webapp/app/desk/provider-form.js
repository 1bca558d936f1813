// The company's own sign-in: what its OpenID provider asks for, and what it shows once we are registered there.
import { html, nothing } from 'lit-html';
import { Form } from '../platform/form.js';
import { t } from '../platform/i18n.js';
import { input } from '../ui/field.js';
import { formOf } from '../ui/form.js';
import { openIdAddresses } from './addresses.js';
import { explained } from './section.js';

const CODES = {
  unreachable: 'signIn.errorUnreachable',
  'no-configuration': 'signIn.errorNoConfiguration',
  'issuer-differs': 'signIn.errorIssuer',
  'endpoint-not-usable': 'signIn.errorEndpoint',
  'no-code-flow': 'signIn.errorFlow',
  'no-secret-method': 'signIn.errorSecret',
  'no-algorithm': 'signIn.errorAlgorithm',
  address: 'signIn.issuerMissing',
};

export class ProviderForm {
  constructor(section) {
    this.section = section;
    this.form = new Form(section.app, 'provider', { issuer: '', clientId: '', clientSecret: '' }, {}, CODES);
  }

  async load() {
    const { api, path } = this.#section();
    this.known = await api.get(path);
    const { draft } = this.form;
    if (this.known && !draft.issuer) Object.assign(draft, { issuer: this.known.issuer, clientId: this.known.clientId });
  }

  render() {
    return html`${openIdAddresses(this.section.app.me.tenant.id, this.known !== null)} ${this.section.trouble}
      ${formOf(this.form, {
        submit: (event) => this.#save(event),
        content: this.#fields(),
        send: t(this.known ? 'desk.save' : 'signIn.connect'),
        more: this.known
          ? html`<button class="btn quiet" type="button" @click=${() => this.#remove()}>${t('signIn.providerRemove')}</button>`
          : nothing,
      })} ${explained(t('signIn.who'), t('signIn.whoText'))}`;
  }

  #section() {
    return { api: this.section.api, path: this.section.path('openid-provider') };
  }

  // A secret belongs to one client of one provider: for another, it has to be written again.
  #keepsSecret({ issuer, clientId }) {
    return Boolean(this.known) && issuer.trim() === this.known.issuer && clientId.trim() === this.known.clientId;
  }

  #fields() {
    const { form } = this;
    const kept = this.#keepsSecret(form.draft);
    return html`${input(form, 'issuer', { label: t('signIn.issuer'), hint: t('signIn.issuerHint'), type: 'url', code: true, required: true })}
      ${input(form, 'clientId', { label: t('signIn.clientId'), code: true, required: true })}
      ${input(form, 'clientSecret', { label: t('signIn.clientSecret'), hint: t(kept ? 'signIn.secretKept' : 'signIn.secretHint'),
        type: 'password', autocomplete: 'new-password', code: true, required: !kept })}`;
  }

  #check(draft) {
    return {
      ...(/^https?:\/\/[^\s/]+/i.test(draft.issuer.trim()) ? {} : { issuer: t('signIn.issuerMissing') }),
      ...(draft.clientId.trim() ? {} : { clientId: t('error.required') }),
      ...(draft.clientSecret || this.#keepsSecret(draft) ? {} : { clientSecret: t('error.required') }),
    };
  }

  #save(event) {
    return this.form.submit(event, (draft) => this.#check(draft), async ({ issuer, clientId, clientSecret }) => {
      const { api, path } = this.#section();
      const sent = { issuer: issuer.trim(), clientId: clientId.trim(), ...(clientSecret ? { clientSecret } : {}) };
      await api.put(path, sent);
      this.form.clear();
      await this.section.done(t('signIn.connected'));
    });
  }

  #remove() {
    return this.section.askThen({ title: t('signIn.removeAsk'), text: t('signIn.removeText'), yes: t('signIn.removeYes') }, async () => {
      const { api, path } = this.#section();
      await api.remove(path);
      this.form.clear();
      await this.section.done(t('signIn.removed'));
    });
  }
}
