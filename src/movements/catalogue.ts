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
import { doubleLegPressCrossed } from './doubleLegPressCrossed';
import { doubleLegPressOuter } from './doubleLegPressOuter';
import { elbowPress } from './elbowPress';
import { foamRoll } from './foamRoll';
import { modifiedPlank } from './modifiedPlank';
import { modifiedPlankFull } from './modifiedPlankFull';
import { modifiedPlankPull } from './modifiedPlankPull';
import type { Movement } from './movement';
import { neckTilt } from './neckTilt';
import { prayerCatCamel } from './prayerCatCamel';
import { proneOppositeLift } from './proneOppositeLift';
import { pullUp } from './pullUp';
import { pushUp } from './pushUp';
import { pushUpKnees } from './pushUpKnees';
import { quadrupedLift } from './quadrupedLift';
import { quadrupedLiftOpposite } from './quadrupedLiftOpposite';
import { seatedTwist } from './seatedTwist';
import { segmentalRotation } from './segmentalRotation';
import { shoulderBladeSqueeze } from './shoulderBladeSqueeze';
import { shoulderRolls } from './shoulderRolls';
import { shoulderShrugs } from './shoulderShrugs';
import { sidePlank } from './sidePlank';
import { sidePlankFeet } from './sidePlankFeet';
import { singleLegPress } from './singleLegPress';
import { singleLegPressCrossed } from './singleLegPressCrossed';
import { singleLegPressOuter } from './singleLegPressOuter';
import { sphinx } from './sphinx';
import { taiChiOpening } from './taiChiOpening';
import { thoracicExtension } from './thoracicExtension';
import { thoracicRotation } from './thoracicRotation';
import { thoracicRotationLying } from './thoracicRotationLying';
import { trapeziusStretch } from './trapeziusStretch';
import { wallPushUp } from './wallPushUp';
import { wallPushUpBench } from './wallPushUpBench';

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
  wallPushUpBench,
  catCow,
  childPose,
  sphinx,
  thoracicRotationLying,
  segmentalRotation,
  bridge,
  prayerCatCamel,
  quadrupedLift,
  quadrupedLiftOpposite,
  modifiedPlank,
  modifiedPlankPull,
  modifiedPlankFull,
  dart,
  proneOppositeLift,
  sidePlank,
  sidePlankFeet,
  singleLegPress,
  singleLegPressCrossed,
  singleLegPressOuter,
  doubleLegPress,
  doubleLegPressCrossed,
  doubleLegPressOuter,
  pushUpKnees,
  pushUp,
  foamRoll,
  barHang,
  pullUp,
];
