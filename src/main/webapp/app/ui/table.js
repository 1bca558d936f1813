// A table that sorts, scrolls inside itself, and reads as a list where there is no room. The roles are
// written out, since a browser forgets them once the cells are laid out as a list.
import { html, nothing } from 'lit-html';
import { announce } from '../platform/announce.js';
import { inOrder, t } from '../platform/i18n.js';

const MISSING_LAST = 1;

function compare(a, b) {
  if (a == null || b == null) return a == null && b == null ? 0 : a == null ? MISSING_LAST : -MISSING_LAST;
  return typeof a === 'number' && typeof b === 'number' ? a - b : inOrder(String(a), String(b));
}

export class Table {
  /**
   * `name` says what it lists; `columns`: [{id, label, cell(row), value(row)?, number?, actions?}], where
   * `value` makes the column sortable; `sort` is the column it starts with, "-id" for the greatest first.
   */
  constructor(app, { id, name, columns, sort = '' }) {
    Object.assign(this, { app, id, name, columns });
    this.column = sort.replace('-', '');
    this.descending = sort.startsWith('-');
  }

  /** Sorts by a column; a second time the other way round. */
  sortBy(column) {
    this.descending = this.column === column && !this.descending;
    this.column = column;
    const { label } = this.#columns.find(({ id }) => id === column);
    announce(t(this.descending ? 'table.sortedDown' : 'table.sortedUp', { column: label }));
    this.app.update();
  }

  get #columns() {
    return this.columns();
  }

  #sorted(rows) {
    const value = this.#columns.find(({ id }) => id === this.column)?.value;
    if (!value) return rows;
    const sorted = [...rows].sort((a, b) => compare(value(a), value(b)));
    return this.descending ? sorted.reverse() : sorted;
  }

  render(rows) {
    const columns = this.#columns;
    return html`<div class="tabular">${this.#picker(columns)}
      <div class="tablewrap" tabindex="0" role="region" aria-label=${t('table.named', { name: this.name() })}><table role="table" class="listy">
      <thead role="rowgroup"><tr role="row">${columns.map((column) => this.#head(column))}</tr></thead>
      <tbody role="rowgroup">${this.#sorted(rows).map((row) => html`<tr role="row">
        ${columns.map((column) => this.#cell(column, row))}</tr>`)}</tbody>
    </table></div></div>`;
  }

  #head({ id, label, value, number, actions }) {
    const sorted = id === this.column ? (this.descending ? 'descending' : 'ascending') : 'none';
    const kind = number ? 'number' : nothing;
    if (actions) return html`<th role="columnheader" scope="col"><span class="sr-only">${label}</span></th>`;
    if (!value) return html`<th role="columnheader" scope="col" class=${kind}>${label}</th>`;
    return html`<th role="columnheader" scope="col" class=${kind} aria-sort=${sorted}><button type="button" class="sort"
      @click=${() => this.sortBy(id)}>${label}<svg class="arrow" viewBox="0 0 10 14" aria-hidden="true"><path
      class="up" d="M5 1l4 5H1z" /><path class="down" d="M5 13l4-5H1z" /></svg></button></th>`;
  }

  #cell({ label, cell, number, actions }, row) {
    return html`<td role="cell" class="${number ? 'number' : ''} ${actions ? 'actions' : ''}">
      ${actions ? nothing : html`<span class="cell-name" aria-hidden="true">${label}</span>`}
      <div class="cell">${cell(row)}</div></td>`;
  }

  // As a list there are no headers to press.
  #picker(columns) {
    const sortable = columns.filter(({ value }) => value);
    if (sortable.length === 0) return nothing;
    return html`<div class="sorter field"><label for="${this.id}-sort">${t('table.sortBy')}</label>
      <select id="${this.id}-sort" @change=${(event) => this.sortBy(event.target.value)}>
        ${sortable.map(({ id, label }) => html`<option value=${id} ?selected=${id === this.column}>${label}</option>`)}
      </select></div>`;
  }
}
