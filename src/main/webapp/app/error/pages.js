// Pages for addresses that lead nowhere, or not for this reader.
import { html } from 'lit-html';
import { t } from '../platform/i18n.js';
import { courseLink } from '../ui/trouble.js';

const plain = (titleKey, textKey) => class {
  constructor(app) {
    this.app = app;
  }

  get title() {
    return t(titleKey);
  }

  subtitle = '';

  async load() {}

  leave() {}

  render() {
    return html`<section class="card trouble"><p>${t(textKey)}</p>
      ${this.app.sections.length > 0
        ? html`<a class="btn go" href="#/${this.app.start}">${t('missing.back')}</a>`
        : courseLink(this.app.course)}</section>`;
  }
};

export const MissingPage = plain('missing.title', 'missing.text');
export const NoRolePage = plain('norole.title', 'norole.text');
