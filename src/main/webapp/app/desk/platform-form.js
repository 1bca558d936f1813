// A platform by hand: what the LMS shows once the tool is registered there.
import { html, nothing } from 'lit-html';
import { hasDraft } from '../platform/drafts.js';
import { Form } from '../platform/form.js';
import { t } from '../platform/i18n.js';
import { input, radios, tick } from '../ui/field.js';
import { formOf } from '../ui/form.js';

const PRESETS = { moodle: 'preset.moodle', generic: 'preset.generic' };
const NOTES = { moodle: 'preset.moodleNote', generic: 'preset.genericNote' };
const PEOPLE = {
  provisioned: ['platforms.peopleProvisioned', 'platforms.peopleProvisionedNote'],
  roster: ['platforms.peopleRoster', 'platforms.peopleRosterNote'],
};
const ENDPOINTS = ['authorizationEndpoint', 'tokenEndpoint', 'jwksUri'];

export const peopleFrom = (people) => t((PEOPLE[people] ?? PEOPLE.provisioned)[0]);

export const presetName = (preset) => (PRESETS[preset] ? t(PRESETS[preset]) : preset);

/** What the company decides of an LMS, however it is connected. */
export const peopleAndTrust = (form) => html`
  ${radios(form, 'people', { legend: t('platforms.people'), choices: Object.entries(PEOPLE).map(([value, [label, note]]) => (
    { value, label: t(label), note: t(note) })) })}
  ${tick(form, 'trustAdministrators', { label: t('platforms.trust'), hint: t('platforms.trustHint') })}`;

const isAddress = (text) => /^https?:\/\/[^\s/]+/i.test(text.trim());
const listed = (text) => [...new Set(text.split(/[\s,;]+/).filter(Boolean))];

const fresh = () => ({ preset: 'moodle', issuer: '', clientId: '', deploymentIds: '', authorizationEndpoint: '',
  tokenEndpoint: '', jwksUri: '', frameOrigins: '', people: 'provisioned', trustAdministrators: false });

export class PlatformForm {
  constructor(section) {
    this.section = section;
    this.form = new Form(section.app, 'platform', fresh());
  }

  /** Whether somebody began to fill it in. */
  get started() {
    return hasDraft(this.form.id) || this.form.failure !== null;
  }

  render() {
    const { form } = this;
    return formOf(form, { submit: (event) => this.#submit(event), content: this.#fields(form), send: t('platforms.send') });
  }

  #fields(form) {
    const moodle = form.draft.preset === 'moodle';
    return html`${radios(form, 'preset', { legend: t('platforms.kindAsk'), choices: Object.keys(PRESETS).map((value) => (
        { value, label: t(PRESETS[value]), note: t(NOTES[value]) })) })}
      ${input(form, 'issuer', { label: t('platforms.issuer'), hint: t('platforms.issuerHint'), type: 'url', code: true, required: true })}
      ${input(form, 'clientId', { label: t('platforms.clientId'), hint: t('platforms.clientIdHint'), code: true, required: true })}
      ${input(form, 'deploymentIds', { label: t('platforms.deployments'), hint: t('platforms.deploymentsHint'), code: true })}
      ${moodle ? nothing : html`
        ${input(form, 'authorizationEndpoint', { label: t('platforms.authorization'), type: 'url', code: true, required: true })}
        ${input(form, 'tokenEndpoint', { label: t('platforms.token'), type: 'url', code: true, required: true })}
        ${input(form, 'jwksUri', { label: t('platforms.keys'), type: 'url', code: true, required: true })}`}
      ${input(form, 'frameOrigins', { label: t('platforms.origins'), hint: t('platforms.originsHint'), code: true })}
      ${peopleAndTrust(form)}`;
  }

  #check(draft) {
    const errors = {};
    if (!isAddress(draft.issuer)) errors.issuer = t('platforms.issuerMissing');
    if (!draft.clientId.trim()) errors.clientId = t('platforms.clientIdMissing');
    if (draft.preset !== 'moodle') {
      for (const name of ENDPOINTS) if (!isAddress(draft[name])) errors[name] = t('error.address');
    }
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
  if (draft.preset !== 'moodle') ENDPOINTS.forEach((name) => { sent[name] = draft[name].trim(); });
  const origins = listed(draft.frameOrigins);
  return origins.length > 0 ? { ...sent, frameOrigins: origins } : sent;
}
