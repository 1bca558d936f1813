// What is known of a kind of LMS beforehand fills in the form, and never takes away what somebody typed.
import { Form } from '../platform/form.js';

export const ENDPOINTS = ['authorizationEndpoint', 'tokenEndpoint', 'jwksUri'];
const FILLS = ['issuer', 'frameOrigins', ...ENDPOINTS];
const DECIDES = new Set(['preset', 'issuer', 'clientId']);

export const isAddress = (text) => /^https?:\/\/[^\s/]+/i.test(text.trim());

/** An address from its pattern; empty as long as something that it needs is not there. */
function filled(pattern, { issuer, clientId }) {
  if (!pattern) return '';
  if (pattern.includes('{issuer}') && !isAddress(issuer)) return '';
  if (pattern.includes('{clientId}') && !clientId.trim()) return '';
  return pattern.replace('{issuer}', issuer.trim().replace(/\/$/, '')).replace('{clientId}', clientId.trim());
}

function valueOf(name, preset, draft) {
  if (name === 'issuer') return preset?.issuer ?? '';
  if (name === 'frameOrigins') return (preset?.frameOrigins ?? []).join(' ');
  return filled(preset?.[name], draft);
}

export class PlatformDraft extends Form {
  /** `presetOf` finds a preset by its id. */
  constructor(app, draft, presetOf) {
    super(app, 'platform', draft);
    this.presetOf = presetOf;
  }

  set(name, value) {
    if (DECIDES.has(name)) this.#fill(name, value);
    super.set(name, value);
  }

  #fill(name, value) {
    const before = { ...this.draft };
    const preset = this.presetOf(before.preset);
    this.draft[name] = value;
    const next = this.presetOf(this.draft.preset);
    for (const field of FILLS) {
      const untouched = before[field].trim() === '' || before[field] === valueOf(field, preset, before);
      const free = field !== name && (field !== 'issuer' || name === 'preset');
      if (untouched && free) {
        this.draft[field] = valueOf(field, next, this.draft);
        delete this.errors[field];
      }
    }
  }
}
