import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { panelForEach } from './panelForEach';
import { progressViews } from './progressViews';

type Row = readonly string[];

const counted = (count: string | undefined, one: string, many: string): string =>
  `${count} ${count === '1' ? one : many}`;
const taken = (count: string | undefined): string => counted(count, 'break taken', 'breaks taken');
const rests = (count: string | undefined): string => counted(count, 'rest', 'rests');
const kept = (count: string | undefined): string => counted(count, 'day kept', 'days kept');

interface Chart {
  readonly name: string;
  /** What the value says that a row of the table has, by the table's columns. */
  readonly said: (row: Row, columns: Row, rows: readonly Row[]) => string | RegExp;
  /** What values say of which the table has no row. */
  readonly nothing?: RegExp;
  /** The key that leads to the next value; the arrow to the right if left out. */
  readonly next?: string;
}

const today: Chart = {
  name: 'Today',
  said: ([from, to, what]) => new RegExp(`^(${from}: ${what}|${from} to ${to}: ${what}, [\\dhmin ]+)$`),
};
const lastWeeks: Chart = { name: 'The last five weeks', said: ([date, reason]) => `${date}: ${reason}` };
const days: Chart = {
  name: 'Days',
  said: ([day, coding, breaks, isKept]) =>
    `${day}: ${coding} coding, ${taken(breaks)}${isKept === 'yes' ? ', kept' : ''}`,
  nothing: /^\w+, \w+ \d+, \d+: nothing$/,
  next: 'ArrowDown',
};
const months: Chart = {
  name: 'Kept days, month by month',
  said: ([month, keptDays, breaks, coding]) => `${month}: ${kept(keptDays)}, ${taken(breaks)}, ${coding} coding`,
};
const others: readonly Chart[] = [
  {
    name: 'Coding and breaks',
    said: ([start, coding, breaks, , natural]) => `${start}: ${coding} coding, ${taken(breaks)}, ${rests(natural)}`,
  },
  { name: 'Longest sit', said: ([start, longest]) => `${start}: ${longest} without a break` },
  {
    name: 'Hours in which breaks are skipped',
    said: ([hour, begun, skipped]) => `${hour}: ${begun} begun, ${skipped} skipped`,
    nothing: /^\d+ [AP]M: 0 begun, 0 skipped$/,
  },
  {
    name: 'What became of breaks',
    said: ([what, count, share], _, rows) => {
      const all = rows.reduce((sum, [, number]) => sum + Number(number?.replaceAll(',', '')), 0);
      return `${what}: ${count} of ${all.toLocaleString('en')}, ${share}`;
    },
  },
  {
    name: 'How it feels, and breaks taken',
    said: ([start, ...values], [, ...columns]) => {
      const means = values.slice(0, -1);
      const rated = means.flatMap((mean, index) => (mean === '–' ? [] : `${columns[index]} ${mean}`));
      return `${start}: ${[...(rated.length > 0 ? rated : ['no rating']), taken(values.at(-1))].join(', ')}`;
    },
  },
];

describe('every chart of the progress page', function () {
  this.timeout(120_000);
  const openPanel = panelForEach({ height: 900 });

  const open = async (view: keyof typeof progressViews): Promise<Page> => {
    const panel = await openPanel();
    await panel.send(progressViews[view]());
    await panel.page.getByRole('heading', { name: 'My progress' }).waitFor();
    await panel.settle();
    return panel.page;
  };
  const slider = (page: Page, { name }: Chart): Locator => page.getByRole('slider', { name: `${name}. Arrow keys` });
  const textOf = async (drawing: Locator): Promise<string> => (await drawing.getAttribute('aria-valuetext')) ?? '';

  /** What each value says, from the first to the last, by the keyboard alone. */
  const walked = async (page: Page, chart: Chart): Promise<readonly string[]> => {
    const drawing = slider(page, chart);
    const count = Number(await drawing.getAttribute('aria-valuemax'));
    await drawing.focus();
    await page.keyboard.press('Home');
    const texts = [await textOf(drawing)];
    while (texts.length < count) {
      await page.keyboard.press(chart.next ?? 'ArrowRight');
      texts.push(await textOf(drawing));
    }
    assert.equal(await drawing.getAttribute('aria-valuenow'), String(count), `${chart.name} is read to its end`);
    await page.keyboard.press('Escape');
    return texts;
  };

  const cells = (rows: Locator): Promise<readonly Row[]> =>
    rows.evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent.trim())));

  for (const [view, charts] of [
    ['month', [today, lastWeeks, days, ...others]],
    ['decade', [today, lastWeeks, months, ...others]],
  ] as const) {
    it(`is summed up, and says by arrow keys what its table has, ${view} view`, async () => {
      const page = await open(view);
      assert.equal(await page.getByRole('slider').count(), charts.length);
      for (const chart of charts) {
        const frame = page.locator('unhunch-chart', {
          has: page.getByRole('heading', { name: chart.name, exact: true }),
        });
        assert.match((await frame.locator('#summary').textContent()) ?? '', /\w+.*\.$/, chart.name);

        const said = await walked(page, chart);
        await page.getByRole('button', { name: `Table: ${chart.name}`, exact: true }).click();
        const table = page.getByRole('region', { name: chart.name, exact: true }).getByRole('row');
        const [columns = [], ...rows] = await cells(table);
        assert.ok(rows.length > 2, chart.name);

        const values = said.filter((text) => !chart.nothing?.test(text));
        assert.equal(values.length, rows.length, `${chart.name}: as many values as rows`);
        for (const row of rows) {
          const wanted = chart.said(row, columns, rows);
          const found = values.some((text) => (typeof wanted === 'string' ? text === wanted : wanted.test(text)));
          assert.ok(found, `${chart.name}: ${wanted} is none of\n${values.join('\n')}`);
        }
      }
    });
  }

  it('goes by months across and by years up and down where it is of all years', async () => {
    const page = await open('decade');
    const drawing = slider(page, months);
    await drawing.focus();
    await page.keyboard.press('End');
    assert.match(await textOf(drawing), /^March 2026: /);
    await page.keyboard.press('ArrowLeft');
    assert.match(await textOf(drawing), /^February 2026: /);
    await page.keyboard.press('ArrowUp');
    assert.match(await textOf(drawing), /^February 2025: /);
    await page.keyboard.press('ArrowDown');
    assert.match(await textOf(drawing), /^February 2026: /);
  });
});
