/** Commands of the public contract whose feature is still to come; the palette hides them. */
export const commandsToCome = ['openCare', 'checkIn'] as const;

/** Every command of the public contract, without its `unhunch.` prefix. */
export const contractCommands = [
  'startBreak',
  'openStretches',
  'showProgress',
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
  ...commandsToCome,
] as const;

/** Commands behind links and the status bar item; nobody else runs them. */
export const ownCommands = ['endBreak'] as const;

export type CommandName = (typeof contractCommands)[number] | (typeof ownCommands)[number];
