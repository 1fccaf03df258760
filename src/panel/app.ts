import * as l10n from '@vscode/l10n';
import { LitElement, css, html, nothing } from 'lit';
import type { FromCare } from '../protocol/careMessages';
import type { ToEditor, ToPanel } from '../protocol/messages';
import type { SafetyFact, View } from '../protocol/views';
import type { Announcer } from './announcer';
import './announcer';
import { controlStyles } from './controls.css';
import type { EditorLink } from './editorLink';
import type { Figures } from './figures';
import type { HomePage } from './homeView';
import type { LibraryFilter } from './libraryFilter';
import { currentLocale, setLocale } from './locale';
import { pageFor, type PageParts } from './pages';
import { anchor, type AnchoredPlayhead } from './playhead';
import { readyAfter, rememberedOf, type Remembered } from './remembered';
import { pageName } from './pageName';
import type { SafetyAnswer } from './safetyView';
import type { Sound } from './stepSounds';
import { baseStyles } from './theme.css';

const answers = { accept: 'acceptSafety', goOn: 'resume', finish: 'finish' } as const;

/** The whole panel: shows the view the editor sent last, and the safety page over it when asked. */
export class App extends LitElement {
  static override properties = {
    view: { state: true },
    figures: { state: true },
    filter: { state: true },
    clock: { state: true },
    sound: { state: true },
    lookup: { state: true },
  };

  static override styles = [
    baseStyles,
    controlStyles,
    css`
      :host {
        height: 100vh;
      }
      main {
        height: 100%;
      }
    `,
  ];

  declare private view: View | undefined;
  declare private figures: Figures;
  declare private filter: LibraryFilter;
  declare private clock: AnchoredPlayhead;
  declare private sound: Sound;
  declare private lookup: boolean;

  private readonly earlier: Remembered;
  private facts: readonly SafetyFact[] = [];
  /** The view the editor sent last, while its script is still being loaded. */
  private wanted: View | undefined;
  private shown = '';
  /** Where the library was scrolled to when a movement was opened from it. */
  private scrolled = 0;
  private notice: string | undefined;

  constructor(private readonly link: EditorLink) {
    super();
    this.earlier = link.recall();
    this.filter = this.earlier.filter;
    this.figures = new Map();
    this.clock = { position: 0, playing: false, at: 0 };
    this.sound = 'off';
    this.lookup = false;
  }

  /** What to tell the editor once the page listens. */
  ready(): ToEditor {
    return readyAfter(this.earlier);
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
      case 'figures':
        this.figures = new Map([...this.figures, ...Object.entries(message.figures)]);
        return;
      case 'safetyFacts':
        this.facts = message.facts;
        return;
      case 'playhead':
        this.clock = anchor(message.playhead, performance.now());
        return;
      default:
        this.show(message);
    }
  }

  private show(view: View): void {
    this.wanted = view;
    if (view.type === 'progress' && !customElements.get('unhunch-progress')) {
      // The charts are a script of their own, loaded by whoever looks at them.
      void import('./progress/progressPage').then(() => this.wanted === view && this.show(view));
      return;
    }
    if (view.type === 'routine') this.clock = anchor(view.playhead, performance.now());
    const facts = view.type === 'safety' ? view.facts : 'safety' in view ? view.safety : undefined;
    if (facts) this.facts = facts;
    if (pageName(view) !== pageName(this.view)) this.lookup = false;
    if (this.view?.type === 'home' && view.type === 'movement') this.scrolled = window.scrollY;
    this.view = view;
    const notice = view.type === 'routine' ? view.notice?.words : undefined;
    if (notice !== undefined && notice !== this.notice) this.announce(notice);
    this.notice = notice;
    this.remember();
  }

  private remember(): void {
    if (this.view) this.link.remember(rememberedOf(this.view, this.filter));
  }

  private post(message: ToEditor): void {
    this.link.post(message);
  }

  private changeFilter(filter: LibraryFilter): void {
    this.filter = filter;
    this.remember();
  }

  private openSafety(): void {
    if (this.view?.type === 'routine' && this.clock.playing) this.post({ type: 'pause' });
    this.lookup = true;
  }

  private answerSafety(answer: SafetyAnswer): void {
    if (answer === 'close') this.lookup = false;
    else this.post({ type: answers[answer] });
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

  /** A new page is read from its heading; the first one leaves the focus where it is, and the library is where it was left. */
  protected override updated(): void {
    const page = this.lookup ? 'lookup' : pageName(this.view);
    const before = this.shown;
    this.shown = page;
    // An offer comes by itself: it takes the focus from nobody.
    if (before === '' || before === page || page === 'offer') return;
    const element = this.renderRoot.querySelector<LitElement>('main > *');
    const [, opened] = before.split('movement ');
    if (page === 'home' && opened !== undefined) void this.returnTo(opened);
    else {
      void element?.updateComplete.then(() => element.focus());
      window.scrollTo(0, 0);
    }
  }

  private async returnTo(card: string): Promise<void> {
    const home = this.renderRoot.querySelector<HomePage>('unhunch-home');
    await home?.updateComplete;
    await new Promise(requestAnimationFrame);
    window.scrollTo(0, this.scrolled);
    home?.focusCard(card);
  }

  private pageParts(): PageParts {
    const { figures, filter, clock, sound } = this;
    const safety = html`<button slot="safety" class="link" type="button" @click=${() => this.openSafety()}>
      ${l10n.t('Safety')}
    </button>`;
    return {
      figures,
      filter,
      clock,
      sound,
      facts: this.facts,
      safety: this.facts.length === 0 ? nothing : safety,
      ask: (message) => this.post(message),
      changeFilter: (changed) => this.changeFilter(changed),
      changeSound: (changed) => this.setSound(changed),
      answerSafety: (answer) => this.answerSafety(answer),
    };
  }

  protected override render(): unknown {
    const page = this.lookup
      ? html`<unhunch-safety
          .facts=${this.facts}
          occasion="lookup"
          @answer=${(event: CustomEvent<SafetyAnswer>) => this.answerSafety(event.detail)}
        ></unhunch-safety>`
      : this.view
        ? pageFor(this.view, this.pageParts())
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
