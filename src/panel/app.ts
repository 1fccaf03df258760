import * as l10n from '@vscode/l10n';
import { LitElement, css, html, nothing } from 'lit';
import type { FromCare } from '../protocol/careMessages';
import type { SafetyFact, ToEditor, ToPanel } from '../protocol/messages';
import type { Announcer } from './announcer';
import './announcer';
import './care/afterBreak';
import './care/breathingPlayer';
import './care/carePage';
import './doneView';
import type { EditorLink } from './editorLink';
import './homeView';
import type { PlayerAction } from './keys';
import { currentLocale, setLocale } from './locale';
import './player';
import { anchor, type AnchoredPlayhead } from './playhead';
import './safetyView';
import type { Sound } from './stepSounds';
import { baseStyles } from './theme.css';

type View = Extract<ToPanel, { type: 'home' | 'safety' | 'routine' | 'done' | 'care' }>;

/** A page of its own, on which one lands at the heading. */
const pageName = (view: View | undefined): string =>
  view?.type === 'care' ? `care ${view.page === 'warmth' ? view.plan : view.page}` : (view?.type ?? '');

/** The whole panel: shows the view the editor sent last, and the safety page over it when asked. */
export class App extends LitElement {
  static override properties = {
    view: { state: true },
    clock: { state: true },
    sound: { state: true },
    lookup: { state: true },
  };

  static override styles = [
    baseStyles,
    css`
      :host {
        height: 100vh;
      }
      main {
        height: 100%;
      }
      .link {
        background: none;
        border: 0;
        border-radius: 2px;
        color: var(--vscode-textLink-foreground);
        cursor: pointer;
        font: inherit;
        line-height: 24px;
        padding: 0 4px;
      }
      .link:hover {
        text-decoration: underline;
      }
      .link:focus-visible {
        outline: 2px solid var(--focus);
        outline-offset: 1px;
      }
    `,
  ];

  declare link: EditorLink;
  declare private view: View | undefined;
  declare private clock: AnchoredPlayhead;
  declare private sound: Sound;
  declare private lookup: boolean;

  private facts: readonly SafetyFact[] = [];
  private shown = '';

  constructor() {
    super();
    this.clock = { position: 0, playing: false, at: 0 };
    this.sound = 'off';
    this.lookup = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('keydown', this.onKey);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('keydown', this.onKey);
  }

  receive(message: ToPanel): void {
    switch (message.type) {
      case 'setting':
        setLocale(message.locale);
        document.documentElement.lang = currentLocale();
        if (message.bundle) l10n.config({ contents: JSON.stringify(message.bundle) });
        this.sound = message.sound;
        this.requestUpdate();
        return;
      case 'playhead':
        this.clock = anchor(message.playhead, performance.now());
        return;
      case 'safetyFacts':
        this.facts = message.facts;
        this.requestUpdate();
        return;
      default:
        this.show(message);
    }
  }

  private show(view: View): void {
    if (view.type === 'routine') this.clock = anchor(view.playhead, performance.now());
    const facts = view.type === 'safety' ? view.facts : view.type === 'care' ? undefined : view.safety;
    if (facts) this.facts = facts;
    if (pageName(view) !== pageName(this.view)) this.lookup = false;
    this.view = view;
    this.link.remember(view.type);
  }

  private post(message: ToEditor): void {
    this.link.post(message);
  }

  private openSafety(): void {
    if (this.view?.type === 'routine' && this.clock.playing) this.post({ type: 'pause' });
    this.lookup = true;
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    if (!this.lookup || event.key !== 'Escape') return;
    event.preventDefault();
    this.lookup = false;
  };

  private setSound(sound: Sound): void {
    this.sound = sound;
    this.post({ type: 'sound', sound });
  }

  private announce(text: string): void {
    this.renderRoot.querySelector<Announcer>('unhunch-announcer')?.say(text);
  }

  /** A new page is read from its heading; the first one leaves the focus where it is. */
  protected override updated(): void {
    const now = this.lookup ? 'lookup' : pageName(this.view);
    const before = this.shown;
    this.shown = now;
    if (before === '' || before === now) return;
    const page = this.renderRoot.querySelector<LitElement>('main > *');
    void page?.updateComplete.then(() => page.focus());
    window.scrollTo(0, 0);
  }

  /** A red flag in a check-in is answered with the facts, right there. */
  private answerFacts(view: Extract<View, { type: 'care' }>): unknown {
    if (view.page !== 'checkIn' || !view.answer?.safety) return nothing;
    const urgent = this.facts.filter(({ urgency }) => urgency === 'emergency' || urgency === 'today');
    return html`<unhunch-safety-facts slot="facts" .facts=${urgent}></unhunch-safety-facts>`;
  }

  private page(view: View): unknown {
    const safety =
      this.facts.length === 0
        ? nothing
        : html`<button slot="safety" class="link" type="button" @click=${() => this.openSafety()}>
            ${l10n.t('Safety')}
          </button>`;
    switch (view.type) {
      case 'home':
        return html`<unhunch-home .view=${view} @start=${(event: CustomEvent<ToEditor>) => this.post(event.detail)}
          ><button slot="care" class="link" type="button" @click=${() => this.post({ type: 'care', to: 'overview' })}>
            ${l10n.t('Care')}</button
          >${safety}</unhunch-home
        >`;
      case 'safety':
        return html`<unhunch-safety
          .facts=${view.facts}
          @accept=${() => this.post({ type: 'acceptSafety' })}
        ></unhunch-safety>`;
      case 'care':
        return html`<unhunch-care .view=${view} @home=${() => this.post({ type: 'home' })}
          >${safety}${this.answerFacts(view)}</unhunch-care
        >`;
      case 'routine':
        if (view.breathing)
          return html`<unhunch-breathing-player
            .routine=${view}
            .clock=${this.clock}
            .sound=${this.sound}
            @action=${(event: CustomEvent<PlayerAction>) => this.post({ type: event.detail })}
            @sound=${(event: CustomEvent<Sound>) => this.setSound(event.detail)}
            @announce=${(event: CustomEvent<string>) => this.announce(event.detail)}
            >${safety}</unhunch-breathing-player
          >`;
        return html`<unhunch-player
          .routine=${view}
          .clock=${this.clock}
          .sound=${this.sound}
          @action=${(event: CustomEvent<PlayerAction>) => this.post({ type: event.detail })}
          @sound=${(event: CustomEvent<Sound>) => this.setSound(event.detail)}
          @announce=${(event: CustomEvent<string>) => this.announce(event.detail)}
          >${safety}</unhunch-player
        >`;
      case 'done':
        return html`<unhunch-done
          .view=${view}
          @leave=${(event: CustomEvent<'home' | 'backToCode'>) => this.post({ type: event.detail })}
          >${safety}${view.care ? html`<unhunch-after-break slot="care" .offer=${view.care}></unhunch-after-break>` : nothing}</unhunch-done
        >`;
    }
  }

  protected override render(): unknown {
    const page = this.lookup
      ? html`<unhunch-safety .facts=${this.facts} lookup @close=${() => (this.lookup = false)}></unhunch-safety>`
      : this.view
        ? this.page(this.view)
        : nothing;
    return html`<main
        @care=${(event: CustomEvent<FromCare>) => this.post(event.detail)}
        @announce=${(event: CustomEvent<string>) => this.announce(event.detail)}
      >
        ${page}
      </main>
      <unhunch-announcer></unhunch-announcer>`;
  }
}

customElements.define('unhunch-app', App);
