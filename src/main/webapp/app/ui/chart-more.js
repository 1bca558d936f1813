// Courses over time, and shares by two things at once with small cells hidden.
import { html, nothing, svg } from 'lit-html';
import { number, t } from '../platform/i18n.js';
import { figure, plainTable } from './chart.js';

const NARROW = matchMedia('(max-width: 40rem)');
const DASHES = ['', '7 5', '2 5'];
const SHADES = 4;
const percent = (value) => number(value, { style: 'percent', maximumFractionDigits: 0 });

function course({ points }, across, up) {
  return points.map(([x, y], index) => `${index ? 'L' : 'M'}${across(x)} ${up(y)}`).join('');
}

const key = ({ label }, index) => html`<li><svg viewBox="0 0 28 12" aria-hidden="true"><line class="course c${index}"
  x1="0" y1="6" x2="28" y2="6" stroke-dasharray=${DASHES[index] || nothing} /></svg>${label}</li>`;

/** Shares over time: series [{label, points: [[x, share]]}], told apart by dash as well as by hue. */
export function lines(id, { title, sentence, series, head, note }) {
  const width = NARROW.matches ? 340 : 720;
  const last = Math.max(...series.flatMap(({ points }) => points.map(([x]) => x)));
  const across = (x) => 44 + (x / last) * (width - 64);
  const up = (y) => 160 - y * 140;
  const words = ({ label, points }) => t('chart.words', { label, value: percent(points.at(-1)[1]) });
  return figure(id, { title, sentence, note, drawing: html`<svg class="chart" viewBox="0 0 ${width} 190" role="img"
      aria-label=${series.map(words).join('; ')}>
      ${[0, 0.5, 1].map((y) => svg`<line class=${y ? 'gridline' : 'axis'} x1="44" y1=${up(y)} x2=${width - 20} y2=${up(y)} />
        <text x="38" y=${up(y) + 5} text-anchor="end">${percent(y)}</text>`)}
      ${series.map((each, index) => svg`<path class="course c${index}" d=${course(each, across, up)}
        stroke-dasharray=${DASHES[index] || nothing} />`)}
      ${series[0].points.filter((_, index, all) => index % Math.ceil(all.length / 5) === 0).map(([x]) =>
        svg`<text x=${across(x)} y="182" text-anchor="middle">${number(x)}</text>`)}
    </svg><ul class="legend">${series.map(key)}</ul>`,
    table: plainTable(title, [head, ...series.map(({ label }) => label)],
      series[0].points.map(([x], index) => [number(x), ...series.map(({ points }) => percent(points[index][1]))])) });
}

const shade = (value, most) => Math.min(SHADES - 1, Math.floor((value / (most || 1)) * SHADES));

/** Shares by row and column; null is too few to show, hatched and said so. The table is the chart. */
export const heat = (id, { title, sentence, corner, columns, rows, why, note }) => {
  const most = Math.max(...rows.flatMap(({ cells }) => cells.map((cell) => cell ?? 0)));
  return html`<figure class="figure-card" aria-labelledby=${id}>
    <figcaption><h2 id=${id}>${title}</h2><p>${sentence}</p></figcaption>
    <div class="tablewrap" tabindex="0" role="region" aria-label=${title}><table class="heat">
      <thead><tr><th scope="col">${corner}</th>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
      <tbody>${rows.map(({ label, cells }) => html`<tr><th scope="row">${label}</th>${cells.map((cell) => (cell == null
        ? html`<td class="hatched">${why}</td>`
        : html`<td class="h${shade(cell, most)}">${percent(cell)}</td>`))}</tr>`)}</tbody>
    </table></div>
    ${note ? html`<p class="small">${note}</p>` : nothing}
  </figure>`;
};
