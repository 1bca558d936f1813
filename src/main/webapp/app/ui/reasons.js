// Each part of a score in words, for and against. `learner` and `teacher` name people when a third
// person reads; without them the reader is one of the two.
import { html } from 'lit-html';
import { listOf, rich, t } from '../platform/i18n.js';
import { slotName } from './slots.js';

const BARE = {
  SKILLS: 'part.skills',
  EXCHANGE: 'part.exchange',
  INTERESTS: 'part.interests',
  AVAILABILITY: 'part.availability',
  CROSS_UNIT: 'part.crossUnit',
};

const NONE = {
  SKILLS: 'reason.noSkills',
  EXCHANGE: 'reason.noExchange',
  INTERESTS: 'reason.noInterests',
  AVAILABILITY: 'reason.noAvailability',
  CROSS_UNIT: 'reason.sameUnit',
};

const strong = (items) => html`<b>${listOf(items)}</b>`;

function commonGround({ kind, detail }) {
  if (kind === 'INTERESTS' && detail.interests?.length) {
    return rich('reason.interests', { interests: strong(detail.interests) });
  }
  if (kind === 'AVAILABILITY' && detail.slots?.length) {
    const slots = detail.slots.map(slotName);
    return rich('reason.availability', { count: slots.length, slots: listOf(slots) });
  }
  return kind === 'CROSS_UNIT' ? t('reason.crossUnit') : t(BARE[kind]);
}

/** The sentence for one part; `teaches(kind, topics)` words the two parts that have a direction. */
function sentence(part, teaches) {
  const detail = part.detail ?? {};
  if (part.points === 0) return t(NONE[part.kind]);
  if (detail.topics?.length) return teaches(part.kind, strong(detail.topics));
  return commonGround({ kind: part.kind, detail });
}

const list = (parts, teaches) => html`<ul class="list reasons">
  ${parts.filter((part) => BARE[part.kind]).map((part) => html`<li>
    <span class="chip ${part.points > 0 ? 'good' : ''}">${part.points > 0 ? '+' : ''}${part.points}</span>
    <div>${sentence(part, teaches)}</div>
  </li>`)}
</ul>`;

/** Why two people, told to somebody else. */
export const reasonsBetween = (parts, mentorName, menteeName) =>
  list(parts, (kind, topics) => {
    const [teacher, learner] = kind === 'SKILLS' ? [mentorName, menteeName] : [menteeName, mentorName];
    return rich('reason.teaches', { teacher, learner, topics });
  });

/** Why the two of you, told to the one on `side`. */
export const reasonsForMe = (parts, side, partnerName) =>
  list(parts, (kind, topics) => {
    const iTeach = (kind === 'SKILLS') === (side === 'MENTOR');
    return rich(iTeach ? 'reason.youTeach' : 'reason.youLearn', { partner: partnerName, topics });
  });
