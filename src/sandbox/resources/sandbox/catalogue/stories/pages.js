// Whole pages of the product, each in a state that its fixtures describe.
const desk = (id, name, route, worlds = [], play = null) => ({ id: `desk-${id}`, group: 'Administration desk', name, view: 'desk', alone: true,
  route: route ? `desk/${route}` : 'desk', worlds: ['desk', ...worlds], play });

const board = (id, name, route, worlds = [], play = null) => ({ id: `board-${id}`, group: 'Board', name, view: 'board', alone: true,
  route: route ? `board/${route}` : 'board', worlds: ['board', ...worlds], play });

const choosing = (id, name, worlds = [], play = null) => ({ id: `select-${id}`, group: 'Choosing what to add', name, view: 'select', alone: true,
  route: 'select', selection: 's1', worlds: ['board', 'select', ...worlds], play });

const reviewing = (id, name, worlds = []) => ({ id: `review-${id}`, group: 'Behind a score', name, view: 'review', alone: true,
  route: 'review', review: 'p1', worlds: ['board', 'review', ...worlds] });

const press = (selector) => () => document.querySelector(selector).click();

function upload() {
  const field = document.querySelector('#import-file');
  const files = new DataTransfer();
  files.items.add(new File(['email;nome'], 'persone.csv', { type: 'text/csv' }));
  field.files = files.files;
  field.dispatchEvent(new Event('change'));
  document.querySelector('#import [type=submit]').click();
}

function find() {
  const field = document.querySelector('#find-q');
  field.value = 'Co';
  field.dispatchEvent(new Event('input'));
  document.querySelector('#find [type=submit]').click();
}

function fillClient() {
  const field = document.querySelector('#scim-client-name');
  field.value = 'Entra ID';
  field.dispatchEvent(new Event('input'));
  document.querySelector('#scim-client [type=submit]').click();
}

function fillLink() {
  const field = document.querySelector('#link-email');
  field.value = 'it@example.com';
  field.dispatchEvent(new Event('input'));
  document.querySelector('#link [type=submit]').click();
}

// What is typed here and decided elsewhere meanwhile are both on the page.
function overtaken() {
  const field = document.querySelector('#settings-title');
  field.value = 'Altro';
  field.dispatchEvent(new Event('input'));
  document.querySelector('#settings [type=submit]').click();
}

function emptied() {
  for (const name of ['title', 'goal']) {
    const field = document.querySelector(`#settings-${name}`);
    field.value = '';
    field.dispatchEvent(new Event('input'));
  }
  document.querySelector('#settings [type=submit]').click();
}

function fillProvider() {
  for (const [name, value] of [['issuer', 'https://login.example.com'], ['clientId', 'ribalta'], ['clientSecret', 'x']]) {
    const field = document.querySelector(`#provider-${name}`);
    field.value = value;
    field.dispatchEvent(new Event('input'));
  }
  document.querySelector('#provider [type=submit]').click();
}

