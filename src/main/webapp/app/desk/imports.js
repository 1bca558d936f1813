// People from a file: first a dry run that changes nothing, then, if it looks right, for real.
import { html, nothing } from 'lit-html';
import { when } from '../platform/dates.js';
import { Form } from '../platform/form.js';
import { t } from '../platform/i18n.js';
import { download } from '../ui/download.js';
import { file, select } from '../ui/field.js';
import { formOf } from '../ui/form.js';
import { jobChip, JobProgress } from '../ui/job.js';
import { empty } from '../ui/states.js';
import { timeOf } from '../ui/time.js';
import { importResult } from './import-result.js';
import { card, explained, Section, small } from './section.js';

const MOST_BEFORE = 8;
const USUAL = 'csv';

export default class Imports extends Section {
  constructor(desk) {
    super(desk, 'imports');
    this.form = new Form(desk.app, 'import', { file: null, mapping: '' });
    this.progress = new JobProgress(desk.app, {
      id: 'import-job',
      name: () => t(this.dry ? 'imports.trying' : 'imports.importing'),
      onEnd: () => this.#refresh(),
    });
    this.dry = true;
  }

  async load() {
    const [jobs, mappings] = await Promise.all([
      this.api.get(this.path('people-imports')), this.api.get(this.path('scim-mappings'))]);
    this.jobs = jobs;
    this.mappings = mappings.filter(({ files }) => files);
    this.form.draft.mapping ||= (this.mappings.find(({ id }) => id === USUAL) ?? this.mappings[0])?.id ?? '';
    const open = this.jobs.find(({ state }) => state === 'WAITING' || state === 'RUNNING');
    if (open && !this.progress.job) this.progress.follow(open);
  }

  leave() {
    this.progress.stop();
  }

  async #refresh() {
    this.jobs = await this.api.get(this.path('people-imports')).catch(() => this.jobs);
    this.app.update();
  }

  render() {
    const { form } = this;
    return html`${this.progress.job ? this.#current() : nothing}
      ${card('import-title', t('imports.title'), t('imports.help'), html`${formOf(form, {
        submit: (event) => this.#try(event),
        content: html`${file(form, 'file', { label: t('imports.file'), hint: t('imports.fileHint'), accept: '.csv,text/csv', required: true })}
          ${select(form, 'mapping', { label: t('imports.mapping'), hint: t('imports.mappingHint'),
            choices: this.mappings.map(({ id, title }) => ({ value: id, label: title })) })}`,
        send: t('imports.try'),
        sending: t('imports.uploading'),
      })} ${explained(t('imports.what'), t('imports.whatText'))}`)}
      ${this.#before()}`;
  }

  #current() {
    const { job } = this.progress;
    return html`<section class="card" aria-label=${t('imports.current')}>${this.progress.render()}
      ${job.result ? importResult(job.result, this.#errorsOf(job)) : nothing}
      ${this.#promising(job) ? this.#apply(job.result) : nothing}</section>`;
  }

  /** Whether the trial found something to import: a file with one error is not imported at all. */
  #promising({ state, result }) {
    return state === 'DONE' && result?.dryRun && result.errorCount === 0 && result.created + result.updated > 0 && this.form.draft.file;
  }

  #apply({ created, updated }) {
    const { form } = this;
    return html`<div class="row after"><button class="btn go" type="button" aria-disabled=${String(form.busy)}
      @click=${() => (form.busy ? undefined : form.attempt(() => this.#send(form.draft, false)))}>${t('imports.apply', { count: created + updated })}</button></div>`;
  }

  #before() {
    return card('imports-title', t('imports.before'), '', this.jobs.length === 0
      ? empty({ title: t('imports.empty'), text: t('imports.emptyText') })
      : html`${this.trouble}<ul class="list">${this.jobs.slice(0, MOST_BEFORE).map((job) => this.#past(job))}</ul>`);
  }

  #past(job) {
    const { result } = job;
    return html`<li>${jobChip(job)}
      <div>${timeOf(job.createdAt)}${result ? html`<br><small>${t(result.dryRun ? 'imports.sumDry' : 'imports.sum', {
        rows: result.rows, created: result.created, updated: result.updated, errors: result.errorCount })}</small>` : nothing}</div>
      ${result ? this.#errorsOf(job) : nothing}</li>`;
  }

  #errorsOf(job) {
    return job.result.errorCount === 0 ? nothing
      : small(() => this.#download(job), t('imports.download'), when(job.createdAt), this.action.busy);
  }

  #download(job) {
    return this.action.attempt(async () => {
      const errors = await this.api.file(this.path(`people-imports/${job.id}/errors`), 'text/csv');
      download(errors, t('imports.errorFile'));
    });
  }

  #try(event) {
    return this.form.submit(event, (draft) => (draft.file ? {} : { file: t('imports.fileMissing') }), (draft) => this.#send(draft, true));
  }

  async #send(draft, dry) {
    const body = new FormData();
    body.append('file', draft.file);
    body.append('mapping', draft.mapping);
    const job = await this.api.upload(`${this.path('people-imports')}?dryRun=${dry}`, body);
    this.dry = dry;
    this.progress.follow(job);
  }
}
