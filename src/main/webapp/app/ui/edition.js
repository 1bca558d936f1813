import { html } from 'lit-html';
import { dayName } from '../platform/dates.js';
import { t } from '../platform/i18n.js';

/** "Competenze digitali 2026 · dal 2 settembre al 27 febbraio 2027". */
export const editionSpan = (edition) =>
  t('edition.span', {
    title: edition.title,
    from: dayName(edition.startsOn),
    to: dayName(edition.endsOn),
  });

/** What should change, and how one will know. */
export const objectiveCard = ({ objective, meetings }) => html`<section class="card" aria-labelledby="objective-title">
  <h2 id="objective-title">${t('objective.title')}</h2>
  <p><b>${objective.title}</b></p>
  <dl class="facts">
    <div><dt>${t('objective.success')}</dt><dd>${objective.success}</dd></div>
    <div><dt>${t('objective.method')}</dt><dd>${objective.method}</dd></div>
    <div><dt>${t('objective.measurement')}</dt><dd>${objective.measurement}</dd></div>
    <div><dt>${t('objective.baseline')}</dt><dd><time datetime=${objective.baselineOn}>${dayName(objective.baselineOn)}</time></dd></div>
    <div><dt>${t('objective.meetings')}</dt><dd>${t('create.meetings', { count: meetings })}</dd></div>
  </dl>
</section>`;
