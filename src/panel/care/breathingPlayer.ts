import { LitElement, css, html, nothing, type PropertyValues } from 'lit';
import type { ToEditor } from '../../protocol/messages';
import type { RoutineView } from '../../protocol/views';
import { announce } from '../announce';
import { breathWords } from '../breath';
import { CareNotes } from '../careNotes';
import '../figureElement';
import type { Figures } from '../figures';
import type { PlayerAction } from '../keys';
import { Playback } from '../playback';
import '../playerControls';
import '../playerHeader';
import { PlayerKeys } from '../playerKeys';
import type { AnchoredPlayhead } from '../playhead';
import { stillMoment } from '../poseLoop';
import { progressIn } from '../segments';
import { StepSounds, type Sound } from '../stepSounds';
import { baseStyles } from '../theme.css';
import './breathLine';

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
        grid-template: auto minmax(160px, 1fr) auto auto / minmax(0, 1fr);
        height: 100%;
        padding: 16px clamp(16px, 4vw, 32px) 20px;
      }
      unhunch-figure {
        min-height: 0;
      }
    `,
  ];

  declare routine: RoutineView;
  declare figures: Figures;
  declare clock: AnchoredPlayhead;
  declare sound: Sound;

  private readonly playback = new Playback(this);
  private readonly sounds = new StepSounds(this);
  private told = -1;
  private readonly careNotes = new CareNotes();

  constructor() {
    super();
    new PlayerKeys(
      this,
      () => this.clock.playing,
      (type) => {
        // There is no next breath to jump to.
        if (type === 'back' || type === 'next') return false;
        this.ask({ type, byKey: true });
        return true;
      },
    );
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('unhunch-breath-line')?.focus();
  }

  private ask(detail: ToEditor): void {
    this.sounds.stop();
    this.dispatchEvent(new CustomEvent<ToEditor>('ask', { detail }));
  }

  private changeSound(sound: Sound): void {
    this.sounds.stop();
    this.cue(sound);
    this.dispatchEvent(new CustomEvent<Sound>('sound', { detail: sound }));
  }

  private cue(sound: Sound): void {
    const segment = this.routine.segments[this.playback.index];
    if (!segment) return;
    const words = segment.cue === 'move' ? breathWords(segment.breath) : segment.words;
    this.sounds.step(sound, segment.breath === 'out' ? 'rest' : segment.cue, words);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('routine')) this.told = -1;
    this.report(this.playback.follow(this.routine, this.clock));
  }

  private report(milestone: string | undefined): void {
    const { index, position } = this.playback;
    const segment = this.routine.segments[index];
    // Who breathes with closed eyes hears that it is over.
    if (milestone !== undefined && position >= this.routine.length) this.sounds.step(this.sound, 'end', milestone);
    const isNew = segment !== undefined && this.told !== index;
    if (isNew && this.clock.playing) this.cue(this.sound);
    const words = isNew && segment.rep <= breathsTold ? segment.words : undefined;
    this.told = index;
    const care = this.careNotes.noteAt(this.routine, index);
    announce(this, words, care, milestone);
  }

  protected override render(): unknown {
    const { routine } = this;
    const { position, still } = this.playback;
    const segment = routine.segments[this.playback.index];
    const item = routine.items[0];
    if (!segment || !item) return nothing;
    const progress = progressIn(segment, position);
    const moment = still
      ? stillMoment('start')
      : { from: segment.fromPose, to: segment.toPose, progress, mirrored: false };
    return html`<div class="player">
      <unhunch-player-header .left=${routine.length - position}
        ><slot name="safety" slot="safety"></slot
      ></unhunch-player-header>
      <unhunch-figure .script=${this.figures.get(item.id)} .moment=${moment}></unhunch-figure>
      <unhunch-breath-line
        .item=${item}
        .segment=${segment}
        .progress=${progress}
        .still=${still}
      ></unhunch-breath-line>
      <unhunch-player-controls
        simple
        .playing=${this.clock.playing}
        .sound=${this.sound}
        @action=${(event: CustomEvent<PlayerAction>) => this.ask({ type: event.detail })}
        @sound=${(event: CustomEvent<Sound>) => this.changeSound(event.detail)}
      ></unhunch-player-controls>
    </div>`;
  }
}

customElements.define('unhunch-breathing-player', BreathingPlayer);
