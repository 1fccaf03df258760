/** Commands of the public contract whose feature is still to come; the palette hides them. */
export const commandsToCome = ['showProgress', 'tookABreak', 'notABreak'] as const;

/** Every command of the public contract, without its `unhunch.` prefix. */
export const contractCommands = [
  'startBreak',
  'openStretches',
  'openCare',
  'checkIn',
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
