/** Every command of the public contract, without its `unhunch.` prefix. */
export const contractCommands = [
  'startBreak',
  'openStretches',
  'showProgress',
  'openCare',
  'checkIn',
  'snooze',
  'skip',
  'pause',
  'resume',
  'tookABreak',
  'notABreak',
  'exportData',
  'importData',
  'deleteData',
  'showLog',
] as const;

/** Commands behind links and the status bar item; nobody else runs them. */
export const ownCommands = ['endBreak', 'moreChoices'] as const;

export type CommandName = (typeof contractCommands)[number] | (typeof ownCommands)[number];
