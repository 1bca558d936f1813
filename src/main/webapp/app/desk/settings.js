// The settings in force, where each comes from; secrets only say whether they are set.
import { html } from 'lit-html';
import { t } from '../platform/i18n.js';
import { Table } from '../ui/table.js';
import { card, code, explained, Section } from './section.js';

const SOURCE = { DEFAULT: 'settings.default', ENVIRONMENT: 'settings.environment', SYSTEM: 'settings.system', FILE: 'settings.file' };

function value({ secret, set, value: text }) {
  if (secret) return t(set ? 'settings.hidden' : 'settings.unset');
  return text == null || text === '' ? t('settings.unset') : code(text);
}

export default class Settings extends Section {
  constructor(desk) {
    super(desk, 'settings');
    this.table = new Table(desk.app, { id: 'settings', name: () => t('settings.title'), sort: 'key', columns: () => [
      { id: 'key', label: t('settings.key'), value: ({ key }) => key, cell: ({ key, description }) => html`${code(key)}<br><small>${description}</small>` },
      { id: 'value', label: t('settings.value'), cell: value },
      { id: 'source', label: t('settings.source'), value: ({ source }) => t(SOURCE[source]), cell: ({ source, variable }) => html`${t(SOURCE[source])}
        <br><small>${code(variable)}</small>` },
    ] });
  }

  async load() {
    this.settings = await this.api.get(this.path('settings'));
  }

  render() {
    return card('settings-title', t('settings.title'), t('settings.help'), html`${this.table.render(this.settings)}
      ${explained(t('settings.what'), t('settings.whatText'))}`);
  }
}
