// Who we are, what each gives, and why we were put together.
import { html, nothing } from 'lit-html';
import { listOf, t } from '../platform/i18n.js';
import { levelName } from '../ui/level.js';
import { called, otherSide, personLine, shapeOf } from '../ui/person.js';
import { reasonsForMe } from '../ui/reasons.js';
import { scoreBar } from '../ui/score.js';

const why = ({ parts, side, partner }) => html`<details class="more">
  <summary>${t('pair.why')}</summary>
  ${scoreBar(parts)}
  ${reasonsForMe(parts, side, called(partner))}
  <p class="sum"><b>${t('pair.sum', { count: parts.reduce((sum, part) => sum + part.points, 0) })}</b></p>
  <p class="small">${t('pair.human')}</p>
</details>`;

// What the partner said for the two of them; nothing where they said nothing.
const expects = ({ partner, partnerExpects, partnerLevel }) => html`
  ${partnerExpects ? html`<p class="after">${t('pair.expects', { partner: called(partner) })} <b>${partnerExpects}</b></p>` : nothing}
  ${partnerLevel ? html`<p class="small">${t('pair.level', { partner: called(partner), level: levelName(partnerLevel) })}</p>` : nothing}`;

export function pairCard({ app, home }) {
  const { pairing } = home;
  const theirs = otherSide(pairing.side);
  return html`<section class="card" aria-labelledby="pair-title">
    <h2 id="pair-title">${t('pair.title')}</h2>
    ${personLine(app.me.person, pairing.side, { chip: true })}
    ${personLine(pairing.partner, theirs, { chip: true })}
    <div class="give">
      <div class=${shapeOf(pairing.side)}><h3>${t('pair.youGive')}</h3>${listOf(pairing.youGive)}</div>
      <div class=${shapeOf(theirs)}><h3>${t('pair.youReceive')}</h3>${listOf(pairing.youReceive)}</div>
    </div>
    ${expects(pairing)}
    ${why(pairing)}
  </section>`;
}
