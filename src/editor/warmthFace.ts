import * as l10n from '@vscode/l10n';
import type { Instant } from '../core/time';
import { skinCheckDue, turnLeft, type Warmth, type WarmthState } from '../core/warmth';
import { number } from '../protocol/language';
import { minutesLeft } from './words';

export interface WarmthFace {
  readonly text: string;
  readonly label: string;
  readonly calling: boolean;
  readonly page: Warmth;
}

/** What the status bar says of heat and cold; nothing while neither is on. */
export function warmthFace(state: WarmthState, now: Instant): WarmthFace | undefined {
  const { running, over } = state;
  if (running) {
    const page = running.warmth;
    if (skinCheckDue(state, now)) {
      const label = l10n.t('Look at your skin');
      return { text: `$(eye) ${label}`, label, calling: true, page };
    }
    const left = number(minutesLeft(turnLeft(running, now)));
    const text = page === 'heat' ? l10n.t('Heat {0}m', left) : l10n.t('Cold {0}m', left);
    const label = page === 'heat' ? l10n.t('Heat: {0} min left', left) : l10n.t('Cold: {0} min left', left);
    return { text: `$(watch) ${text}`, label, calling: false, page };
  }
  if (!over) return undefined;
  const label = over.warmth === 'heat' ? l10n.t('Take the heat off') : l10n.t('Take the cold off');
  return { text: `$(bell) ${label}`, label, calling: true, page: over.warmth };
}
