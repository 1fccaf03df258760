import { resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { repositoryRoot } from '../host/repositoryRoot';
import { budgets } from './budgets';
import type { EventCost } from './harness/eventCost';
import { emptyId, startHostRun, warmUpId, type HostRun } from './hostRun';
import { packageBytes, panelBytes, savedFormBytes } from './sizes';
import { isKept, median, renderTable, type Row } from './table';

interface Activation {
  readonly ms: number;
  readonly heap: number;
}

/** Activates both, in turn first and second, so that neither always pays for the other's warming up. */
async function activateBoth(
  run: HostRun,
  subjectFirst: boolean,
): Promise<{ subject: Activation; empty: Activation; reported: Record<string, number> }> {
  const activate = (id: string) => run.ask<Activation>('/activate', [['id', id]]);
  await activate(warmUpId);
  const first = await activate(subjectFirst ? run.subjectId : emptyId);
  const second = await activate(subjectFirst ? emptyId : run.subjectId);
  const reported = await run.ask<Record<string, number>>('/report', [
    ['id', run.subjectId],
    ['id', emptyId],
  ]);
  return { subject: subjectFirst ? first : second, empty: subjectFirst ? second : first, reported };
}

/** Wake-ups in a minute without input, shortly after somebody typed, with the focus and without. */
async function idleRows(run: HostRun, seconds: number): Promise<Row[]> {
  const { workbench } = run;
  const perMinute = async () => {
    await run.ask('/wakeups');
    await delay(seconds * 1000);
    return ((await run.ask<number>('/wakeups')) * 60) / seconds;
  };
  await workbench.setFocused(true);
  await workbench.typeInEditor('// typing ');
  await delay(2000);
  const coding = await perMinute();
  await workbench.setFocused(false);
  await delay(2000);
  const unfocused = await perMinute();
  await workbench.setFocused(true);
  return [
    { what: 'timer wake-ups a minute, coding', unhunch: coding, unit: '', budget: budgets.wakeUpsCoding },
    {
      what: 'timer wake-ups a minute, unfocused',
      unhunch: unfocused,

      unit: '',
      budget: budgets.wakeUpsUnfocused,
    },
  ];
}

async function eventRows(run: HostRun): Promise<Row[]> {
  const costs = await run.ask<EventCost[]>('/events', [
    ['folder', run.spareFolder],
    ['id', run.subjectId],
  ]);
  return costs.flatMap(({ event, listeners, nanoseconds, emptyNanoseconds, bytes }) => [
    {
      what: `${event} (${listeners} listening)`,
      unhunch: nanoseconds,
      empty: emptyNanoseconds,
      unit: 'ns',
      budget: budgets.eventNanoseconds,
    },
    { what: `${event}, allocated`, unhunch: bytes, unit: 'B', budget: budgets.eventBytes },
  ]);
}

/** The code of a first start, and of all later ones, which find a saved state. */
function startRows(loaded: number, subject: string): Row[] {
  const reading = savedFormBytes(subject);
  const row = (what: string, bytes: number): Row => ({ what, unhunch: bytes, unit: 'B', budget: budgets.startBytes });
  return [
    row('code loaded at start', loaded),
    ...(reading > 0 ? [row('the same where there is a saved state', loaded + reading)] : []),
  ];
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      subject: { type: 'string', default: repositoryRoot },
      vsix: { type: 'string' },
      runs: { type: 'string', default: '5' },
      idle: { type: 'string', default: '60' },
    },
  });
  const subject = resolve(values.subject);
  const activations: Awaited<ReturnType<typeof activateBoth>>[] = [];
  const rest: Row[] = [];
  const runs = Number(values.runs);
  for (let at = 0; at < runs; at += 1) {
    const run = await startHostRun(subject);
    try {
      activations.push(await activateBoth(run, at % 2 === 0));
      if (at < runs - 1) continue;
      rest.push(...startRows(await run.ask<number>('/loaded'), subject));
      rest.push(...(await idleRows(run, Number(values.idle))));
      rest.push({
        what: 'network requests',
        unhunch: await run.ask<number>('/network'),

        unit: '',
        budget: budgets.networkRequests,
      });
      rest.push(...(await eventRows(run)));
    } finally {
      await run.end();
    }
  }
  const of = (pick: (a: (typeof activations)[number]) => number) => median(activations.map(pick));
  const rows: Row[] = [
    {
      what: 'activation (load + activate)',
      unhunch: of((a) => a.subject.ms),
      empty: of((a) => a.empty.ms),
      unit: 'ms',
      budget: budgets.activationRatio,
      ratio: true,
    },
    {
      what: 'heap kept after activation',
      unhunch: of((a) => a.subject.heap),
      empty: of((a) => a.empty.heap),
      unit: 'B',
      budget: budgets.heapBytes,
    },
    { what: 'panel, scripts and styles', unhunch: await panelBytes(subject), unit: 'B', budget: budgets.panelBytes },
    {
      what: 'whole package',
      unhunch: await packageBytes(subject, values.vsix),
      unit: 'B',
      budget: budgets.packageBytes,
    },
    ...rest,
  ];
  console.log(renderTable(rows));
  console.log(
    `Activation as VS Code reports it: ${activations.map(({ reported }) => JSON.stringify(reported)).join(' ')}`,
  );
  if (!rows.every(isKept)) process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
