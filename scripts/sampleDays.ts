// Writes the sample days in test/replay and what Unhunch makes of them: npx tsx scripts/sampleDays.ts. Review the difference before keeping it.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseRecordedDay, type RecordedEvent } from '../test/replay/recordedDay';
import { replay } from '../test/replay/replay';

/** A person at work: a seeded stream of events on a clock of seconds since the start. */
class Person {
  readonly events: RecordedEvent[] = [];
  private t = 0;

  constructor(private seed: number) {}

  /** A whole number from `least` to `most`. */
  some(least: number, most: number): number {
    // Numerical Recipes' linear congruential generator.
    this.seed = (Math.imul(this.seed, 1664525) + 1013904223) >>> 0;
    return least + Math.floor((this.seed / 2 ** 32) * (most - least + 1));
  }

  /** Waits until so long after the start. */
  at(hours: number, minutes = 0): this {
    this.t = Math.max(this.t, (hours * 60 + minutes) * 60);
    return this;
  }

  rest(seconds: number): this {
    this.t += seconds;
    return this;
  }

  do(event: RecordedEvent extends infer One ? (One extends { t: number } ? Omit<One, 't'> : never) : never): this {
    this.events.push({ t: this.t, ...event } as RecordedEvent);
    if ('s' in event) this.t += event.s;
    return this;
  }

  /** Writes code: spells of typing, saves, a look at what it did, a thought now and then. */
  code(minutes: number): this {
    const end = this.t + minutes * 60;
    while (this.t < end) {
      this.do({ e: 'type', s: this.some(20, 150) });
      if (this.some(1, 3) === 1) this.do({ e: 'save' });
      if (this.some(1, 2) === 1) this.do({ e: 'read', s: this.some(10, 60) });
      this.rest(this.some(1, 25));
    }
    return this;
  }

  /** Runs something and waits for it, or reads meanwhile. */
  run(what: 'build' | 'tests' | 'command' | 'task', seconds: number, reading = false): this {
    this.do({ e: 'run', what });
    if (reading) this.do({ e: 'read', s: seconds });
    else this.rest(seconds);
    return this.do({ e: 'runEnd' });
  }

  /** Is elsewhere on the screen. */
  elsewhere(minutes: number): this {
    return this.do({ e: 'blur' })
      .rest(minutes * 60)
      .do({ e: 'focus' });
  }
}

interface Sample {
  readonly name: string;
  readonly header: Record<string, unknown>;
  readonly live: (person: Person) => Person;
}

const week = (ranges: readonly string[]) =>
  Object.fromEntries(['monday', 'tuesday', 'wednesday', 'thursday', 'friday'].map((day) => [day, ranges]));

const samples: readonly Sample[] = [
  {
    name: 'deepWork',
    header: {
      about:
        'Long spells of coding with few pauses; breaks taken, put off, skipped twice in a row, and one offer overlooked',
      start: '2026-03-02T09:00:00+01:00',
      zone: 'Europe/Berlin',
      answers: ['start', 'later', 'start', 'skip', 'skip', 'start', 'none'],
    },
    live: (p) =>
      p
        .code(95)
        .do({ e: 'commit' })
        .code(70)
        .run('tests', 25)
        .code(40)
        .at(4, 15)
        .do({ e: 'blur' })
        .at(5)
        .do({ e: 'focus' })
        .code(130)
        .do({ e: 'commit' })
        .code(45),
  },
  {
    name: 'meetings',
    header: {
      about:
        'Half hours of code between meetings in another window, within working hours, with a pause of the reminders',
      start: '2026-03-03T08:30:00+01:00',
      zone: 'Europe/Berlin',
      settings: { schedule: week(['09:00-12:30', '13:30-17:30']) },
      answers: ['start', 'none', 'none', 'skip'],
    },
    live: (p) =>
      p
        .code(40)
        .elsewhere(3)
        .code(18)
        .elsewhere(48)
        .code(8)
        .elsewhere(1)
        .code(20)
        .elsewhere(32)
        .at(4)
        .do({ e: 'pause', min: 60 })
        .at(5)
        .code(35)
        .elsewhere(6)
        .do({ e: 'notABreak' })
        .code(40)
        .elsewhere(60)
        .code(70)
        .at(9, 10)
        .code(15),
  },
  {
    name: 'debugging',
    header: {
      about: 'Bug hunting: debug sessions short and long, stepping, test runs, a watcher that never ends',
      start: '2026-03-04T10:00:00+01:00',
      zone: 'Europe/Berlin',
      answers: ['start', 'later', 'start'],
    },
    live: (p) => {
      p.code(22);
      for (const minutes of [14, 24, 6]) {
        p.do({ e: 'debug' });
        for (let step = 0; step < minutes * 2; step += 1) p.do({ e: 'read', s: p.some(5, 20) }).rest(p.some(2, 14));
        p.do({ e: 'debugEnd' }).code(9).run('tests', p.some(15, 50));
      }
      return p.code(12).do({ e: 'run', what: 'task' }).code(45).do({ e: 'runEnd' });
    },
  },
  {
    name: 'agent',
    header: {
      about:
        'An agent does the typing: short prompts, long runs, reading what it wrote, its own edits being no signals',
      start: '2026-03-05T09:30:00+01:00',
      zone: 'Europe/Berlin',
      answers: ['start', 'start', 'none', 'later'],
    },
    live: (p) => {
      for (let round = 0; round < 34; round += 1) {
        p.do({ e: 'read', s: p.some(40, 170) });
        if (p.some(1, 3) === 1) p.do({ e: 'type', s: p.some(10, 40) }).do({ e: 'save' });
        p.run('command', p.some(20, 240), p.some(1, 3) === 1).rest(p.some(3, 40));
        if (round === 16) p.rest(40 * 60).do({ e: 'tookABreak' });
        if (p.some(1, 5) === 1) p.do({ e: 'commit' });
      }
      return p;
    },
  },
  {
    name: 'travel',
    header: {
      about: 'A late night over the change to summer time, a few hours of sleep, a flight from Berlin to New York',
      start: '2026-03-29T00:20:00+01:00',
      zone: 'Europe/Berlin',
      answers: ['start', 'none', 'start', 'later'],
    },
    live: (p) =>
      p
        .code(150)
        .at(10, 30)
        .code(50)
        .at(13)
        .code(35)
        .at(20)
        .do({ e: 'zone', zone: 'America/New_York' })
        .rest(60)
        .code(80)
        .elsewhere(12)
        .code(35),
  },
];

const folder = join(__dirname, '..', 'test', 'replay');
for (const [index, { name, header, live }] of samples.entries()) {
  const { events } = live(new Person(index + 1)).do({ e: 'end' });
  const text = [header, ...events].map((line) => JSON.stringify(line)).join('\n');
  writeFileSync(join(folder, `${name}.jsonl`), `${text}\n`);
  writeFileSync(join(folder, `${name}.txt`), `${replay(parseRecordedDay(text)).join('\n')}\n`);
}
