import * as vscode from 'vscode';
import { Alarm } from './editor/alarm';
import { CareWatch } from './editor/careWatch';
import type { BreakKind } from './core/kinds';
import { minute, type Duration } from './core/time';
import { CommandsDoor } from './editor/commandsDoor';
import type { CommitWatch } from './editor/commitWatch';
import { ContractDoor } from './editor/contractDoor';
import { FocusWatch } from './editor/focusWatch';
import { newId as idAt } from './editor/ids';
import { BreakKeeper } from './editor/keeper';
import { asError } from './editor/log';
import { LogChannel } from './editor/logChannel';
import { NudgesDoor } from './editor/nudgesDoor';
import { OffersDoor } from './editor/offersDoor';
import { OwnDataDoor } from './editor/ownDataDoor';
import { syncedKeys } from './editor/savedKeys';
import { SavedValues } from './editor/savedValues';
import { SettingsReader } from './editor/settingsReader';
import { SharedFile } from './editor/sharedFile';
import { SharedSession } from './editor/sharedSession';
import { SignalSensor } from './editor/signalSensor';
import { StatusBar } from './editor/statusBar';
import { StatusBarView } from './editor/statusBarView';
import { Storage } from './editor/storage';
import { StretchesDoor } from './editor/stretchesDoor';
import { Surroundings } from './editor/surroundings';

/** The parts that VS Code's doors lead to. */
export interface Unhunch {
  readonly commands: CommandsDoor;
  readonly contract: ContractDoor;
  readonly stretches: StretchesDoor;
}

/** CommonJS's own, in both of VS Code's hosts: loads what is needed only while a break is held. */
declare function require(path: './editor/commitWatch'): typeof import('./editor/commitWatch');

/** Builds the parts and hands each what it needs. */
export function startUnhunch(context: vscode.ExtensionContext): Unhunch {
  const now = (): number => Date.now();
  const newId = (): string => idAt(now());
  const log = new LogChannel();

  const values = new SavedValues(context.globalState, log);
  const settingsReader = new SettingsReader(log, () => keeper.review());
  const settings = settingsReader.current;
  const storage = new Storage(values, newId, () => settings().schedule);
  const alarm = new Alarm(now, () => keeper.wake());
  const keeper: BreakKeeper = new BreakKeeper({
    now,
    newId,
    settings,
    situation: () => ({
      focused: vscode.window.state.focused,
      focusedSince: focusWatch.since,
      debugging: vscode.debug.activeDebugSession !== undefined,
      debuggedUntil: surroundings.debuggedUntil,
      lastTyped: sensor.lastTyped,
      boundary: surroundings.latestBoundary,
      waiting: surroundings.waiting,
    }),
    handOnSignals: () => sensor.handOn(),
    dropSignals: () => sensor.drop(),
    wakeAt: (at) => alarm.set(at),
    storage,
    log,
  });
  const sensor: SignalSensor = new SignalSensor(
    now,
    () => performance.now(),
    (from, to) => keeper.observe(from, to),
    () => keeper.review(),
    () => surroundings.inProgram,
  );
  const focusWatch = new FocusWatch(now, keeper, sensor, () => void shared.look());
  const surroundings: Surroundings = new Surroundings({
    now,
    isPersonThere: () => now() - sensor.lastHeard < minute,
    onPerhaps: () => sensor.perhaps(),
    onChange: () => {
      if (vscode.window.state.focused) keeper.review();
    },
  });
  let commits: CommitWatch | undefined;
  const awaitCommits = (): void => {
    commits ??= new (require('./editor/commitWatch').CommitWatch)(() => surroundings.boundary('commit', true));
    commits.attach();
  };
  const nudges = new NudgesDoor({ keeper, settings, log });

  const stretches = new StretchesDoor({
    extensionUri: context.extensionUri,
    keeper,
    settings,
    values,
    takeSlouch: () => contract.takeSlouch(),
    now,
    newId,
    log,
  });
  const startBreak = (kind: BreakKind | undefined, length?: Duration): Promise<void> => stretches.start(kind, length);
  const openStretches = (): Promise<void> => stretches.open();
  const showProgress = (): Promise<void> => stretches.showProgress();
  const ownData = new OwnDataDoor({ keeper, storage, values, settings, now, log });
  const offers = new OffersDoor({
    keeper,
    settings,
    now,
    startBreak,
    showOffer: (page) => stretches.showOffer(page),
    log,
  });
  const choosePause = (): Promise<void> => offers.pause();
  const commands = new CommandsDoor({
    keeper,
    settings,
    now,
    startBreak,
    openStretches,
    showProgress,
    openCare: (page) => stretches.openCare(page),
    choosePause,
    chooseAnswer: () => offers.choose(),
    ownData,
    log,
    showLog: () => log.show(),
  });
  const statusBar = new StatusBar();
  const file = new SharedFile(context.globalStorageUri, log);
  const shared: SharedSession = new SharedSession({
    keeper,
    storage,
    text: file,
    focused: () => vscode.window.state.focused,
    log,
  });
  const contract: ContractDoor = new ContractDoor({
    keeper,
    settings,
    ownData,
    startBreak,
    showPosture: () => nudges.show('posture'),
    now,
    log,
  });
  const report = (error: unknown): void => log.error(asError(error));

  values.onUnread(() => void ownData.tellUnread().catch(report));
  context.globalState.setKeysForSync(syncedKeys);
  context.subscriptions.push(
    log,
    settingsReader,
    alarm,
    sensor,
    surroundings,
    { dispose: () => commits?.dispose() },
    stretches,
    new CareWatch(values, () => stretches.wake()),
    statusBar,
    contract,
    new StatusBarView({ keeper, settings, now, statusBar, locale: vscode.env.language }),
    file,
    shared,
    focusWatch,
    keeper.offered.add((offer) => void offers.offer(offer).catch(report)),
    keeper.changed.add(() => void nudges.look().catch(report)),
    keeper.changed.add(() => {
      if (keeper.held) awaitCommits();
    }),
  );
  void file.watch(() => void shared.look()).catch(report);
  void shared.look();
  keeper.focusGained();
  keeper.changed.fire();
  sensor.signal();
  return { commands, contract, stretches };
}
