import type { SavePicture } from '../../protocol/messages';
import type { PictureWish } from './chartElement';

const namespace = 'http://www.w3.org/2000/svg';
const margin = 16;
const titleHeight = 32;
/** For screens with two pixels to one. */
const pngScale = 2;

const copied = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
] as const;

/** The chart as it is on the screen, as a file that needs neither the page nor its theme. */
export async function pictureOf({ svg, legend, title }: PictureWish): Promise<SavePicture> {
  const plain = new PlainColours();
  const width = svg.clientWidth + 2 * margin;
  const legendHeight = legend ? legend.clientHeight + margin : 0;
  const height = margin + titleHeight + svg.clientHeight + legendHeight + margin;
  const style = getComputedStyle(svg);

  const root = document.createElementNS(namespace, 'svg');
  for (const [name, value] of Object.entries({ xmlns: namespace, width, height, viewBox: `0 0 ${width} ${height}` }))
    root.setAttribute(name, String(value));
  const ink = plain.of(style.color);
  root.append(
    shape('rect', { width, height, fill: plain.of(getComputedStyle(document.body).backgroundColor) }),
    text(title, margin, margin + 14, {
      fill: ink,
      'font-size': 15,
      'font-weight': 600,
      'font-family': style.fontFamily,
    }),
    placed(svg, margin, margin + titleHeight, plain),
    ...(legend ? legendOf(legend, margin, margin + titleHeight + svg.clientHeight + margin, plain) : []),
  );
  const source = new XMLSerializer().serializeToString(root);
  return { type: 'savePicture', name: title, svg: source, png: await asPng(source, width, height) };
}

function placed(drawn: SVGSVGElement, x: number, y: number, plain: PlainColours): SVGElement {
  const group = shape('g', { transform: `translate(${x},${y})` });
  for (const child of drawn.children) if (!child.classList.contains('reading')) group.append(styledCopy(child, plain));
  return group;
}

/** A copy whose looks are its own attributes instead of the page's style sheet. */
function styledCopy(element: Element, plain: PlainColours): Element {
  const copy = element.cloneNode(false) as Element;
  copy.removeAttribute('class');
  const style = getComputedStyle(element);
  for (const name of copied) {
    const value = style.getPropertyValue(name);
    if (value !== '') copy.setAttribute(name, name === 'fill' || name === 'stroke' ? plain.of(value) : value);
  }
  for (const child of element.childNodes) {
    if (child instanceof Element) copy.append(styledCopy(child, plain));
    else if (child instanceof Text) copy.append(child.data);
  }
  return copy;
}

function legendOf(legend: HTMLElement, left: number, top: number, plain: PlainColours): readonly SVGElement[] {
  const origin = legend.getBoundingClientRect();
  return [...legend.children].flatMap((item) => {
    const mark = item.querySelector('svg');
    if (!mark) return [];
    const box = mark.getBoundingClientRect();
    const x = left + box.left - origin.left;
    const y = top + box.top - origin.top;
    const { color, fontFamily, fontSize } = getComputedStyle(item);
    const looks = { fill: plain.of(color), 'font-family': fontFamily, 'font-size': fontSize };
    return [placed(mark, x, y, plain), text(item.textContent.trim(), x + 22, y + 10, looks)];
  });
}

function shape(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(namespace, name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, String(value));
  return element;
}

function text(words: string, x: number, y: number, looks: Readonly<Record<string, string | number>>): SVGElement {
  const element = shape('text', { x, y, ...looks });
  element.append(words);
  return element;
}

/** Colours as every program knows them: what the browser mixed comes out as `color(srgb …)`, which few others read. */
class PlainColours {
  private readonly known = new Map<string, string>();
  private readonly canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });

  of(colour: string): string {
    if (colour === 'none' || colour.startsWith('url(')) return colour;
    const known = this.known.get(colour);
    if (known !== undefined) return known;
    const plain = this.drawn(colour);
    this.known.set(colour, plain);
    return plain;
  }

  private drawn(colour: string): string {
    if (!this.canvas) return colour;
    this.canvas.clearRect(0, 0, 1, 1);
    this.canvas.fillStyle = colour;
    this.canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 255] = this.canvas.getImageData(0, 0, 1, 1).data;
    return alpha === 255 ? `rgb(${red},${green},${blue})` : `rgba(${red},${green},${blue},${(alpha / 255).toFixed(2)})`;
  }
}

/** Base 64, without the head of a data URL. */
async function asPng(source: string, width: number, height: number): Promise<string> {
  const url = URL.createObjectURL(new Blob([source], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * pngScale;
    canvas.height = height * pngScale;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return canvas.toDataURL('image/png').replace(/^[^,]*,/, '');
  } finally {
    URL.revokeObjectURL(url);
  }
}
