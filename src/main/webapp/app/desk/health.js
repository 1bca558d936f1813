// Whether the parts work, worst first.
import { html } from 'lit-html';
import { t } from '../platform/i18n.js';
import { card, code, Section } from './section.js';

const STATUS = { DOWN: ['health.down', 'bad'], WARN: ['health.warn', 'warn'], UP: ['health.up', 'good'] };
const ORDER = Object.keys(STATUS);

export default class Health extends Section {
  constructor(desk) {
    super(desk, 'health');
  }

  async load() {
    this.parts = await this.api.get(this.path('health'));
  }

  render() {
    const parts = [...this.parts].sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status));
    const bad = parts.filter(({ status }) => status !== 'UP').length;
    return card('health-title', bad > 0 ? t('health.some', { count: bad }) : t('health.all'), t('health.help'), html`
      <ul class="list">${parts.map(({ name, status, detail }) => html`<li><span class="chip ${STATUS[status][1]}">${t(STATUS[status][0])}</span>
        <div>${code(name)}<br><small translate="no">${detail}</small></div></li>`)}</ul>
      <div class="row after"><button class="btn" type="button" @click=${() => this.app.reload()}>${t('health.again')}</button></div>`);
  }
}
