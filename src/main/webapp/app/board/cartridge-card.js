// The programme's course as a file that other courses import.
import { html } from 'lit-html';
import { Form } from '../platform/form.js';
import { t } from '../platform/i18n.js';
import { download } from '../ui/download.js';
import { toast } from '../ui/toast.js';
import { inlineTrouble } from '../ui/trouble.js';

const MEDIA_TYPE = 'application/vnd.ims.imsccv1p3';

/** What file systems refuse in a name becomes a space. */
const nameOf = (title) => `${title.replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ').trim() || 'Ribalta'}.imscc`;

export class CartridgeCard {
  constructor(page) {
    this.page = page;
    this.action = new Form(page.app, 'cartridge', {});
  }

  render() {
    return html`<section class="card" aria-labelledby="cartridge-title"><h2 id="cartridge-title">${t('cartridge.title')}</h2>
      <p>${t('cartridge.text')}</p>
      <p class="help">${t('cartridge.rights')}</p>
      <details><summary>${t('cartridge.how')}</summary><ul>
        <li>${t('cartridge.canvas')}</li><li>${t('cartridge.moodle')}</li><li>${t('cartridge.others')}</li></ul></details>
      <p class="after"><button class="btn" type="button" aria-disabled=${String(this.action.busy)} @click=${() => this.#save()}>${t('cartridge.save')}</button></p>
      ${inlineTrouble(this.action.failure)}
    </section>`;
  }

  #save() {
    return this.action.attempt(async () => {
      const { id, title } = this.page.edition;
      download(await this.page.app.api.file(`editions/${id}/cartridge`, MEDIA_TYPE), nameOf(title));
      toast({ text: t('cartridge.saved'), after: 'h1' });
    });
  }
}
