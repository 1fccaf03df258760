import type { Frame } from 'playwright-core';

/** The charts of the progress page that are not drawn as wide as they are when so many ms have gone by, by their titles. */
export const undrawnCharts = (frame: Frame, milliseconds = 10_000): Promise<readonly string[]> =>
  frame.evaluate(async (most) => {
    for (const began = performance.now(); ;) {
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      const root = document.querySelector('unhunch-app')?.shadowRoot?.querySelector('unhunch-progress')?.shadowRoot;
      const charts = [...(root?.querySelectorAll('unhunch-chart') ?? [])];
      const waiting = charts.filter(({ shadowRoot, clientWidth }) => {
        const drawn = shadowRoot?.querySelector('.drawing svg');
        return drawn?.getAttribute('width') !== String(clientWidth);
      });
      if (charts.length > 0 && waiting.length === 0) return [];
      if (performance.now() - began > most)
        return waiting.map(({ shadowRoot }) => shadowRoot?.querySelector('h3')?.textContent ?? '');
    }
  }, milliseconds);

/** What is written in the drawings over something else that is written there, or beyond their edges. */
export const crowdedLabels = (frame: Frame): Promise<readonly string[]> =>
  frame.evaluate(() => {
    const root = document.querySelector('unhunch-app')?.shadowRoot?.querySelector('unhunch-progress')?.shadowRoot;
    return [...(root?.querySelectorAll('unhunch-chart') ?? [])].flatMap(({ shadowRoot }) => {
      const title = shadowRoot?.querySelector('h3')?.textContent ?? '';
      const labels = [...(shadowRoot?.querySelectorAll('.drawing text') ?? [])].map((label) => ({
        text: label.textContent ?? '',
        box: label.getBoundingClientRect(),
      }));
      return labels.flatMap(({ text, box }, place) => [
        ...(box.left < 0 || box.right > window.innerWidth ? [`${title}: ${text}`] : []),
        ...labels
          .slice(place + 1)
          .filter(
            (other) =>
              box.left < other.box.right - 0.5 &&
              other.box.left < box.right - 0.5 &&
              box.top < other.box.bottom - 3 &&
              other.box.top < box.bottom - 3,
          )
          .map((other) => `${title}: ${text} and ${other.text}`),
      ]);
    });
  });

/** Numbers of the page's sentences that stand on another line than the word after them. */
export const brokenNumbers = (frame: Frame): Promise<readonly string[]> =>
  frame.evaluate(() => {
    const root = document.querySelector('unhunch-app')?.shadowRoot?.querySelector('unhunch-progress')?.shadowRoot;
    const charts = [...(root?.querySelectorAll('unhunch-chart') ?? [])];
    const broken: string[] = [];
    for (const part of [root, ...charts.map(({ shadowRoot }) => shadowRoot)]) {
      const texts = document.createTreeWalker(part ?? document, NodeFilter.SHOW_TEXT);
      while (texts.nextNode() instanceof Text) {
        const text = texts.currentNode as Text;
        for (const { 0: found, index } of text.data.matchAll(/\d+\s+\p{L}+/gu)) {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + found.length);
          if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) broken.push(found);
        }
      }
    }
    return broken;
  });
