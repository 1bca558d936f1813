// Where one component plays one state: a stand-in for the application that draws again when told to.
import { html, render } from 'lit-html';
import { fixtureApi } from './fixtures.js';

export class Stage {
  constructor(story, place, named) {
    Object.assign(this, { story, place, named });
    this.pending = false;
    this.app = {
      me: { roles: [] },
      api: fixtureApi(story.answers ?? {}),
      update: () => this.#soon(),
      noticed: () => {},
    };
  }

  show() {
    this.scene = this.story.make(this.app);
    this.place.removeAttribute('aria-busy');
    this.place.replaceChildren();
    this.draw();
    this.story.play?.(this.scene, this.app);
  }

  #soon() {
    if (this.pending || !this.scene) return;
    this.pending = true;
    queueMicrotask(() => {
      this.pending = false;
      this.draw();
    });
  }

  draw() {
    const { id, name, group } = this.story;
    const content = html`<div class=${this.story.bare ? 'stack' : 'card'}>${this.scene.render()}</div>`;
    render(this.named
      ? html`<p class="state-name" lang="en" id="state-${id}">${group}: ${name}</p>${content}`
      : html`<main class="stack"><h1 class="state-name" lang="en" tabindex="-1">${group}: ${name}</h1>${content}</main>`, this.place);
  }
}
