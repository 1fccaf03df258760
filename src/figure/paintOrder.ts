import type { Part } from './part';
import type { Look, Seen } from './view';

interface Placed {
  readonly part: Part;
  readonly volume: readonly (Seen & { readonly radius: number })[];
  readonly mean: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** How much further to the front `a` is where both cover the picture; 0 where they do not meet. */
function inFront(a: Placed, b: Placed): number {
  if (a.left > b.right || b.left > a.right || a.top > b.bottom || b.top > a.bottom) return 0;
  let sum = 0;
  let weight = 0;
  for (const one of a.volume) {
    for (const two of b.volume) {
      const x = one.x - two.x;
      const y = one.y - two.y;
      const both = one.radius + two.radius;
      const apart = x * x + y * y;
      if (apart >= both * both) continue;
      const overlap = both - Math.sqrt(apart);
      const share = overlap * overlap;
      sum += share * (one.depth - two.depth);
      weight += share;
    }
  }
  return weight === 0 ? 0 : sum / weight;
}

const sitsOn = ({ name }: Part): boolean => /^(?:torso|head)|Arm|LegUpper/.test(name);
const isProp = ({ tone }: Part): boolean => tone === 'prop' || tone === 'propFar';

/**
 * Parts from far to near. Two parts are compared only where they overlap in the picture, so that a forearm may pass before a
 * trunk whose far side is nearer. Upper arms follow the trunk as soon as they can, because they glow with it. What sits on a seat is always before it.
 */
export function paintOrder(parts: readonly Part[], look: Look): Part[] {
  const placed = parts.map((part): Placed => {
    let [left, right, top, bottom, depths] = [Infinity, -Infinity, Infinity, -Infinity, 0];
    const volume = part.volume.map((ball) => {
      const { x, y, depth } = look(ball.at);
      const radius = ball.radius * 100;
      left = Math.min(left, x - radius);
      right = Math.max(right, x + radius);
      top = Math.min(top, y - radius);
      bottom = Math.max(bottom, y + radius);
      depths += depth;
      return { x, y, depth, radius };
    });
    return { part, volume, mean: depths / volume.length, left, right, top, bottom };
  });
  const under = new Map<Placed, Set<Placed>>(placed.map((item) => [item, new Set()]));
  placed.forEach((a, index) => {
    for (const b of placed.slice(index + 1)) {
      const lead = compare(a, b);
      if (lead > 0) under.get(a)?.add(b);
      if (lead < 0) under.get(b)?.add(a);
    }
  });
  const waiting = [...placed].sort((a, b) => a.mean - b.mean);
  const painted: Part[] = [];
  while (waiting.length > 0) {
    const free = waiting.filter((item) => waiting.every((rival) => !under.get(item)?.has(rival)));
    const trunkIsThere = painted.some(({ name }) => name === 'torso');
    const upperArm = trunkIsThere ? free.find(({ part }) => part.name.endsWith('ArmUpper')) : undefined;
    const next = upperArm ?? free[0] ?? waiting[0];
    if (!next) break;
    waiting.splice(waiting.indexOf(next), 1);
    painted.push(next.part);
  }
  return painted;
}

/** What lies flat under everything, limbs beyond the head, the thigh beyond the hips, what feet stand on, and what hands close around. */
const isUnder = (a: Part, b: Part): boolean =>
  a.name === 'mat' ||
  (a.tone === 'far' && (b.name === 'head' || (b.name === 'torso' && a.name.endsWith('LegUpper')))) ||
  (a.name === 'box' && b.name === 'boxTop') ||
  (a.name.startsWith('box') && b.name.endsWith('LegLower')) ||
  (a.name === 'bar' && b.name.endsWith('ArmLower'));

function compare(a: Placed, b: Placed): number {
  if (isUnder(a.part, b.part)) return -1;
  if (isUnder(b.part, a.part)) return 1;
  if (a.part.name === 'seat' && sitsOn(b.part)) return -1;
  if (b.part.name === 'seat' && sitsOn(a.part)) return 1;
  if (isProp(a.part) && isProp(b.part)) return a.mean - b.mean;
  return inFront(a, b);
}
