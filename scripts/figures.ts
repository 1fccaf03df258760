import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';
import { drawFigure, type Drawing } from '../src/figure/drawing';
import { keyPoses } from '../src/figure/keyPoses';
import type { FigureScript } from '../src/figure/script';
import { toSvg, type Palette } from '../src/figure/svg';
import { movements } from '../src/movements/catalogue';

/** Draws every movement as a strip of key poses, and all of them on one sheet, in the four kinds of theme, as SVG and PNG. */

const folder = 'out/figures';
const palettes: Record<string, Palette> = {
  light: {
    near: '#33415c',
    far: '#74829c',
    prop: '#c3cad8',
    propFar: '#e3e7ee',
    ground: '#eef0f4',
    gap: '#ffffff',
    glow: '#ff7a3d',
    arrow: '#ea5a1c',
  },
  dark: {
    near: '#d9dfea',
    far: '#929db2',
    prop: '#56607a',
    propFar: '#353c4b',
    ground: '#282c34',
    gap: '#1f1f1f',
    glow: '#ff7a3d',
    arrow: '#ff8f57',
  },
  hcLight: {
    near: '#292929',
    far: '#6d6d6d',
    prop: '#878787',
    propFar: '#b4b4b4',
    ground: '#e4e4e4',
    gap: '#ffffff',
    glow: '#e8892b',
    arrow: '#895503',
  },
  hcDark: {
    near: '#ffffff',
    far: '#adadad',
    prop: '#757575',
    propFar: '#4d4d4d',
    ground: '#1f1f1f',
    gap: '#000000',
    glow: '#d99500',
    arrow: '#ffd370',
  },
};

/** The key poses in a row; where one view does not show enough, once more from the second. */
function rowsOf(script: FigureScript): Drawing[][] {
  const views = [script.view, ...(script.secondView ? [script.secondView] : [])];
  return views.map((view) =>
    keyPoses(script).map((to) =>
      drawFigure(script, { from: to, to, progress: 1, mirrored: false }, { arrows: true, view }),
    ),
  );
}

/** Rows of drawings, each `height` high, as one SVG document on the theme's background. */
function sheetOf(rows: readonly (readonly Drawing[])[], palette: Palette, height: number): string {
  const gap = height / 12;
  let width = 0;
  const figures = rows.flatMap((row, index) => {
    let x = gap;
    const y = gap + index * (height + gap);
    const images = row.map((drawing, column) => {
      const wide = (height * drawing.viewBox.width) / drawing.viewBox.height;
      const place = `x="${x}" y="${y}" width="${wide}" height="${height}"`;
      x += wide + gap;
      return toSvg(drawing, palette, `g${index}x${column}x`).replace(/width="[^"]*" height="[^"]*"/, place);
    });
    width = Math.max(width, x);
    return images;
  });
  const size = `width="${Math.ceil(width)}" height="${Math.ceil(gap + rows.length * (height + gap))}"`;
  const paper = `<rect width="100%" height="100%" fill="${palette.gap}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${paper}${figures.join('')}</svg>`;
}

async function browserIfAny(): Promise<Browser | undefined> {
  const path = [process.env['CHROMIUM'] ?? '', '/usr/bin/chromium'].find((candidate) => existsSync(candidate));
  if (!path) return undefined;
  return chromium.launch({ executablePath: path, args: ['--no-sandbox', '--disable-gpu'] });
}

async function save(tab: Page | undefined, name: string, svg: string): Promise<void> {
  writeFileSync(`${folder}/${name}.svg`, svg);
  if (!tab) return;
  await tab.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
  await tab.locator('body > svg').screenshot({ path: `${folder}/${name}.png` });
}

async function drawAll(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const browser = await browserIfAny();
  const tab = await browser?.newPage();
  for (const [theme, palette] of Object.entries(palettes)) {
    for (const { id, figure } of movements) await save(tab, `${id}-${theme}`, sheetOf(rowsOf(figure), palette, 420));
    const all = movements.flatMap(({ figure }) => rowsOf(figure));
    await save(tab, `sheet-${theme}`, sheetOf(all, palette, 260));
  }
  await browser?.close();
  if (!browser) console.log('No browser found: SVG only.');
}

void drawAll();
