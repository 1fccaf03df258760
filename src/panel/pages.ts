import * as l10n from '@vscode/l10n';
import { html, nothing } from 'lit';
import type { ToEditor } from '../protocol/messages';
import type { CareView } from '../protocol/careMessages';
import type { SafetyFact, View } from '../protocol/views';
import './care/afterBreak';
import './care/breathingPlayer';
import './care/carePage';
import './doneView';
import type { Figures } from './figures';
import './homeView';
import type { LibraryFilter } from './libraryFilter';
import './movementPage';
import './offerPage';
import './player';
import type { AnchoredPlayhead } from './playhead';
import './safetyFacts';
import './safetyView';
import type { SafetyAnswer } from './safetyView';
import type { Sound } from './stepSounds';

/** What the pages need besides their view, and what they say. */
export interface PageParts {
  readonly figures: Figures;
  readonly filter: LibraryFilter;
  readonly clock: AnchoredPlayhead;
  readonly sound: Sound;
  readonly facts: readonly SafetyFact[];
  /** The way to the safety facts. */
  readonly safety: unknown;
  readonly ask: (message: ToEditor) => void;
  readonly changeFilter: (filter: LibraryFilter) => void;
  readonly changeSound: (sound: Sound) => void;
  readonly answerSafety: (answer: SafetyAnswer) => void;
}

/** A red flag in a check-in is answered with the facts, right there. */
function answerFacts(view: CareView, facts: readonly SafetyFact[]): unknown {
  if (view.page !== 'checkIn' || !view.answer?.safety) return nothing;
  const urgent = facts.filter(({ urgency }) => urgency === 'emergency' || urgency === 'today');
  return html`<unhunch-safety-facts slot="facts" .facts=${urgent}></unhunch-safety-facts>`;
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
        >${progress}<button
          slot="care"
          class="link"
          type="button"
          @click=${() => parts.ask({ type: 'care', to: 'overview' })}
        >
          ${l10n.t('Care')}</button
        >${safety}</unhunch-home
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
    case 'care':
      return html`<unhunch-care .view=${view} @home=${() => parts.ask({ type: 'home' })}
        >${safety}${answerFacts(view, parts.facts)}</unhunch-care
      >`;
    case 'routine':
      if (view.breathing)
        return html`<unhunch-breathing-player
          .routine=${view}
          .figures=${figures}
          .clock=${parts.clock}
          .sound=${parts.sound}
          @ask=${ask}
          @sound=${(event: CustomEvent<Sound>) => parts.changeSound(event.detail)}
          >${safety}</unhunch-breathing-player
        >`;
      return html`<unhunch-player
        .routine=${view}
        .figures=${figures}
        .clock=${parts.clock}
        .sound=${parts.sound}
        @ask=${ask}
        @sound=${(event: CustomEvent<Sound>) => parts.changeSound(event.detail)}
        >${safety}</unhunch-player
      >`;
    case 'offer':
      return html`<unhunch-offer .view=${view} @ask=${ask}>${safety}</unhunch-offer>`;
    case 'progress':
      return html`<unhunch-progress .view=${view} @ask=${ask}>${safety}</unhunch-progress>`;
    case 'done':
      return html`<unhunch-done .view=${view} .figures=${figures} @ask=${ask}
        >${safety}${view.care ? html`<unhunch-after-break slot="care" .offer=${view.care}></unhunch-after-break>` : nothing}</unhunch-done
      >`;
  }
}
