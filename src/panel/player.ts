import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { keyPoses } from '../figure/keyPoses';
import type { ToEditor } from '../protocol/messages';
import type { RoutineView, SegmentView } from '../protocol/views';
import { announce } from './announce';
import { stepAnnouncement } from './announcements';
import { CareNotes } from './careNotes';
import type { Figures } from './figures';
import type { PlayerAction } from './keys';
import './measure';
import './nextUp';
import { Playback } from './playback';
import './playerControls';
import './playerHeader';
import { PlayerKeys } from './playerKeys';
import './playerOptions';
import { playerStyles } from './player.css';
import type { AnchoredPlayhead } from './playhead';
import './poseRow';
import './routineDots';
import { itemProgress, nextItemSegment, progressIn } from './segments';
import './stepWords';
import { StepSounds, type Sound } from './stepSounds';
import { baseStyles } from './theme.css';
import './turnableFigure';

/** Plays a routine. The editor owns the time; the player draws it and asks. */
export class Player extends LitElement {
  static override properties = {
    routine: { attribute: false },
    figures: { attribute: false },
    clock: { attribute: false },
    sound: { type: String },
  };

  static override styles = [baseStyles, playerStyles];

  declare routine: RoutineView;
  declare figures: Figures;
  declare clock: AnchoredPlayhead;
  declare sound: Sound;

  private readonly playback = new Playback(this);
  private readonly sounds = new StepSounds(this);
  private reported: number | undefined;
  private readonly careNotes = new CareNotes();

  constructor() {
    super();
    new PlayerKeys(
      this,
      () => this.clock.playing,
      (type) => {
        this.ask({ type, byKey: true });
        return true;
      },
    );
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('unhunch-step-words')?.focus();
  }

  private ask(detail: ToEditor): void {
    this.sounds.stop();
    this.dispatchEvent(new CustomEvent<ToEditor>('ask', { detail }));
  }

  /** The press also lets the browser sound, so the choice is heard at once. */
  private changeSound(sound: Sound): void {
    this.sounds.stop();
    this.sounds.step(sound, 'hold', this.routine.segments[this.playback.index]?.words);
    this.dispatchEvent(new CustomEvent<Sound>('sound', { detail: sound }));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('routine')) this.reported = undefined;
    this.report(this.playback.follow(this.routine, this.clock));
  }

  private report(milestone: string | undefined): void {
    const { routine } = this;
    const { index, position } = this.playback;
    const segment = routine.segments[index];
    const step = stepAnnouncement(routine, this.reported, index);
    const over = milestone !== undefined && position >= routine.length;
    if (segment && (over || (this.reported !== index && this.clock.playing))) {
      this.sounds.step(this.sound, over ? 'end' : segment.cue, over ? milestone : step);
    }
    this.reported = index;
    const care = this.careNotes.noteAt(routine, index);
    announce(this, step, care, milestone);
  }

  private figure(segment: SegmentView, item: RoutineView['items'][number]): unknown {
    const script = this.figures.get(item.id);
    if (!script) return nothing;
    const mirrored = item.mirrored && segment.side !== undefined && segment.side !== item.firstSide;
    const progress = progressIn(segment, this.playback.position);
    const seconds = segment.length / 1000;
    const moment = { from: segment.fromPose, to: segment.toPose, progress, mirrored, seconds };
    const shown = keyPoses(script).includes(segment.toPose) ? segment.toPose : segment.fromPose;
    return this.playback.still
      ? html`<unhunch-pose-row
          class="figure"
          .script=${script}
          .current=${shown}
          .mirrored=${mirrored}
        ></unhunch-pose-row>`
      : html`<unhunch-turnable-figure class="figure" .script=${script} .moment=${moment}></unhunch-turnable-figure>`;
  }

  protected override render(): unknown {
    const { routine } = this;
    const { position, index } = this.playback;
    const segment = routine.segments[index];
    if (!segment) return nothing;
    const item = routine.items[segment.item];
    const current = item ? segment.item : routine.items.length;
    const look = { player: true, free: !item, still: this.playback.still };
    return html`<div class=${classMap(look)}>
      <unhunch-player-header .left=${routine.length - position}>
        <unhunch-routine-dots
          .count=${routine.items.length}
          .current=${current}
          .progress=${itemProgress(routine.segments, segment.item, position)}
        ></unhunch-routine-dots>
        <slot name="safety" slot="safety"></slot>
      </unhunch-player-header>
      <div class="stage">
        <unhunch-measure .segment=${segment} .position=${position} .still=${this.playback.still}></unhunch-measure>
        ${item ? this.figure(segment, item) : nothing}
        ${
          item
            ? html`<unhunch-next-up
                .items=${routine.items}
                .figures=${this.figures}
                .segment=${nextItemSegment(routine.segments, index)}
              ></unhunch-next-up>`
            : nothing
        }
      </div>
      <unhunch-step-words .segment=${segment} .item=${item}></unhunch-step-words>
      ${item ? html`<p class="care quiet">${item.care}</p>` : nothing}
      <unhunch-player-controls
        .playing=${this.clock.playing}
        .sound=${this.sound}
        @action=${(event: CustomEvent<PlayerAction>) => this.ask({ type: event.detail })}
        @sound=${(event: CustomEvent<Sound>) => this.changeSound(event.detail)}
      ></unhunch-player-controls>
      <unhunch-player-options
        .item=${item}
        .postures=${routine.postures}
        .notice=${routine.notice}
        @ask=${(event: CustomEvent<ToEditor>) => this.ask(event.detail)}
      ></unhunch-player-options>
    </div>`;
  }
}

customElements.define('unhunch-player', Player);
