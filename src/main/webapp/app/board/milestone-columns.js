// Whether each milestone of the edition has a gradebook column of its own; counts at once, whatever the state.
import { html } from 'lit-html';
import { announce } from '../platform/announce.js';
import { Form } from '../platform/form.js';
import { t } from '../platform/i18n.js';
import { seenBy } from '../ui/icons.js';
import { inlineTrouble } from '../ui/trouble.js';

export class MilestoneColumns {
  constructor(page) {
    this.page = page;
    this.form = new Form(page.app, 'milestones', {});
  }

  render() {
    const { edition } = this.page;
    return html`<section class="card" aria-labelledby="milestones-title"><h2 id="milestones-title">${t('milestones.title')}</h2>
      <p class="help">${t('milestones.help')}</p>
      <label class="switch"><input type="checkbox" role="switch" .checked=${edition.milestoneColumns}
        ?disabled=${this.form.busy} @change=${(event) => this.#decide(event.target)} />
        <span>${t('milestones.switch')}</span></label>
      ${inlineTrouble(this.form.failure)} ${seenBy(t('milestones.seen'))}
    </section>`;
  }

  async #decide(box) {
    const on = box.checked;
    const { app, edition } = this.page;
    const sent = await this.form.attempt(async () => {
      this.page.edition = await app.api.put(`editions/${edition.id}/milestone-columns`, { on });
      announce(t(on ? 'milestones.on' : 'milestones.off'));
    });
    if (!sent) box.checked = !on;
  }
}
