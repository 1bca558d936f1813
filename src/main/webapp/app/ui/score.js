// A score is shown as the sum of its parts: the bar, the legend and the words agree.
import { html, svg } from 'lit-html';
import { t } from '../platform/i18n.js';

const FULL_SCORE = 1000;

const PARTS = {
  SKILLS: { label: 'part.skills', shade: 'p1' },
  EXCHANGE: { label: 'part.exchange', shade: 'p2' },
  INTERESTS: { label: 'part.interests', shade: 'p3' },
  AVAILABILITY: { label: 'part.availability', shade: 'p4' },
  CROSS_UNIT: { label: 'part.crossUnit', shade: 'p5' },
};

const known = (parts) => parts.filter((part) => PARTS[part.kind]);
const spoken = (part) => `${t(PARTS[part.kind].label)} ${part.points}`;

/** The stacked bar of one pair; bars of different pairs share one scale. */
export function scoreBar(parts) {
  const total = parts.reduce((sum, part) => sum + part.points, 0);
  let x = 0;
  return html`<svg class="bar" viewBox="0 0 ${Math.max(FULL_SCORE, total)} 12" preserveAspectRatio="none"
    role="img" aria-label=${known(parts).map(spoken).join(', ')}>
    ${known(parts).map((part) => {
      const start = x;
      x += part.points;
      return svg`<rect class=${PARTS[part.kind].shade} x=${start} width=${part.points} height="12" />`;
    })}
  </svg>`;
}

/** What the shades mean, for the kinds that occur. */
export function legend(pairs) {
  const kinds = Object.keys(PARTS).filter((kind) =>
    pairs.some((pair) => pair.parts.some((part) => part.kind === kind)));
  return html`<ul class="legend">
    ${kinds.map((kind) => html`<li><svg viewBox="0 0 12 12" aria-hidden="true">
      <rect class=${PARTS[kind].shade} width="12" height="12" rx="3" /></svg>${t(PARTS[kind].label)}</li>`)}
  </ul>`;
}
