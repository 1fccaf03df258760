import { ballMassage } from './ballMassage';
import { bladeSlide } from './bladeSlide';
import { briskWalk } from './briskWalk';
import { chinTuck } from './chinTuck';
import { bridge } from './bridge';
import { catCow } from './catCow';
import { childPose } from './childPose';
import { modifiedPlank } from './modifiedPlank';
import { prayerCatCamel } from './prayerCatCamel';
import { quadrupedLift } from './quadrupedLift';
import { segmentalRotation } from './segmentalRotation';
import { sphinx } from './sphinx';
import { crossBodyArm } from './crossBodyArm';
import { elbowPress } from './elbowPress';
import type { Movement } from './movement';
import { neckTilt } from './neckTilt';
import { seatedTwist } from './seatedTwist';
import { shoulderBladeSqueeze } from './shoulderBladeSqueeze';
import { shoulderRolls } from './shoulderRolls';
import { shoulderShrugs } from './shoulderShrugs';
import { taiChiOpening } from './taiChiOpening';
import { thoracicExtension } from './thoracicExtension';
import { thoracicRotation } from './thoracicRotation';
import { trapeziusStretch } from './trapeziusStretch';
import { wallPushUp } from './wallPushUp';

/** Every movement, gentle ones first; the order in which they are shown and in which a routine looks through them. */
export const movements: readonly Movement[] = [
  shoulderRolls,
  shoulderBladeSqueeze,
  crossBodyArm,
  bladeSlide,
  shoulderShrugs,
  elbowPress,
  chinTuck,
  neckTilt,
  thoracicRotation,
  taiChiOpening,
  briskWalk,
  ballMassage,
  seatedTwist,
  trapeziusStretch,
  thoracicExtension,
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
