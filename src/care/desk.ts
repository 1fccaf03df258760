import * as l10n from '@vscode/l10n';
import { sourceNames } from './sources';

export type DeskVariant = 'desktop' | 'laptop' | 'standing' | 'twoScreens';
export const deskVariants: readonly DeskVariant[] = ['desktop', 'laptop', 'standing', 'twoScreens'];

/** A place on the picture; the panel knows where it is in each variant's drawing. */
export type DeskPlace =
  | 'screen'
  | 'distance'
  | 'middle'
  | 'head'
  | 'elbows'
  | 'wrists'
  | 'keyboard'
  | 'mouse'
  | 'lumbar'
  | 'seat'
  | 'feet'
  | 'change';

export interface DeskPoint {
  readonly id: DeskPlace;
  readonly title: string;
  /** How it should be. */
  readonly good: string;
  /** What to change when it is not. */
  readonly change: string;
}

export function variantName(variant: DeskVariant): string {
  switch (variant) {
    case 'desktop':
      return l10n.t('Screen on a desk');
    case 'laptop':
      return l10n.t('Laptop');
    case 'standing':
      return l10n.t('Standing desk');
    case 'twoScreens':
      return l10n.t('Two screens');
  }
}

const elbows = (): DeskPoint => ({
  id: 'elbows',
  title: l10n.t('Elbows'),
  good: l10n.t('Close to your body and supported, bent by 90 to 120°, shoulders low.'),
  change: l10n.t('Raise or lower the chair or the desk until the desk top meets your elbows. Pull the chair closer.'),
});

const wrists = (): DeskPoint => ({
  id: 'wrists',
  title: l10n.t('Wrists'),
  good: l10n.t('Straight, forearms about level.'),
  change: l10n.t(
    'Fold in the keyboard’s feet, and lower the keyboard or raise yourself until your wrists are straight.',
  ),
});

const mouse = (): DeskPoint => ({
  id: 'mouse',
  title: l10n.t('Mouse'),
  good: l10n.t('Beside the keyboard, within reach of a bent arm.'),
  change: l10n.t('Move it closer. If the keyboard is wide, one without number keys makes room.'),
});

const screen = (): DeskPoint => ({
  id: 'screen',
  title: l10n.t('Screen height'),
  good: l10n.t('Top edge at eye level or just below it. Lower with bifocals.'),
  change: l10n.t('Raise it on a stand or a stack of books, or lower it, until your eyes meet the top edge.'),
});

const distance = (): DeskPoint => ({
  id: 'distance',
  title: l10n.t('Distance'),
  good: l10n.t('About an arm’s length away, 50 cm at least.'),
  change: l10n.t('Push it back, and make the letters larger rather than moving your head closer.'),
});

const keyboard = (): DeskPoint => ({
  id: 'keyboard',
  title: l10n.t('Keyboard'),
  good: l10n.t('Straight in front of you, with 10 to 15 cm of desk before it.'),
  change: l10n.t('Pull it closer and to the middle, and leave room to rest your hands.'),
});

const seated = (): readonly DeskPoint[] => [
  {
    id: 'lumbar',
    title: l10n.t('Lower back'),
    good: l10n.t('The backrest or a roll supports its curve. You sit right back, upright or slightly reclined.'),
    change: l10n.t('Slide back on the seat. Raise the support to your belt line, or put a rolled towel there.'),
  },
  {
    id: 'seat',
    title: l10n.t('Seat'),
    good: l10n.t('Thighs about level, knees about as high as hips, two fingers of room behind the knee.'),
    change: l10n.t('Change the height of the seat. If it is too deep, put a cushion behind you.'),
  },
  {
    id: 'feet',
    title: l10n.t('Feet'),
    good: l10n.t('Flat on the floor or on a footrest.'),
    change: l10n.t('Lower the seat, or put a footrest or a thick book under them.'),
  },
];

/** What a desk is checked for, from the eyes down: S0–S3, with OSHA's, Cal/OSHA's and HSE's figures (movement-evidence §5). */
export function deskPoints(variant: DeskVariant): readonly DeskPoint[] {
  switch (variant) {
    case 'desktop':
      return [screen(), distance(), elbows(), wrists(), keyboard(), mouse(), ...seated()];
    case 'laptop':
      return [
        {
          ...screen(),
          change: l10n.t('Put the laptop on a stand or books until your eyes meet the top edge of its screen.'),
        },
        distance(),
        elbows(),
        wrists(),
        {
          id: 'keyboard',
          title: l10n.t('Keyboard'),
          good: l10n.t('One of its own, in front of the raised laptop, for more than a short while.'),
          change: l10n.t('Plug in a keyboard. Without one, keep laptop hours short and get up more often.'),
        },
        { ...mouse(), good: l10n.t('One of its own, within reach of a bent arm.') },
        ...seated(),
      ];
    case 'standing':
      return [
        screen(),
        distance(),
        elbows(),
        wrists(),
        mouse(),
        {
          id: 'head',
          title: l10n.t('Head'),
          good: l10n.t('Above your shoulders, ear, shoulder, hip and ankle in a line.'),
          change: l10n.t(
            'Draw your chin back a little and grow tall. If the screen pulls you forward, bring it closer.',
          ),
        },
        {
          id: 'feet',
          title: l10n.t('Feet'),
          good: l10n.t('Weight even on both, knees soft.'),
          change: l10n.t(
            'Stand hip-wide. Rest one foot on a low step now and then, and wear shoes you like to stand in.',
          ),
        },
        {
          id: 'change',
          title: l10n.t('Change'),
          good: l10n.t('You sit and stand in turns.'),
          change: l10n.t('Change before you are tired: standing still for long is no better than sitting.'),
        },
      ];
    case 'twoScreens':
      return [
        {
          ...screen(),
          good: l10n.t('Both as high as each other, top edges at eye level or just below.'),
          change: l10n.t('Bring both to the same height, so that your neck does not tilt between them.'),
        },
        distance(),
        {
          id: 'middle',
          title: l10n.t('Which in the middle'),
          good: l10n.t('The one you use most straight ahead. Both equally: their edges meet in the middle.'),
          change: l10n.t('Turn the second one in towards you like a book, and turn your chair rather than your neck.'),
        },
        elbows(),
        wrists(),
        keyboard(),
        mouse(),
        ...seated(),
      ];
  }
}

export const deskSources = (): string[] => sourceNames('S0', 'S1', 'S2', 'S3', 'OSHA', 'Cal/OSHA', 'HSE');
