// A link that the LMS opens to register Ribalta by itself; shown once.
import { html, nothing } from 'lit-html';
import { focusOn } from '../platform/announce.js';
import { when } from '../platform/dates.js';
import { Form } from '../platform/form.js';
import { t } from '../platform/i18n.js';
import { copyable } from '../ui/copy.js';
import { formOf } from '../ui/form.js';
import { peopleAndTrust } from './platform-form.js';
import { explained } from './section.js';

export class RegistrationLink {
  constructor(section) {
    this.section = section;
    this.form = new Form(section.app, 'registration-link', { people: 'provisioned', trustAdministrators: false });
    this.made = null;
  }

  render() {
    return html`${formOf(this.form, {
      submit: (event) => this.#make(event),
      content: peopleAndTrust(this.form),
      send: t('platforms.makeLink'),
      seen: t('platforms.linkSeen'),
    })} ${this.made ? this.#shown(this.made) : nothing} ${explained(t('platforms.linkWhere'), t('platforms.linkWhereText'))}`;
  }

  #shown({ url, expiresAt }) {
    return html`<div class="secret after"><h3 id="registration-made" tabindex="-1">${t('platforms.linkMade')}</h3>
      <p>${t('platforms.linkMadeText', { when: when(expiresAt) })}</p>${copyable('registration-url', t('platforms.linkUrl'), url)}</div>`;
  }

  #make(event) {
    return this.form.submit(event, () => ({}), async ({ people, trustAdministrators }) => {
      this.made = await this.section.api.post(this.section.path('registration-links'), { people, trustAdministrators });
      this.form.clear();
      this.section.app.update();
      queueMicrotask(() => focusOn(document.getElementById('registration-made')));
    });
  }
}
