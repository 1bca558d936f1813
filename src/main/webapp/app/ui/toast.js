// What just happened, for a short while, with a way to undo it. Never the only way: whatever a toast
// undoes can also be done again on the page. Waits while it is pointed at or focused.
import { html, nothing, render } from 'lit-html';
import { announce } from '../platform/announce.js';
import { t } from '../platform/i18n.js';
import { topBeside } from './place.js';

const STAYS_MS = 12_000;
const LIKELY_HEIGHT_PX = 64;
let current = null;

class Toast {
  constructor({ text, undo, after }) {
    Object.assign(this, { text, undo, after });
    this.opener = document.activeElement;
    this.element = document.createElement('div');
    this.element.className = 'toast';
    this.element.setAttribute('role', 'region');
    this.element.setAttribute('aria-label', text);
    for (const event of ['pointerenter', 'focusin']) this.element.addEventListener(event, () => this.wait());
    for (const event of ['pointerleave', 'focusout']) this.element.addEventListener(event, () => this.leaveLater());
    this.element.addEventListener('keydown', (event) => event.key === 'Escape' && this.leave());
  }

  show() {
    const top = topBeside(this.opener, LIKELY_HEIGHT_PX) + window.scrollY;
    this.element.style.setProperty('top', `${top}px`);
    document.body.append(this.element);
    this.draw();
    announce(this.text);
    // What was pressed is usually gone with what it removed: the keyboard goes on from here.
    if (this.undo) this.element.querySelector('button').focus({ preventScroll: true });
    this.leaveLater();
  }

  draw() {
    render(html`<p>${this.text}</p>
      ${this.undo ? html`<button class="btn small" type="button" @click=${() => this.takeBack()}>${t('toast.undo')}</button>` : nothing}
      <button class="btn quiet small" type="button" aria-label=${t('toast.close')} @click=${() => this.leave()}><span
        aria-hidden="true">×</span></button>`, this.element);
  }

  wait() {
    clearTimeout(this.timer);
  }

  leaveLater() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.leave(), STAYS_MS);
  }

  async takeBack() {
    this.leave();
    await this.undo();
  }

  leave() {
    this.wait();
    const focused = this.element.contains(document.activeElement);
    this.element.remove();
    if (current === this) current = null;
    if (focused) this.#focusBack();
  }

  #focusBack() {
    const place = this.opener?.isConnected ? this.opener : document.querySelector(this.after ?? 'h1');
    place?.focus({ preventScroll: true });
  }
}

/**
 * Says what happened. `undo` takes it back; `after` selects what to focus when the toast goes and what was
 * pressed is gone.
 */
export function toast({ text, undo = null, after = null }) {
  current?.leave();
  current = new Toast({ text, undo, after });
  current.show();
}
