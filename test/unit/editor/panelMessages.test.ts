import assert from 'node:assert/strict';
import { second } from '../../../src/core/time';
import type { OfferPage } from '../../../src/editor/offerPage';
import type * as panelMessages from '../../../src/editor/panelMessages';
import type { PanelMessagesParts } from '../../../src/editor/panelMessages';
import { loadWith } from './fakeVscode';

describe('an offer in the panel', () => {
  it('is not answered by what is pressed in its first two seconds', async () => {
    let now = 0;
    const answers: string[] = [];
    const page: OfferPage = {
      view: { type: 'offer', title: '', choices: [] },
      isOpen: () => true,
      answer: async (answer: string) => void answers.push(answer),
    };
    const { PanelMessages } = loadWith<typeof panelMessages>({ l10n: {} }, 'panelMessages');
    const parts: Partial<PanelMessagesParts> = {
      now: () => now,
      state: () => ({ offer: { page, at: 0 } }),
      log: { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined },
    };
    const messages = new PanelMessages(parts as PanelMessagesParts);
    for (const at of [0, 1.9, 2.1]) {
      now = at * second;
      messages.carryOut({ type: 'answerOffer', answer: 'skip' });
    }
    assert.deepEqual(answers, ['skip']);
  });
});
