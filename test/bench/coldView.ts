import { parentPort, workerData } from 'node:worker_threads';
import { addUp } from '../../src/core/addUp';
import { byMachine, readSlot } from '../../src/core/slots';
import type { Period } from '../../src/core/progress/period';
import type { ProgressView } from '../../src/protocol/progressView';
import { viewOf } from '../panel/progressViews';

export interface ColdView {
  readonly view: ProgressView;
  readonly milliseconds: number;
}

/** What the progress page shows, made of what VS Code has kept by code that has never run before, as at the first time it is opened. */
const { saved, period } = workerData as { readonly saved: string; readonly period: Period };
const began = performance.now();
const view = viewOf(addUp([...byMachine([readSlot(JSON.parse(saved))]).values()]), period);
parentPort?.postMessage({ view, milliseconds: performance.now() - began } satisfies ColdView);
