// What an import found, or would do: figures in words, then the rows to mend.
import { html, nothing } from 'lit-html';
import { codeInWords } from '../platform/form.js';
import { listOf, t } from '../platform/i18n.js';
import { code } from './section.js';

const figures = ({ rows, created, updated, unchanged, dryRun }) => html`<ul class="results">
  <li>${t('imports.rows', { count: rows })}</li>
  <li>${t(dryRun ? 'imports.wouldCreate' : 'imports.created', { count: created })}</li>
  <li>${t(dryRun ? 'imports.wouldUpdate' : 'imports.updated', { count: updated })}</li>
  <li>${t('imports.unchanged', { count: unchanged })}</li>
</ul>`;

const error = ({ row, column, code: kind, detail }) => html`<tr role="row">
  <td role="cell" class="number"><span class="cell-name" aria-hidden="true">${t('imports.row')}</span><div class="cell">${row}</div></td>
  <td role="cell"><span class="cell-name" aria-hidden="true">${t('imports.column')}</span><div class="cell">${column ? code(column) : t('imports.wholeRow')}</div></td>
  <td role="cell"><span class="cell-name" aria-hidden="true">${t('imports.problem')}</span><div class="cell">${detail || codeInWords(kind)}</div></td></tr>`;

const errors = (result, more) => html`<div class="row between after"><h3>${t('imports.toMend', { count: result.errorCount })}</h3>${more}</div>
  ${result.errors.length < result.errorCount ? html`<p class="small">${t('imports.firstOnly', { count: result.errors.length })}</p>` : nothing}
  <div class="tabular"><div class="tablewrap tall" tabindex="0" role="region" aria-label=${t('imports.errorTable')}><table role="table" class="listy">
    <thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col" class="number">${t('imports.row')}</th>
      <th role="columnheader" scope="col">${t('imports.column')}</th><th role="columnheader" scope="col">${t('imports.problem')}</th></tr></thead>
    <tbody role="rowgroup">${result.errors.map(error)}</tbody></table></div></div>`;

/** `more` is what can be done with the rows to mend. */
export const importResult = (result, more = nothing) => html`
  ${result.dryRun ? html`<p class="after"><b>${t('imports.nothingChanged')}</b></p>` : nothing}
  ${figures(result)}
  ${result.separator ? html`<p class="small">${t('imports.readAs', { encoding: result.encoding, separator: result.separator === '\t' ? t('imports.tab') : result.separator })}</p>` : nothing}
  ${result.ignoredColumns?.length ? html`<p class="small">${t('imports.ignored', { columns: listOf(result.ignoredColumns) })}</p>` : nothing}
  ${result.errorCount > 0 ? errors(result, more) : html`<p><span class="chip good">${t('imports.noErrors')}</span></p>`}`;