export const pages = [
  board('enrolling', 'enrolment open, something still to decide', ''),
  board('settings', 'settings', 'settings/places'),
  board('settings-errors', 'settings, form with errors', 'settings', [], emptied),
  board('settings-overtaken', 'settings, somebody was faster', 'settings', ['board-overtaken'], overtaken),
  board('promotion', 'telling people, page off', 'promotion'),
  board('promotion-on', 'telling people, page on', 'promotion', ['board-public']),
  board('promotion-ask', 'telling people, asks before it turns the page on', 'promotion', [], press('#public-page .row .btn:not(.go)')),
  choosing('several', 'several programmes, any of them'),
  choosing('one', 'several programmes, one of them', ['select-one']),
  choosing('missing', 'nothing chosen', [], press('#select [type=submit]')),
  choosing('first', 'no programme yet', ['select-first']),
  reviewing('paired', 'a pair and its meetings'),
  reviewing('unpaired', 'nobody to meet yet', ['review-unpaired']),
  desk('overview', 'overview, messages stuck', ''),
  desk('overview-empty', 'overview, nothing connected', '', ['desk-empty']),
  desk('overview-fine', 'overview, all is well', '', ['desk-fine']),
  desk('overview-down', 'overview, a part is down', '', ['desk-down']),
  desk('platforms', 'platforms', 'platforms'),
  desk('platforms-empty', 'platforms, none yet', 'platforms', ['desk-empty']),
  desk('platforms-errors', 'platforms, form with errors', 'platforms', ['desk-empty'], press('#platform [type=submit]')),
  desk('platforms-remove', 'platforms, asks before it removes', 'platforms', [], press('.listy .btn:last-child')),
  desk('platforms-test', 'platforms, a connection tested', 'platforms', [], press('.listy tbody .btn')),
  desk('platforms-test-cut', 'platforms, a test that broke off', 'platforms', [], press('.listy tbody tr:last-child .btn')),
  desk('platforms-link', 'platforms, a registration link made', 'platforms', [], press('#registration-link [type=submit]')),
  desk('platforms-approve', 'platforms, asks before it approves a place', 'platforms', [], press('[aria-labelledby=waiting-title] .btn')),
  desk('platforms-loading', 'platforms, on their way', 'platforms', ['desk-slow']),
  desk('platforms-failing', 'platforms, the server failed', 'platforms', ['desk-failing']),
  desk('directory', 'directory', 'directory'),
  desk('directory-empty', 'directory, none yet', 'directory', ['desk-empty']),
  desk('directory-secret', 'directory, the secret shown once', 'directory', [], fillClient),
  desk('imports', 'imports', 'imports'),
  desk('imports-empty', 'imports, none yet', 'imports', ['desk-empty']),
  desk('imports-running', 'imports, a trial running', 'imports', ['desk-import-running']),
  desk('imports-tried', 'imports, a trial with errors', 'imports', ['desk-import-tried'], upload),
  desk('recognition', 'who is who, not recognised', 'recognition'),
  desk('recognition-linked', 'who is who, recognised', 'recognition?linked=true'),
  desk('recognition-empty', 'who is who, no LMS yet', 'recognition', ['desk-empty']),
  desk('recognition-linking', 'who is who, a guest to link', 'recognition', [], press('.listy .btn')),
  desk('recognition-undo', 'who is who, asks before it undoes a link', 'recognition?linked=true', [], press('.listy .btn')),
  desk('recognition-allow', 'who is who, asks before it allows codes', 'recognition', [], press('[aria-labelledby=email-match-title] .btn')),
  desk('people', 'roles', 'people'),
  desk('people-empty', 'roles, none yet', 'people', ['desk-empty']),
  desk('people-found', 'roles, a person to choose', 'people', [], find),
  desk('sign-in', 'sign-in', 'sign-in'),
  desk('sign-in-refused', 'sign-in, a provider that is not one', 'sign-in', ['desk-empty'], fillProvider),
  desk('sign-in-remove', 'sign-in, asks before it disconnects', 'sign-in', [], press('#provider .btn.quiet')),
  desk('sign-in-link', 'sign-in, a link made', 'sign-in', [], fillLink),
  desk('outbox', 'outgoing messages', 'outbox'),
  desk('outbox-empty', 'outgoing messages, none', 'outbox', ['desk-empty']),
  desk('outbox-offline', 'outgoing messages, no connection', 'outbox', ['desk-failing']),
  desk('scores', 'scores that differ', 'scores'),
  desk('scores-empty', 'scores, none yet', 'scores', ['desk-empty']),
  desk('scores-ask', 'scores, asks before it replaces a mark', 'scores', [], press('.listy .btn')),
  desk('audit', 'record of actions', 'audit'),
  desk('audit-empty', 'record, nothing found', 'audit', ['desk-empty']),
  desk('audit-whole', 'record, verified', 'audit', [], press('#verify-title ~ .row .btn')),
  desk('audit-broken', 'record, broken', 'audit', ['desk-audit-broken'], press('#verify-title ~ .row .btn')),
  desk('tenant', 'company', 'tenant'),
  desk('keys', 'keys', 'keys'),
  desk('keys-over', 'keys, session ended', 'keys', ['desk-failing']),
  desk('health', 'health', 'health'),
  desk('settings', 'settings in force', 'settings'),
  desk('missing', 'an address that leads nowhere', 'nowhere'),
];
