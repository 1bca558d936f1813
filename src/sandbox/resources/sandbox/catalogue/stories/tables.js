import { html } from 'lit-html';
import { Pages } from 'app/ui/pages.js';
import { Table } from 'app/ui/table.js';
import { say } from '../say.js';

const rows = () => [
  { name: say('Registro del corso', 'Course register'), count: 12, state: say('in coda', 'queued'), mood: '' },
  { name: say('Posta', 'Mail'), count: 3, state: say('fermo', 'stuck'), mood: 'bad' },
  { name: say('Anagrafe', 'Directory'), count: 148, state: say('a posto', 'fine'), mood: 'good' },
];

class Example {
  constructor(app, id, name = () => say('Messaggi per destinazione', 'Messages by destination')) {
    this.table = new Table(app, { id, name, sort: 'name',
      columns: () => [
        { id: 'name', label: say('Destinazione', 'Destination'), value: ({ name }) => name, cell: ({ name }) => html`<b>${name}</b>` },
        { id: 'count', label: say('Quanti', 'How many'), number: true, value: ({ count }) => count, cell: ({ count }) => count },
        { id: 'state', label: say('Stato', 'State'), cell: ({ state, mood }) => html`<span class="chip ${mood}">${state}</span>` },
        { id: 'do', label: say('Azioni', 'Actions'), actions: true, cell: ({ name }) => html`<button class="btn small" type="button">${say('Riprova', 'Try again')}<span
          class="sr-only"> ${name}</span></button>` },
      ] });
  }

  render() {
    return this.table.render(rows());
  }
}

class Paged extends Example {
  constructor(app, id) {
    super(app, id, () => say('Messaggi, una pagina alla volta', 'Messages, a page at a time'));
    this.pages = new Pages(app, id, async (after) => ({ items: rows(), next: after ? null : 'second' }));
    this.pages.load().then(() => app.update());
  }

  render() {
    return html`${this.table.render(this.pages.items)} ${this.pages.render()}`;
  }
}

export const tables = [
  { id: 'table', group: 'Tables', name: 'sorts by its headers', make: (app) => new Example(app, 'table') },
  { id: 'table-pages', group: 'Tables', name: 'a page at a time', make: (app) => new Paged(app, 'paged') },
];
