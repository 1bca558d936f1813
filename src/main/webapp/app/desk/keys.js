// The keys Ribalta signs with, as platforms see them.
import { html } from 'lit-html';
import { t } from '../platform/i18n.js';
import { empty } from '../ui/states.js';
import { Table } from '../ui/table.js';
import { timeOf } from '../ui/time.js';
import { card, code, explained, Section } from './section.js';

const STATE = { SIGNING: ['keys.signing', 'good'], PUBLISHED: ['keys.published', ''] };

export default class Keys extends Section {
  constructor(desk) {
    super(desk, 'keys');
    this.table = new Table(desk.app, { id: 'keys', name: () => t('keys.title'), sort: '-at', columns: () => [
      { id: 'kid', label: t('keys.kid'), cell: ({ kid }) => code(kid) },
      { id: 'algorithm', label: t('keys.algorithm'), cell: ({ algorithm }) => code(algorithm) },
      { id: 'at', label: t('desk.since'), value: ({ createdAt }) => createdAt, cell: ({ createdAt }) => timeOf(createdAt) },
      { id: 'state', label: t('desk.state'), cell: ({ state }) => html`<span class="chip ${STATE[state][1]}">${t(STATE[state][0])}</span>` },
    ] });
  }

  async load() {
    this.keys = await this.api.get(this.path('keys'));
  }

  render() {
    return card('keys-title', t('keys.title'), t('keys.help'), html`${this.keys.length === 0
      ? empty({ title: t('keys.empty'), text: t('keys.emptyText') })
      : this.table.render(this.keys)} ${explained(t('keys.what'), t('keys.whatText'))}`);
  }
}
