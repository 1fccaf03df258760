import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';
import { drawFigure, type Drawing } from '../src/figure/drawing';
import { keyPoses } from '../src/figure/keyPoses';
import type { FigureScript } from '../src/figure/script';
import { toSvg, type Palette } from '../src/figure/svg';
import { movements } from '../src/movements/catalogue';

/** Draws every movement as a strip of key poses and all of them on one sheet, light and dark, into out/figures. */

const folder = 'out/figures';
const palettes: Record<'light' | 'dark', Palette> = {
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
};

function strip(script: FigureScript, mirrored = false): Drawing[] {
  const names = keyPoses(script);
  return names.map((to) => drawFigure(script, { from: to, to, progress: 1, mirrored }, { arrows: true }));
}

function page(rows: readonly (readonly Drawing[])[], palette: Palette, height: number): string {
  const figures = rows.map((row, index) => {
    const images = row.map((drawing, column) => toSvg(drawing, palette, `g${index}x${column}x`));
    return `<div style="display:flex;gap:${height / 12}px;padding:${height / 16}px">${images.join('')}</div>`;
  });
  return `<style>body{margin:0;width:max-content;display:flow-root;background:${palette.gap}}svg{height:${height}px;width:auto}</style>${figures.join('')}`;
}

async function browserIfAny(): Promise<Browser | undefined> {
  const path = [process.env['CHROMIUM'] ?? '', '/usr/bin/chromium'].find((candidate) => existsSync(candidate));
  if (!path) return undefined;
  return chromium.launch({ executablePath: path, args: ['--no-sandbox', '--disable-gpu'] });
}

async function picture(tab: Page | undefined, name: string, html: string): Promise<void> {
  if (!tab) return;
  await tab.setViewportSize({ width: 100, height: 100 });
  await tab.setContent(html);
  const box = await tab.evaluate('[document.body.offsetWidth, document.body.offsetHeight]');
  const [width, height] = box as [number, number];
  await tab.setViewportSize({ width: Math.ceil(width), height: Math.ceil(height) });
  await tab.screenshot({ path: `${folder}/${name}.png` });
}

async function drawAll(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const browser = await browserIfAny();
  const tab = await browser?.newPage();
  for (const [theme, palette] of Object.entries(palettes)) {
    for (const { id, figure } of movements) {
      strip(figure).forEach((drawing, index) => {
        writeFileSync(`${folder}/${id}-${index + 1}-${theme}.svg`, toSvg(drawing, palette));
      });
      await picture(tab, `${id}-${theme}`, page([strip(figure)], palette, 420));
    }
    await picture(
      tab,
      `sheet-${theme}`,
      page(
        movements.map(({ figure }) => strip(figure)),
        palette,
        260,
      ),
    );
  }
  await browser?.close();
  if (!browser) console.log('No browser found: SVG only.');
}

void drawAll();
