// Whether people whom an LMS names by no key may prove by e-mail who they are: off until somebody turns it on.
import { html } from 'lit-html';
import { t } from '../platform/i18n.js';
import { card } from './section.js';

export class EmailMatch {
  constructor(section) {
    this.section = section;
  }

  render(platform) {
    const { emailMatch } = platform;
    return card('email-match-title', t('emailMatch.title'), t('emailMatch.help'), html`
      <p><span class="chip ${emailMatch ? 'good' : ''}">${t(emailMatch ? 'emailMatch.on' : 'emailMatch.off')}</span></p>
      <div class="row"><button class="btn" type="button" aria-disabled=${String(this.section.action.busy)}
        @click=${() => this.#decide(platform)}>${t(emailMatch ? 'emailMatch.turnOff' : 'emailMatch.turnOn')}</button></div>`);
  }

  #decide(platform) {
    return platform.emailMatch
      ? this.section.action.attempt(() => this.#send(platform, false, 'emailMatch.nowOff'))
      : this.section.askThen({ title: t('emailMatch.ask'), text: t('emailMatch.askText', { issuer: platform.issuer }), yes: t('emailMatch.turnOn') },
        () => this.#send(platform, true, 'emailMatch.nowOn'));
  }

  async #send({ id }, allowed, words) {
    const { section } = this;
    await section.api.put(section.path(`platforms/${id}/email-match`), { allowed });
    await section.done(t(words));
  }
}
