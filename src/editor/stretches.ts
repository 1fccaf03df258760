import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import type { BreakKind } from '../core/kinds';
import type { Routine } from '../core/routine';
import type { Settings } from '../core/settings';
import type { Duration, Instant } from '../core/time';
import { BreakChanges } from './breakChanges';
import { Care } from './care';
import type { BreakKeeper } from './keeper';
import { KeptChoices } from './keptChoices';
import type { Log } from './log';
import type { OfferPage } from './offerPage';
import { OpenPanel } from './openPanel';
import { PanelMessages } from './panelMessages';
import { Plans } from './plans';
import { Progress } from './progress';
import type { SavedValues } from './savedValues';
import { ShownPage } from './shownPage';
import type { StretchPanelParts } from './stretchPanel';
import { suggestedKind } from './viewNow';

export interface StretchesParts {
  readonly extensionUri: vscode.Uri;
  readonly keeper: BreakKeeper;
  readonly settings: () => Settings;
  readonly values: SavedValues;
  /** Whether a posture monitor has reported a slouch since this was last asked. */
  readonly takeSlouch: () => boolean;
  readonly now: () => Instant;
  readonly newId: () => string;
  readonly log: Log;
}

/** Guides breaks: plans them, shows them in the panel and carries out what the person presses there. Loaded on first use. */
export class Stretches implements vscode.Disposable {
  private readonly panel = new OpenPanel(() => this.panelParts());
  private readonly choices: KeptChoices;
  private readonly care: Care;
  private readonly messages: PanelMessages;
  private readonly plans: Plans;
  private readonly page: ShownPage;
  private readonly subscriptions: readonly { dispose(): void }[];

  constructor(private readonly parts: StretchesParts) {
    const choices = new KeptChoices(parts.values);
    const plans = new Plans({ ...parts, choices });
    const changes = new BreakChanges({ ...parts, choices, request: () => plans.request() });
    const progress = new Progress(parts);
    const { panel } = this;
    const page = new ShownPage({ ...parts, choices, panel, changes, progress, plans, care: () => this.care });
    [this.choices, this.plans, this.page] = [choices, plans, page];
    this.care = new Care({
      ...parts,
      show: () => page.show(),
      reveal: () => {
        page.put({ hurt: page.state.hurt });
        panel.reveal();
        page.show();
      },
      startWith: (routine) => this.startWith(routine),
      startFirst: (movement) => this.start(undefined, movement),
    });
    this.messages = new PanelMessages({
      ...parts,
      choices,
      changes,
      care: this.care,
      progress,
      state: () => page.state,
      goTo: (state) => page.goTo(state),
      show: () => page.show(),
      showAnew: (before) => page.showAnew(before),
      showProgress: () => this.showProgress(),
      quietly: (change) => page.quietly(change),
      sendPlayhead: () => page.sendPlayhead(),
      start: (kind) => this.start(kind),
      startWith: (routine) => this.startWith(routine),
      begin: (routine) => this.begin(routine),
      close: () => panel.close(),
    });
    this.subscriptions = [
      this.care,
      parts.keeper.ended.add(({ record }) => page.goTo({ ended: record })),
      parts.keeper.changed.add(() => page.follow()),
    ];
  }

  open(): void {
    this.page.goTo({ waiting: this.page.state.waiting, hurt: this.page.state.hurt });
    this.panel.reveal();
    this.page.show();
  }

  showProgress(): void {
    if (this.parts.keeper.current.running) {
      void vscode.window.showInformationMessage(l10n.t('A break is under way. Look at your progress when it is over.'));
      return this.open();
    }
    this.page.goTo({ waiting: this.page.state.waiting, progress: true });
    this.panel.reveal();
    this.page.show();
  }

  start(kind: BreakKind | undefined, first?: string, length?: Duration): void {
    const asked = kind ?? suggestedKind(this.parts.keeper);
    this.startWith(() => this.plans.routineFor({ kind: asked, first, length }));
  }

  /** Puts a due break before the person, beside what they are doing; `false` if the panel is in use for something else. */
  showOffer(page: OfferPage): boolean {
    if (this.parts.keeper.current.running || (this.panel.visible && this.care.isOpen)) return false;
    this.panel.revealAside();
    this.page.goTo({ offer: { page, at: this.parts.now() } });
    this.page.show();
    return true;
  }

  /** Opens a page of Care. Throws on an argument that is none. */
  openCare(page: unknown): void {
    this.care.open(page);
  }

  /** Takes over a panel that VS Code restored after a reload. */
  adopt(panel: vscode.WebviewPanel): void {
    this.panel.adopt(panel);
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private startWith(plan: () => Routine): void {
    if (this.parts.keeper.current.running) return this.open();
    this.panel.reveal();
    if (this.choices.safetySeen) return this.begin(plan);
    this.page.goTo({ waiting: plan });
    this.page.show();
  }

  private begin(plan: () => Routine): void {
    this.page.goTo({});
    this.parts.keeper.breaks.begin(plan());
  }

  private panelParts(): StretchPanelParts {
    const { extensionUri, settings, log } = this.parts;
    return {
      extensionUri,
      log,
      sound: () => settings().sound,
      forProgress: this.page.state.progress === true,
      onMessage: (message) => this.messages.carryOut(message),
      onClosed: () => this.closed(),
    };
  }

  /** Closing the panel ends the break in it: nobody is practising any more. */
  private closed(): void {
    this.panel.gone();
    this.parts.keeper.breaks.finish();
    this.page.goTo({});
  }
}
