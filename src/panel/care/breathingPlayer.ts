import * as l10n from '@vscode/l10n';
import { LitElement, css, html, nothing, type PropertyValues } from 'lit';
import type { ToEditor } from '../../protocol/messages';
import type { RoutineView } from '../../protocol/views';
import { milestoneBetween } from '../announcements';
import { breathFill, breathWords } from '../breath';
import '../figureElement';
import type { Figures } from '../figures';
import { keyPress, playerAction, type PlayerAction } from '../keys';
import { formatClock } from '../locale';
import { MotionPreference } from '../motion';
import '../playerControls';
import { positionAt, type AnchoredPlayhead } from '../playhead';
import { progressIn, segmentIndexAt } from '../segments';
import { StepSounds, type Sound } from '../stepSounds';
import { baseStyles } from '../theme.css';
import { Ticker } from '../ticker';

const longestRun = 2_000;
/** Told in full this often to a screen reader; then only the milestones, so that it is quiet enough to breathe. */
const breathsTold = 2;

/** Breathes along: the figure's own chest, one line of words. Where nothing should move, a bar that fills and empties. */
export class BreathingPlayer extends LitElement {
  static override properties = {
    routine: { attribute: false },
    figures: { attribute: false },
    clock: { attribute: false },
    sound: { type: String },
  };

  static override styles = [
    baseStyles,
    css`
      :host {
        height: 100%;
        min-height: 480px;
      }
      .player {
        display: grid;
        gap: 16px;
        grid-template-rows: auto minmax(160px, 1fr) auto auto;
        height: 100%;
        padding: 16px clamp(16px, 4vw, 32px) 20px;
      }
      header {
        align-items: center;
        display: flex;
        gap: 16px;
        min-height: 24px;
      }
      .left {
        font-variant-numeric: tabular-nums;
        margin-inline-start: auto;
      }
      unhunch-figure {
        min-height: 0;
      }
      .words {
        align-content: start;
        display: grid;
        gap: 8px;
        justify-items: center;
        min-height: 112px;
        text-align: center;
      }
      h1 {
        font-size: 16px;
        line-height: 24px;
      }
      .now {
        font-size: clamp(24px, 4vw, 36px);
        line-height: 1.3;
        max-width: 36ch;
        text-wrap: balance;
      }
      .bar {
        border: 1px solid var(--mark);
        border-radius: var(--radius);
        height: 20px;
        max-width: 100%;
        overflow: hidden;
        width: 360px;
      }
      .fill {
        background: var(--accent);
        height: 100%;
      }
    `,
  ];

  declare routine: RoutineView;
  declare figures: Figures;
  declare clock: AnchoredPlayhead;
  declare sound: Sound;

  private readonly motion = new MotionPreference(this);
  private readonly ticker = new Ticker(this);
  private readonly sounds = new StepSounds();
  private position = 0;
  private index = -1;
  private told = -1;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('keydown', this.onKey);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('keydown', this.onKey);
    this.sounds.close();
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('h1')?.focus();
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    const action = playerAction(keyPress(event), this.clock.playing);
    // There is no next breath to jump to.
    if (!action || action === 'back' || action === 'next') return;
    event.preventDefault();
    this.act(action);
  };

  private act(action: PlayerAction): void {
    this.sounds.stop();
    this.dispatchEvent(new CustomEvent<ToEditor>('ask', { detail: { type: action } }));
  }

  private changeSound(sound: Sound): void {
    this.sounds.stop();
    this.cue(sound);
    this.dispatchEvent(new CustomEvent<Sound>('sound', { detail: sound }));
  }

  private cue(sound: Sound): void {
    const segment = this.routine.segments[this.index];
    if (!segment) return;
    const words = segment.cue === 'move' ? breathWords(segment.breath) : segment.words;
    this.sounds.step(sound, segment.breath === 'out' ? 'rest' : segment.cue, words);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.has('routine') ? undefined : this.position;
    if (changed.has('routine')) this.told = -1;
    this.position = positionAt(this.clock, performance.now(), this.routine.length);
    this.index = segmentIndexAt(this.routine.segments, this.position);
    const running = this.clock.playing && this.position < this.routine.length;
    this.ticker.run(!running ? 'off' : this.motion.still ? 'coarse' : 'smooth');
    this.report(before);
  }

  private report(before: number | undefined): void {
    const segment = this.routine.segments[this.index];
    const ran = before === undefined ? 0 : this.position - before;
    const milestone =
      before !== undefined && ran > 0 && ran < longestRun
        ? milestoneBetween(before, this.position, this.routine.length)
        : undefined;
    const isNew = segment !== undefined && this.told !== this.index;
    if (isNew && this.clock.playing) this.cue(this.sound);
    const words = isNew && segment.rep <= breathsTold ? segment.words : undefined;
    this.told = this.index;
    const text = [words, milestone].filter((part) => part !== undefined).join(' ');
    if (text !== '') this.dispatchEvent(new CustomEvent<string>('announce', { detail: text }));
  }

  protected override render(): unknown {
    const { routine, position } = this;
    const segment = routine.segments[this.index];
    const item = routine.items[0];
    if (!segment || !item) return nothing;
    const progress = progressIn(segment, position);
    const { still } = this.motion;
    const moment = still
      ? { from: 'start', to: 'start', progress: 0, mirrored: false }
      : { from: segment.fromPose, to: segment.toPose, progress, mirrored: false };
    const share = segment.cue === 'move' ? breathFill(segment.breath, progress) : 0;
    return html`<div class="player">
      <header>
        <span class="left quiet"
          ><span class="visually-hidden">${l10n.t('Left in this break:')} </span>${formatClock(
            routine.length - position,
          )}</span
        >
        <slot name="safety"></slot>
      </header>
      <unhunch-figure .script=${this.figures.get(item.id)} .moment=${moment}></unhunch-figure>
      <div class="words">
        <h1 class="quiet" tabindex="-1">${item.name}</h1>
        <p class="now">${segment.words}</p>
        ${
          still
            ? html`<div class="bar" aria-hidden="true">
                <div class="fill" .style=${`width:${Math.round(share * 100)}%`}></div>
              </div>`
            : nothing
        }
        ${segment.cue === 'ready' ? html`<p class="quiet">${item.care}</p>` : nothing}
      </div>
      <unhunch-player-controls
        simple
        .playing=${this.clock.playing}
        .sound=${this.sound}
        @action=${(event: CustomEvent<PlayerAction>) => this.act(event.detail)}
        @sound=${(event: CustomEvent<Sound>) => this.changeSound(event.detail)}
      ></unhunch-player-controls>
    </div>`;
  }
}

customElements.define('unhunch-breathing-player', BreathingPlayer);
