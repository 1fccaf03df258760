import { ballMassage } from './ballMassage';
import { barHang } from './barHang';
import { bladeSlide } from './bladeSlide';
import { bridge } from './bridge';
import { briskWalk } from './briskWalk';
import { catCow } from './catCow';
import { childPose } from './childPose';
import { chinTuck } from './chinTuck';
import { crossBodyArm } from './crossBodyArm';
import { dart } from './dart';
import { doubleLegPress } from './doubleLegPress';
import { elbowPress } from './elbowPress';
import { foamRoll } from './foamRoll';
import { modifiedPlank } from './modifiedPlank';
import type { Movement } from './movement';
import { neckTilt } from './neckTilt';
import { prayerCatCamel } from './prayerCatCamel';
import { proneOppositeLift } from './proneOppositeLift';
import { pullUp } from './pullUp';
import { pushUp } from './pushUp';
import { quadrupedLift } from './quadrupedLift';
import { seatedTwist } from './seatedTwist';
import { segmentalRotation } from './segmentalRotation';
import { shoulderBladeSqueeze } from './shoulderBladeSqueeze';
import { shoulderRolls } from './shoulderRolls';
import { shoulderShrugs } from './shoulderShrugs';
import { sidePlank } from './sidePlank';
import { singleLegPress } from './singleLegPress';
import { sphinx } from './sphinx';
import { taiChiOpening } from './taiChiOpening';
import { thoracicExtension } from './thoracicExtension';
import { thoracicRotation } from './thoracicRotation';
import { thoracicRotationLying } from './thoracicRotationLying';
import { trapeziusStretch } from './trapeziusStretch';
import { wallPushUp } from './wallPushUp';

/** Every movement and its forms, gentle ones first; the order in which they are shown and in which a routine looks through them. */
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
  thoracicRotationLying,
  segmentalRotation,
  bridge,
  prayerCatCamel,
  quadrupedLift,
  modifiedPlank,
  dart,
  proneOppositeLift,
  sidePlank,
  singleLegPress,
  doubleLegPress,
  pushUp,
  foamRoll,
  barHang,
  pullUp,
];
