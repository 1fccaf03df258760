import * as l10n from '@vscode/l10n';
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

/** Makes a change of step heard, in the way the person chose. A voice that is missing is replaced by tones. */
export class StepSounds {
  private readonly tones = new Tones();

  step(sound: Sound, cue: SegmentView['cue'] | 'end', words: string | undefined): void {
    if (sound === 'off') return;
    if (sound === 'voice' && canSpeak()) {
      if (words !== undefined) speak(words);
      return;
    }
    this.tones.play(cue);
  }

  stop(): void {
    hush();
  }

  close(): void {
    hush();
    this.tones.close();
  }
}
