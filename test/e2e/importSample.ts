import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sampleHistory, type SampleWish } from '../../scripts/sampleHistory';
import { exportFile } from '../../src/core/exportFile';
import { shrinkHistory } from '../../src/core/shrinkHistory';
import type { Workbench } from '../host/workbenchWindow';
import { answerFileDialog } from './player';

/** A made-up history, imported the way a person would. */
export async function importSample(workbench: Workbench, wish: SampleWish): Promise<void> {
  const history = shrinkHistory(sampleHistory(wish));
  const file = join(workbench.profile.sample, 'history.json');
  await writeFile(file, JSON.stringify(exportFile(new Map([['sample', history]]), {}, wish.now)));
  await workbench.runCommand('Unhunch: Import My Data');
  await answerFileDialog(workbench, file);
  await workbench.notification('new breaks').waitFor();
  await workbench.runCommand('Notifications: Clear All Notifications');
}
