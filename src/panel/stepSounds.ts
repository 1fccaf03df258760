import * as l10n from '@vscode/l10n';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ToPanel } from '../protocol/messages';
import type { SegmentView } from '../protocol/views';
import { Tones } from './tones';
import { canSpeak, hush, speak } from './voice';

export type Sound = Extract<ToPanel, { type: 'setting' }>['sound'];

const order: readonly Sound[] = ['off', 'tones', 'voice'];

export function nextSound(sound: Sound): Sound {
  return order[(order.indexOf(sound) + 1) % order.length] ?? 'off';
}

export function soundName(sound: Sound): string {
  switch (sound) {
    case 'off':
      return l10n.t('Sound: off');
    case 'tones':
      return l10n.t('Sound: tones');
    case 'voice':
      return l10n.t('Sound: voice');
  }
}

/**
 * Makes every change of step heard, in the way the person chose. Where there is no voice, or nothing to say because a step comes
 * again, a tone stands for it.
 */
export class StepSounds implements ReactiveController {
  private readonly tones = new Tones();

  /** Falls silent when its host goes. */
  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    hush();
    this.tones.close();
  }

  step(sound: Sound, cue: SegmentView['cue'] | 'end', words: string | undefined): void {
    if (sound === 'off') return;
    if (sound === 'voice' && words !== undefined && canSpeak()) speak(words);
    else this.tones.play(cue);
  }

  stop(): void {
    hush();
  }
}
