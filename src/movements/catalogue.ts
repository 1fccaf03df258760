import { bridge } from './bridge';
import { catCow } from './catCow';
import { childPose } from './childPose';
import { modifiedPlank } from './modifiedPlank';
import { prayerCatCamel } from './prayerCatCamel';
import { quadrupedLift } from './quadrupedLift';
import { segmentalRotation } from './segmentalRotation';
import { sphinx } from './sphinx';
import { crossBodyArm } from './crossBodyArm';
import type { Movement } from './movement';
import { seatedTwist } from './seatedTwist';
import { shoulderBladeSqueeze } from './shoulderBladeSqueeze';
import { shoulderRolls } from './shoulderRolls';
import { trapeziusStretch } from './trapeziusStretch';
import { wallPushUp } from './wallPushUp';

/** Every movement, gentle ones first; the order in which they are shown and in which a routine looks through them. */
export const movements: readonly Movement[] = [
  shoulderRolls,
  shoulderBladeSqueeze,
  crossBodyArm,
  seatedTwist,
  trapeziusStretch,
  wallPushUp,
  catCow,
  childPose,
  sphinx,
  segmentalRotation,
  bridge,
  prayerCatCamel,
  quadrupedLift,
  modifiedPlank,
];
