// A platform by hand: what the LMS shows once the tool is registered there.
import { html, nothing } from 'lit-html';
import { hasDraft } from '../platform/drafts.js';
import { t } from '../platform/i18n.js';
import { input, radios, select, tick } from '../ui/field.js';
import { formOf } from '../ui/form.js';
import { toolAddresses } from './addresses.js';
import { ENDPOINTS, isAddress, PlatformDraft } from './preset.js';

const PEOPLE = {
  provisioned: ['platforms.peopleProvisioned', 'platforms.peopleProvisionedNote'],
  roster: ['platforms.peopleRoster', 'platforms.peopleRosterNote'],
  launch: ['platforms.peopleLaunch', 'platforms.peopleLaunchNote'],
};
const ANY = 'generic';

export const peopleFrom = (people) => t((PEOPLE[people] ?? PEOPLE.provisioned)[0]);

/** What the company decides of an LMS, however it is connected. */
export const peopleAndTrust = (form) => html`
  ${radios(form, 'people', { legend: t('platforms.people'), choices: Object.entries(PEOPLE).map(([value, [label, note]]) => (
    { value, label: t(label), note: t(note) })) })}
  ${tick(form, 'trustAdministrators', { label: t('platforms.trust'), hint: t('platforms.trustHint') })}`;

const listed = (text) => [...new Set(text.split(/[\s,;]+/).filter(Boolean))];

const fresh = () => ({ preset: 'moodle', issuer: '', clientId: '', deploymentIds: '', authorizationEndpoint: '',
  tokenEndpoint: '', jwksUri: '', frameOrigins: '', people: 'provisioned', trustAdministrators: false });

export class PlatformForm {
  constructor(section) {
    this.section = section;
    this.presets = [];
    this.tool = '';
    this.form = new PlatformDraft(section.app, fresh(), (id) => this.#preset(id));
  }

  async load() {
    const [presets, tool] = await Promise.all([
      this.section.api.get(this.section.path('platform-presets')),
      this.section.api.get('../../lti/tool.json'),
    ]);
    this.presets = presets;
    this.tool = JSON.stringify(tool, null, 2);
  }

  /** What a kind of LMS is called; a kind whose file is gone by its id. */
  nameOf(id) {
    return id === ANY ? t('preset.generic') : this.#preset(id)?.name ?? id;
  }

  #preset(id) {
    return this.presets.find((preset) => preset.id === id);
  }

  /** Whether somebody began to fill it in. */
  get started() {
    return hasDraft(this.form.id) || this.form.failure !== null;
  }

  render() {
    const { form } = this;
    const preset = this.#preset(form.draft.preset);
    return html`
      ${select(form, 'preset', { label: t('platforms.kindAsk'), hint: t('platforms.kindHint'), choices: this.presets.map(({ id }) => (
        { value: id, label: this.nameOf(id) })) })}
      <h2 class="after">${t('platforms.stepOne')}</h2><p class="help">${t('platforms.stepOneHelp')}</p>
      ${preset?.register ? html`<p>${preset.register}</p>` : nothing}
      ${toolAddresses(this.tool)}
      ${preset?.services ? html`<p>${preset.services}</p>` : nothing}
      <h2 class="after">${t('platforms.stepTwo')}</h2><p class="help">${t('platforms.stepTwoHelp')}</p>
      ${preset?.ids ? html`<p>${preset.ids}</p>` : nothing}
      ${formOf(form, { submit: (event) => this.#submit(event), content: this.#fields(form), send: t('platforms.send') })}`;
  }

  #fields(form) {
    return html`
      ${input(form, 'issuer', { label: t('platforms.issuer'), hint: t('platforms.issuerHint'), type: 'url', code: true, required: true })}
      ${input(form, 'clientId', { label: t('platforms.clientId'), hint: t('platforms.clientIdHint'), code: true, required: true })}
      ${input(form, 'deploymentIds', { label: t('platforms.deployments'), hint: t('platforms.deploymentsHint'), code: true })}
      ${input(form, 'authorizationEndpoint', { label: t('platforms.authorization'), hint: t('platforms.filled'), type: 'url', code: true, required: true })}
      ${input(form, 'tokenEndpoint', { label: t('platforms.token'), type: 'url', code: true, required: true })}
      ${input(form, 'jwksUri', { label: t('platforms.keys'), type: 'url', code: true, required: true })}
      ${input(form, 'frameOrigins', { label: t('platforms.origins'), hint: t('platforms.originsHint'), code: true })}
      ${peopleAndTrust(form)}`;
  }

  #check(draft) {
    const errors = {};
    if (!isAddress(draft.issuer)) errors.issuer = t('platforms.issuerMissing');
    if (!draft.clientId.trim()) errors.clientId = t('platforms.clientIdMissing');
    for (const name of ENDPOINTS) if (!isAddress(draft[name])) errors[name] = t('error.address');
    return errors;
  }

  #submit(event) {
    return this.form.submit(event, (draft) => this.#check(draft), async (draft) => {
      await this.section.api.post(this.section.path('platforms'), wanted(draft));
      this.form.clear();
      await this.section.done(t('platforms.done'));
    });
  }
}

/** What was left out takes the preset's value. */
function wanted(draft) {
  const sent = {
    preset: draft.preset,
    issuer: draft.issuer.trim(),
    clientId: draft.clientId.trim(),
    deploymentIds: listed(draft.deploymentIds),
    people: draft.people,
    trustAdministrators: draft.trustAdministrators,
  };
  ENDPOINTS.forEach((name) => { sent[name] = draft[name].trim(); });
  const origins = listed(draft.frameOrigins);
  return origins.length > 0 ? { ...sent, frameOrigins: origins } : sent;
}
