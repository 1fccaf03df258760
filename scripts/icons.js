// Makes the marketplace icon (PNG from media/icon.svg) and the icon font with the status bar's figure.
const fs = require('node:fs');
const path = require('node:path');
const { Resvg } = require('@resvg/resvg-js');
const svg2ttf = require('svg2ttf');
const ttf2woff = require('ttf2woff');

const unitsPerEm = 1600;
const codePoint = 0xe001;

/** The seated figure on a 16 × 16 grid, y down: a limb is a line with round ends. */
const limbs = [
  { from: [6.6, 2.9], to: [6.6, 2.9], radius: 2 }, // head
  { from: [5.7, 6.8], to: [5.9, 10.6], radius: 1.55 }, // trunk
  { from: [5.9, 10.9], to: [10.9, 10.9], radius: 1.25 }, // thigh
  { from: [10.9, 10.9], to: [10.9, 14.4], radius: 1.15 }, // shank
  { from: [2.6, 5.6], to: [2.6, 15.1], radius: 0.5 }, // chair
];

/** A round-ended line as a closed polygon in font units, y up. */
function outline({ from, to, radius }) {
  const along = Math.atan2(to[1] - from[1], to[0] - from[0]);
  const points = [];
  const steps = 24;
  for (let step = 0; step <= 2 * steps + 1; step += 1) {
    const second = step > steps;
    const centre = second ? from : to;
    const turn = second ? step - 1 : step;
    const angle = along - Math.PI / 2 + (Math.PI * turn) / steps;
    points.push([centre[0] + radius * Math.cos(angle), centre[1] + radius * Math.sin(angle)]);
  }
  const inUnits = points.map(([x, y]) => `${Math.round(x * 100)} ${Math.round((16 - y) * 100)}`);
  return `M${inUnits.join('L')}Z`;
}

function iconFont() {
  const glyph = limbs.map(outline).join('');
  const font = `<svg xmlns="http://www.w3.org/2000/svg"><defs><font id="unhunch" horiz-adv-x="${unitsPerEm}">
<font-face font-family="unhunch" units-per-em="${unitsPerEm}" ascent="${unitsPerEm}" descent="0"/>
<missing-glyph horiz-adv-x="0"/>
<glyph glyph-name="figure" unicode="&#x${codePoint.toString(16)};" d="${glyph}"/></font></defs></svg>`;
  // A fixed time stamp keeps the font the same from build to build.
  const ttf = svg2ttf(font, { ts: 0 });
  return Buffer.from(ttf2woff(ttf.buffer).buffer);
}

function buildIcons(source, target) {
  fs.mkdirSync(target, { recursive: true });
  const svg = fs.readFileSync(path.join(source, 'icon.svg'), 'utf8');
  fs.writeFileSync(
    path.join(target, 'icon.png'),
    new Resvg(svg, { fitTo: { mode: 'width', value: 256 } }).render().asPng(),
  );
  fs.writeFileSync(path.join(target, 'icons.woff'), iconFont());
}

module.exports = { buildIcons };
