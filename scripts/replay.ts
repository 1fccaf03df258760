// Tells what Unhunch would have done on a recorded day: npm run replay -- test/replay/deepWork.jsonl
import { readFileSync } from 'node:fs';
import { parseRecordedDay } from '../test/replay/recordedDay';
import { replay } from '../test/replay/replay';

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('Which day? npm run replay -- FILE, with one JSON event a line as in test/replay/*.jsonl');
  process.exitCode = 2;
} else {
  console.log(replay(parseRecordedDay(readFileSync(file, 'utf8'))).join('\n'));
}
