import { html } from 'lit-html';
import { Form } from 'app/platform/form.js';
import { Offline, Problem } from 'app/platform/problem.js';
import { copyable, copyableText } from 'app/ui/copy.js';
import { checks, file, group, input, radios, select, textarea, tick } from 'app/ui/field.js';
import { formOf } from 'app/ui/form.js';
import { say } from '../say.js';

const filled = () => ({
  name: say('Competenze digitali', 'Digital skills'), day: '2026-11-26', side: 'MENTOR', topics: ['a'],
  note: '', length: '45', agree: true, sheet: null,
});

const choices = () => [
  { value: 'MENTOR', label: say('Insegno', 'I teach'), note: say('Dai ciò che sai fare.', 'You give what you can do.') },
  { value: 'MENTEE', label: say('Imparo', 'I learn'), note: say('Ricevi competenze nuove.', 'You receive new skills.') },
];

const topics = () => [
  { value: 'a', label: say('Assistenti di IA', 'AI assistants') },
  { value: 'b', label: say('Analisi dei dati', 'Data analysis') },
];

function everyField(form) {
  return html`${input(form, 'name', { label: say('Nome', 'Name'), hint: say('Lo vedono tutti.', 'Everybody sees it.'), required: true })}
    <div class="beside">
      ${input(form, 'day', { label: say('Giorno', 'Day'), type: 'date', required: true })}
      ${select(form, 'length', { label: say('Durata', 'Length'), choices: [
        { value: '30', label: say('mezz’ora', 'half an hour') }, { value: '45', label: say('tre quarti d’ora', 'three quarters of an hour') }] })}
    </div>
    ${radios(form, 'side', { legend: say('Da che parte stai?', 'Which side are you on?'), choices: choices() })}
    ${group(form, 'topics', { legend: say('Che cosa ti interessa?', 'What interests you?') }, checks(form, 'topics', topics()))}
    ${textarea(form, 'note', { label: say('Una nota', 'A note'), rows: 3 })}
    ${file(form, 'sheet', { label: say('Un file', 'A file'), accept: '.csv' })}
    ${tick(form, 'agree', { label: say('Tienimi al corrente', 'Keep me posted'), hint: say('Al massimo una mail alla settimana.', 'At most one mail a week.') })}`;
}

class Example {
  constructor(app, id, draft = filled()) {
    this.form = new Form(app, id, draft);
  }

  render() {
    return formOf(this.form, {
      submit: (event) => this.form.submit(event, (draft) => this.check(draft), () => {}),
      content: everyField(this.form),
      send: say('Salva', 'Save'),
      seen: say('Lo vede solo chi gestisce il programma.', 'Only the programme manager sees it.'),
    });
  }

  check({ name, day, topics: wanted }) {
    return {
      ...(name ? {} : { name: say('Scrivi un nome: per esempio «Competenze digitali».', 'Write a name: for example “Digital skills”.') }),
      ...(day ? {} : { day: say('Scegli il giorno.', 'Choose the day.') }),
      ...(wanted.length > 0 ? {} : { topics: say('Scegli almeno una cosa.', 'Choose at least one thing.') }),
    };
  }
}

const press = (scene) => {
  document.querySelector(`#${scene.form.id} [type=submit]`).click();
};

const failing = (id, failure) => ({
  make: (app) => new Example(app, id),
  play: (scene) => scene.form.attempt(() => Promise.reject(failure)),
});

export const forms = [
  { id: 'form', group: 'Forms', name: 'every field', make: (app) => new Example(app, 'form') },
  { id: 'form-errors', group: 'Forms', name: 'errors by field, summary takes the focus', alone: true,
    make: (app) => new Example(app, 'errors', { ...filled(), name: '', day: '', topics: [] }), play: press },
  { id: 'form-busy', group: 'Forms', name: 'sending', make: (app) => new Example(app, 'busy'),
    play: (scene) => scene.form.attempt(() => new Promise(() => {})) },
  { id: 'form-offline', group: 'Forms', name: 'the connection dropped', ...failing('dropped', new Offline()) },
  { id: 'form-refused', group: 'Forms', name: 'the server failed', ...failing('refused',
    new Problem(500, { correlationId: '01JD7F3K9QZ' })) },
  { id: 'form-codes', group: 'Forms', name: 'the server names the fields', alone: true, ...failing('codes',
    new Problem(400, { type: 'urn:ribalta:problem:invalid', errors: [{ pointer: '/name', code: 'too-long', detail: 'Write less.' },
      { pointer: '/day', code: 'required' }] })) },
  { id: 'copy', group: 'Forms', name: 'something to copy', make: () => ({
    render: () => copyable('copy-1', say('Indirizzo', 'Address'), 'https://mentoring.example.com/lti/login') }) },
  { id: 'copy-text', group: 'Forms', name: 'several lines to copy', make: () => ({
    render: () => copyableText('copy-2', say('Messaggio', 'Post'), say('Vieni anche tu?\nCi si iscrive dal corso.', 'Will you join us?\nEnrol from the course.'), say('it', 'en')) }) },
];
