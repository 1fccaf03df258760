import type { History } from '../core/history';
import type { Hold } from '../core/moment';
import type { Credit } from '../core/naturalBreak';
import type { Session } from '../core/session';
import type { Settings } from '../core/settings';
import type { Status } from '../core/status';
import type { Instant } from '../core/time';
import { codingWords } from './codingWords';
import { tooltip } from './statusBarTooltip';

/** What the status bar item shows. */
export interface Face {
  readonly text: string;
  /** What a screen reader says instead of the icon and the abbreviation. */
  readonly label: string;
  /** Markdown, with command links. */
  readonly tooltip: string;
  /** What a click does. */
  readonly command: string;
  readonly calling: boolean;
  readonly visible: boolean;
}

export interface FaceInput {
  readonly status: Status;
  readonly session: Session;
  readonly settings: Settings;
  readonly history: History;
  readonly now: Instant;
  readonly locale: string;
  /** Why a due break is not offered yet, and until when at the latest. */
  readonly held: { readonly why: Hold; readonly cap: Instant } | undefined;
  /** The natural break that the person has just come back from. */
  readonly credit: Credit | undefined;
  /** Whether to ask if the running break is over. */
  readonly typedOver: boolean;
  /** Whether this is the window in use: the others show what is due, and call nobody. */
  readonly focused: boolean;
}

/** What the phase has to say. */
export interface PhaseWords extends Pick<Face, 'text' | 'label'> {
  readonly headline: string;
  /** Why the countdown is where it is; `undefined` where the headline says it all. */
  readonly why: string | undefined;
  /** What a click does, where it does not open the stretches. */
  readonly command?: string;
}

/** CommonJS's own, in both of VS Code's hosts: loads what has to be said of other phases than coding. */
declare function require(path: './phaseWords'): typeof import('./phaseWords');

/** Whether a break waits for the person: one that is due, or one that was offered or put off before it was. */
export function isOpen({ status, session }: Pick<FaceInput, 'status' | 'session'>): boolean {
  const { phase, snoozedUntil } = status;
  return phase === 'due' || (phase === 'coding' && (session.offered !== null || snoozedUntil !== undefined));
}

export function statusBarFace(input: FaceInput): Face {
  const { status, settings, held, typedOver, focused } = input;
  const open = isOpen(input);
  const calling = open && status.snoozedUntil === undefined && !held && focused;
  const busy = open || status.phase === 'break';
  const coding = status.phase === 'coding' && !open && !input.credit;
  const words: PhaseWords = coding ? codingWords(input) : require('./phaseWords').phaseWords(input);
  return {
    text: words.text,
    label: words.label,
    tooltip: tooltip(input, words),
    command: typedOver ? 'unhunch.endBreak' : (words.command ?? 'unhunch.openStretches'),
    calling,
    visible:
      settings.statusBar === 'always' ||
      (settings.statusBar === 'whenDue' && busy && status.snoozedUntil === undefined),
  };
}
