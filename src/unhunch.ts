import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import { Alarm } from './editor/alarm';
import { createApi, type UnhunchApi } from './editor/api';
import { CareWatch } from './editor/careWatch';
import { Commands } from './editor/commands';
import { FocusWatch } from './editor/focusWatch';
import { newId as idAt } from './editor/ids';
import { BreakKeeper } from './editor/keeper';
import { Offers } from './editor/offers';
import { OwnDataDoor } from './editor/ownDataDoor';
import { SettingsReader } from './editor/settingsReader';
import { SharedFile } from './editor/sharedFile';
import { SharedSession } from './editor/sharedSession';
import { SignalSensor } from './editor/signalSensor';
import { Slouches } from './editor/slouches';
import { StatusBar } from './editor/statusBar';
import { StatusBarView } from './editor/statusBarView';
import { Storage } from './editor/storage';
import { StretchesDoor } from './editor/stretchesDoor';

/** The parts that VS Code's doors lead to. */
export interface Unhunch {
  readonly api: UnhunchApi;
  readonly commands: Commands;
  readonly slouches: Slouches;
  readonly stretches: StretchesDoor;
}

/** Builds the parts and hands each what it needs. */
export function startUnhunch(context: vscode.ExtensionContext): Unhunch {
  if (vscode.l10n.bundle) l10n.config({ contents: vscode.l10n.bundle });
  const now = (): number => Date.now();
  const newId = (): string => idAt(now());
  const log = vscode.window.createOutputChannel('Unhunch', { log: true });

  const storage = new Storage(context.globalState, newId, log);
  const settingsReader = new SettingsReader(log, () => keeper.review());
  const settings = settingsReader.current;
  const alarm = new Alarm(now, () => keeper.review());
  const keeper: BreakKeeper = new BreakKeeper({
    now,
    newId,
    settings,
    situation: () => ({
      focused: vscode.window.state.focused,
      debugging: vscode.debug.activeDebugSession !== undefined,
    }),
    handOnSignals: () => sensor.handOn(),
    dropSignals: () => sensor.drop(),
    wakeAt: (at) => alarm.set(at),
    storage,
    log,
  });
  const sensor: SignalSensor = new SignalSensor(
    now,
    (from, to) => keeper.observe(from, to),
    () => keeper.review(),
  );

  const stretches = new StretchesDoor({
    extensionUri: context.extensionUri,
    keeper,
    settings,
    storage,
    now,
    newId,
    log,
  });
  const startBreak = (kind: 'short' | 'long' | undefined): Promise<void> => stretches.start(kind);
  const openStretches = (): Promise<void> => stretches.open();
  const openCare = (page: unknown): Promise<void> => stretches.openCare(page);
  const ownData = new OwnDataDoor({ keeper, storage, settings, now, log });
  const commands = new Commands({
    keeper,
    settings,
    now,
    startBreak,
    openStretches,
    openCare,
    ownData,
    log,
    showLog: () => log.show(),
  });
  const offers = new Offers({ keeper, settings, startBreak, choosePause: () => commands.run('pause', undefined), log });
  const slouches = new Slouches(now, log);
  const statusBar = new StatusBar();
  const file = new SharedFile(context.globalStorageUri, log);
  const shared = new SharedSession({ keeper, storage, text: file, focused: () => vscode.window.state.focused, log });
  const { api, ...apiEvents } = createApi({ keeper, settings, ownData, slouches, startBreak });

  context.globalState.setKeysForSync(storage.syncedKeys());
  context.subscriptions.push(
    log,
    settingsReader,
    alarm,
    sensor,
    stretches,
    new CareWatch(context.globalState, () => stretches.wake()),
    statusBar,
    apiEvents,
    new StatusBarView({ keeper, settings, now, statusBar, locale: vscode.env.language }),
    file,
    shared,
    new FocusWatch(keeper, sensor, () => void shared.look()),
    keeper.offered.add((due) => void offers.offer(due).catch((error: unknown) => log.error(String(error)))),
  );
  void file.watch(() => void shared.look()).catch((error: unknown) => log.error(String(error)));
  void shared.look();
  keeper.focusGained();
  keeper.changed.fire();
  sensor.signal();
  return { api, commands, slouches, stretches };
}
