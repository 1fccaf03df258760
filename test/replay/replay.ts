import { lightFormat } from 'date-fns';
import { dayTotals } from '../../src/core/dayTotals';
import { parseSettings } from '../../src/core/parseSettings';
import { minute, second, type Duration, type Instant } from '../../src/core/time';
import { FakeEditor, MemoryStore } from '../unit/editor/fakeEditor';
import type { RecordedDay, RecordedEvent } from './recordedDay';

const between: Duration = 5 * second;

/** Plays a recorded day to the rules and tells what Unhunch would have said and done, as lines of text. */
export function replay(day: RecordedDay): readonly string[] {
  const zone = process.env['TZ'];
  try {
    process.env['TZ'] = day.zone;
    return new Replay(day).play();
  } finally {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  }
}

class Replay {
  private readonly editor: FakeEditor;
  private readonly start: Instant;
  private readonly lines: string[] = [];
  private answered = 0;
  private answer: { readonly at: Instant; readonly word: string; readonly kind: 'short' | 'long' } | undefined;

  constructor(private readonly day: RecordedDay) {
    this.start = Date.parse(day.start);
    this.editor = new FakeEditor(new MemoryStore(), this.start);
    this.editor.focusedSince = this.start;
    const { settings, problems } = parseSettings((name) => day.settings[name]);
    this.editor.settings = settings;
    for (const { name, problem } of problems) this.lines.push(`Setting ${name}: ${problem}`);
    this.editor.keeper.offered.add(({ due }) => {
      const word = day.answers[this.answered % day.answers.length] ?? 'none';
      this.answered += 1;
      this.answer = { at: this.editor.now + day.after * second, word, kind: due.kind };
    });
  }

  play(): readonly string[] {
    const { editor, day } = this;
    editor.signal();
    for (const event of day.events) {
      this.waitUntil(this.start + event.t * second);
      this.carryOut(event);
    }
    editor.keeper.save();
    this.takeLog();
    const history = editor.keeper.facts;
    for (const date of Object.keys(history.days).sort()) {
      const { coding, taken, partial, natural, skipped, snoozed } = dayTotals(history, date);
      this.lines.push(
        `${date}: ${Math.round(coding / minute)} min coding, ${taken} taken, ${partial} partial, ` +
          `${natural} natural, ${skipped} skipped, ${snoozed} snoozed`,
      );
    }
    return this.lines;
  }

  /** Lets time pass, from wake-up to wake-up: each may bring an offer, and that an answer. */
  private waitUntil(at: Instant): void {
    const { editor } = this;
    while (editor.now < at) {
      const { answer } = this;
      editor.wait(Math.max(0, Math.min(at, answer?.at ?? at, editor.wake ?? at) - editor.now));
      if (answer && answer.at <= editor.now) {
        this.answer = undefined;
        this.give(answer.word, answer.kind);
      }
    }
    this.takeLog();
  }

  private give(word: string, kind: 'short' | 'long'): void {
    const { keeper, settings } = this.editor;
    const length = kind === 'long' ? settings.longLength : settings.shortLength;
    if (word === 'start') keeper.breaks.begin({ kind, items: [], length });
    if (word === 'later') keeper.answers.snooze(settings.snooze);
    if (word === 'skip') keeper.answers.skip();
  }

  private carryOut(event: RecordedEvent): void {
    const { editor } = this;
    switch (event.e) {
      case 'type':
        return this.repeat(event.s, () => editor.key());
      case 'read':
        return this.repeat(event.s, () => editor.signal());
      case 'save':
      case 'commit':
        return editor.meet(event.e);
      case 'focus':
        return editor.gainFocus();
      case 'blur':
        return editor.loseFocus();
      case 'debug':
        return editor.debug(true);
      case 'debugEnd':
        return editor.debug(false);
      case 'run':
        return editor.run(event.what);
      case 'runEnd': {
        const what = editor.waiting?.what ?? 'task';
        editor.run(undefined);
        return editor.meet(what === 'build' ? 'task' : what);
      }
      case 'zone':
        process.env['TZ'] = event.zone;
        return void this.lines.push(`— ${event.zone} —`);
      case 'pause':
        return editor.keeper.answers.pauseReminders(editor.now + event.min * minute);
      case 'resume':
        return editor.keeper.answers.resumeReminders();
      case 'tookABreak':
        return void editor.keeper.answers.tookABreak(undefined);
      case 'notABreak':
        return void editor.keeper.answers.notABreak();
      case 'end':
        return editor.keeper.review();
    }
  }

  /** Whoever takes a break does in it not do what was recorded. */
  private repeat(length: number, action: () => void): void {
    const end = this.editor.now + length * second;
    while (this.editor.now < end) {
      if (!this.editor.keeper.current.running) action();
      this.waitUntil(Math.min(end, this.editor.now + between));
    }
  }

  /** Moves what was logged to the lines, each with its local time; before the time zone may change. */
  private takeLog(): void {
    const { logged, loggedAt } = this.editor;
    for (const [index, line] of logged.entries()) {
      this.lines.push(`${lightFormat(loggedAt[index] ?? this.start, 'HH:mm:ss')} ${line}`);
    }
    logged.length = 0;
    loggedAt.length = 0;
  }
}
