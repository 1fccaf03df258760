/** The settings of the public contract, without the `unhunch.` prefix. */
export const settingNames = [
  'shortBreak.every',
  'shortBreak.length',
  'longBreak.every',
  'longBreak.length',
  'activity.idleAfter',
  'activity.restAfter',
  'offer.style',
  'offer.waitForPause',
  'offer.maxWait',
  'offer.whileWaiting',
  'offer.whileDebugging',
  'snooze.minutes',
  'nudges',
  'schedule',
  'day.startsAt',
  'statusBar.show',
  'streak.goal',
  'streak.minimumCoding',
  'movements.places',
  'movements.focus',
  'movements.exclude',
  'movements.level',
  'sound',
] as const;

export type SettingName = (typeof settingNames)[number];
