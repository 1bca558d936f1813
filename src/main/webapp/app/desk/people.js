// Who may do what beyond taking part: search a person, give a role, take one back.
import { html, nothing } from 'lit-html';
import { Form } from '../platform/form.js';
import { t } from '../platform/i18n.js';
import { radios } from '../ui/field.js';
import { formOf } from '../ui/form.js';
import { personLine } from '../ui/person.js';
import { empty } from '../ui/states.js';
import { Table } from '../ui/table.js';
import { timeOf } from '../ui/time.js';
import { PersonSearch } from './person-search.js';
import { card, explained, Section, small } from './section.js';

const ROLES = {
  PROGRAMME_MANAGER: ['role.manager', 'role.managerNote'],
  FACILITATOR: ['role.facilitator', 'role.facilitatorNote'],
  SPONSOR: ['role.sponsor', 'role.sponsorNote'],
  ADMINISTRATOR: ['role.administrator', 'role.administratorNote'],
};
const SOURCE = { INSIDE: 'source.inside', SCIM_GROUP: 'source.group', LAUNCH: 'source.launch' };
const SCOPE = { TENANT: 'scope.tenant', ACTIVITY: 'scope.activity', EDITION: 'scope.edition' };
const PARTICIPANT = 'role.participant';

/** Somebody of the directory, or an administrator known by address only. */
const holder = ({ person, email }) => person?.name ?? email ?? '';

const roleName = (role) => t(ROLES[role]?.[0] ?? PARTICIPANT);

export default class People extends Section {
  constructor(desk) {
    super(desk, 'people');
    this.form = new Form(desk.app, 'grant', { role: 'PROGRAMME_MANAGER' });
    this.search = new PersonSearch(this);
    this.table = new Table(desk.app, { id: 'grants', name: () => t('people.title'), sort: 'person', columns: () => [
      { id: 'person', label: t('people.person'), value: holder, cell: (grant) => (grant.person
        ? personLine(grant.person, null, { small: true }) : html`<span translate="no">${grant.email}</span>`) },
      { id: 'role', label: t('people.role'), value: ({ role }) => roleName(role), cell: ({ role }) => html`<b>${roleName(role)}</b>` },
      { id: 'scope', label: t('people.scope'), cell: ({ scope }) => t(SCOPE[scope.kind]) },
      { id: 'source', label: t('people.source'), value: ({ source }) => t(SOURCE[source]), cell: (grant) => html`${t(SOURCE[grant.source])}
        <br><small>${timeOf(grant.grantedAt)}</small>` },
      { id: 'do', label: t('desk.actions'), actions: true, cell: (grant) => (grant.source === 'INSIDE' && grant.person
        ? small(() => this.#revoke(grant), t('people.revoke'), `${roleName(grant.role)}, ${holder(grant)}`, this.action.busy) : nothing) },
    ] });
  }

  async load() {
    this.grants = await this.api.get(this.path('grants'));
  }

  render() {
    return html`${card('grants-title', t('people.title'), t('people.help'), html`${this.trouble}
        ${this.grants.length === 0
          ? empty({ title: t('people.empty'), text: t('people.emptyText') })
          : this.table.render(this.grants)}
        ${explained(t('people.where'), t('people.whereText'))}`)}
      ${card('give-title', t('people.give'), t('people.giveHelp'), html`${this.search.render()}
        ${this.search.chosen ? this.#give() : nothing}`)}`;
  }

  #give() {
    const { form } = this;
    return formOf(form, {
      submit: (event) => this.#grant(event),
      content: radios(form, 'role', { legend: t('people.roleFor', { name: this.search.chosen.name }), choices: Object.entries(ROLES).map(
        ([value, [label, note]]) => ({ value, label: t(label), note: t(note) })) }),
      send: t('people.send'),
    });
  }

  #grant(event) {
    const person = this.search.chosen;
    return this.form.submit(event, () => ({}), async ({ role }) => {
      await this.#post(person, role, { kind: 'TENANT', id: null });
      this.form.clear();
      this.search.clear();
      await this.done(t('people.done', { name: person.name, role: roleName(role) }));
    });
  }

  #post(person, role, scope) {
    return this.api.post(this.path('grants'), { person: person.id, role, scope });
  }

  #revoke({ id, person, role, scope }) {
    return this.action.attempt(async () => {
      await this.api.remove(this.path(`grants/${id}`));
      await this.done(t('people.revoked', { name: person.name, role: roleName(role) }), () => this.action.attempt(async () => {
        await this.#post(person, role, scope);
        await this.done(t('people.back'));
      }));
    });
  }
}
