import * as l10n from '@vscode/l10n';
import { html } from 'lit';
import type { ToEditor } from '../protocol/messages';
import type { View } from '../protocol/views';
import './doneView';
import type { Figures } from './figures';
import './homeView';
import type { LibraryFilter } from './libraryFilter';
import './movementPage';
import './player';
import type { AnchoredPlayhead } from './playhead';
import './safetyView';
import type { SafetyAnswer } from './safetyView';
import type { Sound } from './stepSounds';

/** What the pages need besides their view, and what they say. */
export interface PageParts {
  readonly figures: Figures;
  readonly filter: LibraryFilter;
  readonly clock: AnchoredPlayhead;
  readonly sound: Sound;
  /** The way to the safety facts. */
  readonly safety: unknown;
  readonly ask: (message: ToEditor) => void;
  readonly changeFilter: (filter: LibraryFilter) => void;
  readonly changeSound: (sound: Sound) => void;
  readonly announce: (text: string) => void;
  readonly answerSafety: (answer: SafetyAnswer) => void;
}

/** The page for a view. */
export function pageFor(view: View, parts: PageParts): unknown {
  const { figures, safety } = parts;
  const ask = (event: CustomEvent<ToEditor>): void => parts.ask(event.detail);
  const progress = html`<button
    slot="safety"
    class="link"
    type="button"
    @click=${() => parts.ask({ type: 'showProgress' })}
  >
    ${l10n.t('My progress')}
  </button>`;
  switch (view.type) {
    case 'home':
      return html`<unhunch-home
        .view=${view}
        .figures=${figures}
        .filter=${parts.filter}
        @ask=${ask}
        @filter=${(event: CustomEvent<LibraryFilter>) => parts.changeFilter(event.detail)}
        >${progress}${safety}</unhunch-home
      >`;
    case 'movement':
      return html`<unhunch-movement .view=${view} .script=${figures.get(view.id)} @ask=${ask}
        >${safety}</unhunch-movement
      >`;
    case 'safety':
      return html`<unhunch-safety
        .facts=${view.facts}
        .occasion=${view.then}
        .movement=${view.movement}
        @answer=${(event: CustomEvent<SafetyAnswer>) => parts.answerSafety(event.detail)}
      ></unhunch-safety>`;
    case 'routine':
      return html`<unhunch-player
        .routine=${view}
        .figures=${figures}
        .clock=${parts.clock}
        .sound=${parts.sound}
        @ask=${ask}
        @sound=${(event: CustomEvent<Sound>) => parts.changeSound(event.detail)}
        @announce=${(event: CustomEvent<string>) => parts.announce(event.detail)}
        >${safety}</unhunch-player
      >`;
    case 'progress':
      return html`<unhunch-progress .view=${view} @ask=${ask}>${safety}</unhunch-progress>`;
    case 'done':
      return html`<unhunch-done .view=${view} .figures=${figures} @ask=${ask}>${safety}</unhunch-done>`;
  }
}
