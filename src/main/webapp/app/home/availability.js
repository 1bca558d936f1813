// Ten half days as a small table of native checkboxes.
import { html } from 'lit-html';
import { t } from '../platform/i18n.js';
import { DAYS, HALVES, halfName, slotName, weekday } from '../ui/slots.js';

export const availabilityGrid = (form) => html`<table class="grid">
  <thead><tr><th scope="col"><span class="sr-only">${t('slot.day')}</span></th>
    ${HALVES.map((half) => html`<th scope="col">${halfName(half)}</th>`)}</tr></thead>
  <tbody>${DAYS.map((day) => html`<tr><th scope="row">${weekday(day)}</th>
    ${HALVES.map((half) => box(form, `${day}_${half}`))}</tr>`)}</tbody>
</table>`;

const box = (form, slot) => html`<td><label><span class="sr-only">${slotName(slot)}</span><input
  type="checkbox" name="${form.id}-availability" value=${slot}
  .checked=${form.draft.availability.includes(slot)}
  @change=${(event) => form.toggle('availability', slot, event.target.checked)} /></label></td>`;
