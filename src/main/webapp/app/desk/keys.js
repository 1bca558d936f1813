// The keys Ribalta signs with, as platforms see them.
import { html, nothing } from 'lit-html';
import { when } from '../platform/dates.js';
import { t } from '../platform/i18n.js';
import { empty } from '../ui/states.js';
import { Table } from '../ui/table.js';
import { timeOf } from '../ui/time.js';
import { card, code, explained, Section } from './section.js';

const STATE = { NEXT: ['keys.next', 'info'], SIGNING: ['keys.signing', 'good'], PUBLISHED: ['keys.published', ''] };

const period = ({ state, signsFrom, publishedUntil }) => (state === 'PUBLISHED'
  ? t('keys.until', { when: when(publishedUntil) })
  : t('keys.from', { when: when(signsFrom) }));

export default class Keys extends Section {
  constructor(desk) {
    super(desk, 'keys');
    this.table = new Table(desk.app, { id: 'keys', name: () => t('keys.title'), sort: '-at', columns: () => [
      { id: 'kid', label: t('keys.kid'), cell: ({ kid }) => code(kid) },
      { id: 'algorithm', label: t('keys.algorithm'), cell: ({ algorithm }) => code(algorithm) },
      { id: 'at', label: t('desk.since'), value: ({ createdAt }) => createdAt, cell: ({ createdAt }) => timeOf(createdAt) },
      { id: 'period', label: t('keys.period'), cell: period },
      { id: 'state', label: t('desk.state'), cell: ({ state }) => html`<span class="chip ${STATE[state][1]}">${t(STATE[state][0])}</span>` },
    ] });
  }

  async load() {
    this.keys = await this.api.get(this.path('keys'));
  }

  get #waits() {
    return this.keys.some(({ state }) => state === 'NEXT');
  }

  #rotate() {
    return this.askThen({ title: t('keys.rotateAsk'), text: t('keys.rotateText'), yes: t('keys.rotate'), danger: false }, async () => {
      await this.api.post(this.path('keys'));
      await this.done(t('keys.rotated'));
    });
  }

  render() {
    return card('keys-title', t('keys.title'), t('keys.help'), html`${this.keys.length === 0
      ? empty({ title: t('keys.empty'), text: t('keys.emptyText') })
      : this.table.render(this.keys)} ${this.trouble}
      ${this.keys.length === 0 || this.#waits
        ? nothing
        : html`<button class="btn quiet" type="button" aria-disabled=${String(this.action.busy)} @click=${() => this.#rotate()}>${t('keys.rotate')}</button>`}
      ${explained(t('keys.what'), t('keys.whatText'))}`);
  }
}
