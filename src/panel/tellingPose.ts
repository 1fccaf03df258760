import type { FigureScript } from '../figure/script';

type Posed = Pick<FigureScript, 'order'> & { readonly poses: Readonly<Record<string, { readonly glow?: number }>> };

/** The one pose that shows a movement at a glance: of its key poses the first that works hardest. */
export function tellingPose(script: Posed): string {
  const glow = (pose: string): number => script.poses[pose]?.glow ?? 0;
  return script.order.reduce((best, pose) => (glow(pose) > glow(best) ? pose : best), script.order[0] ?? 'start');
}
