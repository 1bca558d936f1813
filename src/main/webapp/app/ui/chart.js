// Charts drawn from the rows that the table below them shows. A sentence comes first; the two sides differ
// by hue and by shape; what is not known is drawn as not known.
import { html, nothing, svg } from 'lit-html';
import { number, t } from '../platform/i18n.js';
import { shapeOf, sideName } from './person.js';

const NARROW = matchMedia('(max-width: 40rem)');
const TICKS = 4;

/** Widths in drawing units: on a phone the labels go above their lines, or letters would shrink. */
const frameOf = () => (NARROW.matches
  ? { width: 340, left: 4, step: 52, lane: 34, label: 14, right: 20 }
  : { width: 720, left: 240, step: 38, lane: 20, label: 24, right: 24 });

const named = ({ side, label }) => (side ? t('chart.sideLabel', { side: sideName(side), label }) : label);

/** The mark of a side at a point: round for the junior, square for the senior. */
export const point = (side, x, y) => (shapeOf(side) === 's'
  ? svg`<rect class="mark-s" x=${x - 8} y=${y - 8} width="16" height="16" rx="4" />`
  : svg`<circle class=${shapeOf(side) === 'j' ? 'mark-j' : 'mark-n'} cx=${x} cy=${y} r="8" />`);

function niceStep(span) {
  const rough = span / TICKS;
  const power = 10 ** Math.floor(Math.log10(rough));
  return [1, 2, 2.5, 5, 10].map((each) => each * power).find((each) => each >= rough);
}

function scale(values, { width, left, right }) {
  const step = niceStep(Math.max(...values, 0) - Math.min(...values, 0) || 1);
  const low = Math.floor(Math.min(...values, 0) / step) * step;
  const high = Math.ceil(Math.max(...values, 0) / step) * step;
  const at = (value) => left + 10 + ((value - low) / (high - low)) * (width - left - right - 10);
  const ticks = Array.from({ length: Math.round((high - low) / step) + 1 }, (_, index) => low + index * step);
  return { at, ticks };
}

const written = (value, signed) => number(value, { maximumFractionDigits: 2, signDisplay: signed ? 'exceptZero' : 'auto' });

const grid = (ticks, at, height, signed) => ticks.map((tick) => svg`
  <line class=${Math.abs(tick) < 1e-9 ? 'axis' : 'gridline'} x1=${at(tick)} y1="4" x2=${at(tick)} y2=${height - 26} />
  <text x=${at(tick)} y=${height - 8} text-anchor="middle">${written(tick, signed)}</text>`);

function drawn({ rows, signed, values, mark, words }) {
  const frame = frameOf();
  const { at, ticks } = scale(values, frame);
  const height = rows.length * frame.step + 34;
  return html`<svg class="chart" viewBox="0 0 ${frame.width} ${height}" role="img" aria-label=${rows.map(words).join('; ')}>
    ${grid(ticks, at, height, signed)}
    ${rows.map((row, index) => svg`<text class="lane" x="0" y=${index * frame.step + frame.label}>${named(row)}</text>
      ${mark(row, at, index * frame.step + frame.lane)}`)}
  </svg>`;
}

/** A figure with its sentence first and its table last, folded. */
export const figure = (id, { title, sentence, drawing, table, note }) => html`<figure class="figure-card" aria-labelledby=${id}>
  <figcaption><h2 id=${id}>${title}</h2><p>${sentence}</p></figcaption>
  ${drawing}
  ${note ? html`<p class="small">${note}</p>` : nothing}
  <details class="more"><summary>${t('chart.table')}</summary>${table}</details>
</figure>`;

/** `head` and `rows` are texts; the first of each row is its name. */
export const plainTable = (name, head, rows) => html`<div class="tablewrap" tabindex="0" role="region" aria-label=${name}><table>
  <thead><tr>${head.map((cell, index) => html`<th scope="col" class=${index ? 'number' : nothing}>${cell}</th>`)}</tr></thead>
  <tbody>${rows.map(([first, ...others]) => html`<tr><th scope="row">${first}</th>
    ${others.map((cell) => html`<td class="number">${cell}</td>`)}</tr>`)}</tbody></table></div>`;

/** Estimates with their intervals: [{side?, label, value, low, high}]. An interval over zero is uncertain. */
export function intervals(id, { title, sentence, rows, note }) {
  const interval = ({ low, high }) => t('chart.interval', { low: written(low, true), high: written(high, true) });
  return figure(id, { title, sentence, note,
    drawing: drawn({ rows, signed: true, values: rows.flatMap(({ low, high }) => [low, high]),
      words: (row) => t('chart.intervalWords', { label: named(row), value: written(row.value, true), interval: interval(row) }),
      mark: ({ side, value, low, high }, at, y) => svg`<line class="whisker ${shapeOf(side) ?? ''}" x1=${at(low)} y1=${y}
        x2=${at(high)} y2=${y} />${point(side, at(value), y)}` }),
    table: plainTable(title, [t('chart.what'), t('chart.value'), t('chart.intervalHead')],
      rows.map((row) => [named(row), written(row.value, true), interval(row)])) });
}

/** Amounts from zero: [{side?, label, value}]. A missing value is shown as suppressed, with the reason. */
export function bars(id, { title, sentence, rows, note, why }) {
  const told = ({ value }) => (value == null ? why : written(value, false));
  return figure(id, { title, sentence, note,
    drawing: drawn({ rows, signed: false, values: rows.map(({ value }) => value ?? 0),
      words: (row) => t('chart.words', { label: named(row), value: told(row) }),
      mark: ({ side, value }, at, y) => (value == null
        ? svg`<text class="why" x=${at(0) + 8} y=${y + 5}>${why}</text>`
        : svg`<rect class="amount ${shapeOf(side) ?? ''}" x=${at(0)} y=${y - 8} width=${at(value) - at(0)} height="16" rx="3" />
          ${side ? point(side, at(value), y) : nothing}`) }),
    table: plainTable(title, [t('chart.what'), t('chart.value')], rows.map((row) => [named(row), told(row)])) });
}
