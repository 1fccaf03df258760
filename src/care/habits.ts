import * as l10n from '@vscode/l10n';
import { sourceNames } from './sources';

/**
 * How well a habit is backed: `some` studies, small or of something close · `advice` of people who know · `partly`: a trial for what it says of
 * one, advice for the rest.
 */
export type Strength = 'some' | 'advice' | 'partly';

export interface Habit {
  readonly id: string;
  readonly title: string;
  readonly text: readonly string[];
  /** What to be careful about; empty if there is nothing. */
  readonly care: string;
  readonly strength: Strength;
  readonly sources: readonly string[];
}

export function strengthWords(strength: Strength): string {
  switch (strength) {
    case 'some':
      return l10n.t('Some studies, none of them large.');
    case 'advice':
      return l10n.t('Experience of people who treat backs, little tested.');
    case 'partly':
      return l10n.t('The stretches: one trial, with a small effect. The rest: experience, little tested.');
  }
}

/** The habits of the catalogue, in its order: short, one thing each, with what stands behind it (movement-evidence §5, §8, peers.md). */
export function habits(): readonly Habit[] {
  return [
    {
      id: 'breaks',
      title: l10n.t('Get up before you are stiff'),
      text: [
        l10n.t('Leave your chair every 20 to 30 minutes, if only to stand and look out of the window.'),
        l10n.t('About once an hour make it 5 minutes. Many short breaks do more than a few long ones.'),
      ],
      care: '',
      strength: 'some',
      sources: sourceNames('S4', 'McLean 2001', 'NIOSH', 'HSE L26'),
    },
    {
      id: 'aerobic',
      title: l10n.t('Walk briskly, or swim'),
      text: [
        l10n.t('Both keep your back moving without jolts. Running and jogging jolt more.'),
        l10n.t('Golf looks gentle, but its swing is no friend of a sore back.'),
      ],
      care: l10n.t('With a sore back or any condition, ask your doctor which exercise suits you.'),
      strength: 'advice',
      sources: sourceNames('S1'),
    },
    {
      id: 'sleep',
      title: l10n.t('Sleep on your back or side'),
      text: [
        l10n.t(
          'Aim for 7 to 8 hours on a mattress that supports you. On your stomach, neck and back are twisted all night.',
        ),
        l10n.t(
          'On your back put a small pillow under your knees, on your side one between them. A rolled towel will do.',
        ),
      ],
      care: '',
      strength: 'advice',
      sources: sourceNames('S1', 'S4'),
    },
    {
      id: 'lifting',
      title: l10n.t('Lift with your legs'),
      text: [
        l10n.t('Bend your knees, hold the load close, and let your legs push you up.'),
        l10n.t('Carry about the same weight in each hand. A backpack goes on both shoulders, light and even.'),
      ],
      care: l10n.t('Too heavy for one is a job for two.'),
      strength: 'advice',
      sources: sourceNames('S1', 'S4'),
    },
    {
      id: 'food-and-water',
      title: l10n.t('Eat well, drink enough'),
      text: [
        l10n.t('Fatty fish, leafy greens and nuts are good company for muscles. Keep a glass of water at your desk.'),
        l10n.t('Extra weight is extra load on your back.'),
      ],
      care: l10n.t('Talk to a doctor before you try to lose weight. Crash diets harm.'),
      strength: 'advice',
      sources: sourceNames('S1', 'S2'),
    },
    {
      id: 'stress',
      title: l10n.t('Find out what winds you up'),
      text: [
        l10n.t('Stress settles in neck and shoulders. Name what causes it, and change one thing you can.'),
        l10n.t('Yoga, tai chi, meditation, or a hobby that moves you: whichever you would do again tomorrow.'),
      ],
      care: '',
      strength: 'some',
      sources: sourceNames('S0', 'S1', 'S2', 'S4', 'Shao 2024'),
    },
    {
      id: 'oils',
      title: l10n.t('A little scented oil'),
      text: [
        l10n.t(
          'Peppermint, lavender or eucalyptus, diluted in a carrier oil, with a gentle massage. Pleasant, no cure.',
        ),
      ],
      care: l10n.t(
        'Always diluted. Never with heat packs, near the eyes or on broken skin. In pregnancy, with asthma, or near children or pets ask first.',
      ),
      strength: 'advice',
      sources: sourceNames('S2', l10n.t('our judgement')),
    },
    {
      id: 'pain-relievers',
      title: l10n.t('Pain relievers'),
      text: [
        l10n.t(
          'There are some without a prescription: anti-inflammatory ones such as ibuprofen, and acetaminophen, also called paracetamol.',
        ),
        l10n.t('They are not for everybody. A doctor or pharmacist can say whether one is for you, and how much.'),
      ],
      care: l10n.t(
        'Above all with other medicines, stomach, kidney, heart or liver trouble, or in pregnancy. Do not use them to push on.',
      ),
      strength: 'advice',
      sources: sourceNames('S1'),
    },
    {
      id: 'professionals',
      title: l10n.t('Who does what'),
      text: [
        l10n.t(
          'A physiotherapist finds what moves badly and gives you exercises. A massage therapist loosens tight muscles, for a while.',
        ),
        l10n.t('A chiropractor treats joints with the hands. A trainer teaches you to get stronger.'),
        l10n.t('Go when it lasts beyond a few weeks, gets worse, spreads or keeps coming back.'),
      ],
      care: l10n.t('With numbness, weakness or any sign on the safety page, a doctor comes first.'),
      strength: 'advice',
      sources: sourceNames('S0', 'S2', 'S3', 'S4'),
    },
    {
      id: 'what-to-expect',
      title: l10n.t('What to expect'),
      text: [
        l10n.t(
          'New back pain mostly eases within days to a few weeks. A little every day counts for more than a lot on Sunday.',
        ),
        l10n.t(
          'In one trial, four weeks of neck and shoulder stretches eased neck pain by 1.4 of 10 points more than a brochure.',
        ),
        l10n.t('A posture monitor can help you notice when you slump.'),
      ],
      care: l10n.t('No better after a few weeks, or worse: ask a professional.'),
      strength: 'partly',
      sources: sourceNames('S0', 'S2', 'Tunwattanapong 2016'),
    },
  ];
}
