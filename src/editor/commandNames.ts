/** Commands of the public contract whose feature is still to come; the palette hides them. */
export const commandsToCome = ['openCare', 'tookABreak', 'notABreak', 'checkIn'] as const;

/** Every command of the public contract, without its `unhunch.` prefix. */
export const contractCommands = [
  'startBreak',
  'openStretches',
  'showProgress',
  'snooze',
  'skip',
  'pause',
  'resume',
  'exportData',
  'importData',
  'deleteData',
  'showLog',
  ...commandsToCome,
] as const;

export type CommandName = (typeof contractCommands)[number];
