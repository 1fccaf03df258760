import { safetyFacts } from '../care/safety';
import type { SafetyFact } from '../protocol/views';

/** The safety facts as every view carries them. */
export function safetyWords(): SafetyFact[] {
  return safetyFacts().map((fact) => ({ ...fact, signs: [...fact.signs] }));
}
