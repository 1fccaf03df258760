// Stands in for src/figure/drawing until it is there: a stick body, enough to lay the panel out.
type Pose = { arm: number };
type Script = { poses: Record<string, Pose> };
function limb(x1: number, y1: number, x2: number, y2: number, r: number): string {
  const a = Math.atan2(y2 - y1, x2 - x1) + Math.PI / 2;
  const dx = Math.cos(a) * r;
  const dy = Math.sin(a) * r;
  return `M${x1 + dx} ${y1 + dy}L${x2 + dx} ${y2 + dy}A${r} ${r} 0 0 0 ${x2 - dx} ${y2 - dy}L${x1 - dx} ${y1 - dy}A${r} ${r} 0 0 0 ${x1 + dx} ${y1 + dy}Z`;
}
export function drawFigure(script: Script, moment: { from: string; to: string; progress: number; mirrored: boolean }) {
  const from = script.poses[moment.from]?.arm ?? 0;
  const to = script.poses[moment.to]?.arm ?? 0;
  const eased = (1 - Math.cos(Math.PI * moment.progress)) / 2;
  const arm = ((from + (to - from) * eased) * Math.PI) / 180;
  const s = moment.mirrored ? -1 : 1;
  const hand = (k: number) => limb(s * k * 14, 52, s * k * (14 + 30 * Math.sin(arm)), 52 + 34 * Math.cos(arm), 3);
  return {
    viewBox: { x: -50, y: 0, width: 100, height: 130 },
    shapes: [
      { tone: 'ground', d: 'M-40 126h80v1h-80z' },
      { tone: 'prop', d: 'M-20 92h34v4h-34zM-20 96h3v30h-3zM11 96h3v30h-3zM-22 60h4v36h-4z' },
      { tone: 'far', d: hand(-1) },
      { tone: 'near', d: limb(0, 50, 0, 86, 12) },
      { tone: 'near', d: limb(0, 30, 0, 34, 8) },
      { tone: 'near', d: limb(-6, 88, 18, 92, 6) + limb(18, 92, 18, 122, 4) },
      { tone: 'glow', d: limb(0, 50, 0, 62, 6) },
      { tone: 'gap', d: limb(s * 14, 52, s * (14 + 30 * Math.sin(arm)), 52 + 34 * Math.cos(arm), 4.5) },
      { tone: 'near', d: hand(1) },
    ],
  };
}
