import assert from 'node:assert/strict';
import type { BreakRecord, History } from '../../../src/core/history';
import { movements } from '../../../src/movements/catalogue';
import { nothingLeftOut, withHurting, withNotHere } from '../../../src/core/leftOut';
import { localDay } from '../../../src/core/localDay';
import { defaultSettings } from '../../../src/core/settings';
import { planBreak, planRequest } from '../../../src/editor/planBreak';
import { movementOf } from '../core/movementOf';

const now = new Date(2026, 2, 3, 10).getTime();
const wish = { kind: 'short' } as const;
const none: History = { days: {} };

function historyOf(days: Record<string, readonly (readonly string[])[]>): History {
  const record = (movements: readonly string[], at: number): BreakRecord => ({
    at,
    kind: 'short',
    outcome: 'taken',
    planned: 90,
    done: 90,
    movements,
  });
  return {
    days: Object.fromEntries(
      Object.entries(days).map(([day, breaks]) => [
        day,
        { coding: 0, breaks: Object.fromEntries(breaks.map((each, at) => [`${day}-${at}`, record(each, at)])) },
      ]),
    ),
  };
}

const requestFor = (history: History, settings = defaultSettings) =>
  planRequest(wish, movements, history, settings, now);

describe('planning a break', () => {
  it('suggests what is then played', () => {
    const first = planBreak(wish, movements, none, defaultSettings, now);
    assert.deepEqual(planBreak(wish, movements, none, defaultSettings, now + 60_000), first);
  });

  it('knows what was done today and before, by the person’s own days', () => {
    const history = historyOf({ '2026-03-01': [['wall-push-up']], '2026-03-03': [['shoulder-rolls', 'chin-tuck']] });
    const { doneToday, daysSince } = requestFor(history);
    assert.deepEqual(doneToday, { 'shoulder-rolls': 1, 'chin-tuck': 1 });
    assert.deepEqual(daysSince, { 'wall-push-up': 2 });
    const night = new Date(2026, 2, 4, 2).getTime();
    assert.deepEqual(planRequest(wish, movements, history, defaultSettings, night).doneToday, doneToday);
  });

  it('begins the first break of a day otherwise than yesterday', () => {
    const yesterday = { '2026-03-02': [['shoulder-rolls'], ['chin-tuck']] };
    assert.equal(requestFor(historyOf(yesterday)).notFirst, 'shoulder-rolls');
    assert.equal(requestFor(historyOf({ ...yesterday, '2026-03-03': [['blade-slide']] })).notFirst, undefined);
    assert.equal(requestFor(none).notFirst, undefined);
  });

  it('counts on a mat where the floor is allowed, and on a ball once it was used', () => {
    assert.deepEqual(requestFor(none).equipment, []);
    const floor = { ...defaultSettings, places: ['floor'] };
    assert.deepEqual(requestFor(none, floor).equipment, ['mat', 'cushion']);
    const used = historyOf({ '2026-02-20': [['ball-massage']] });
    assert.deepEqual(requestFor(used).equipment, ['ball']);
  });

  it('plans nothing that needs a chair without castors until one was picked, and fills the break without', () => {
    const settings = { ...defaultSettings, level: 3 as const };
    const planned = (history: History): readonly string[] =>
      Array.from({ length: 40 }, (_, day) => day * 24 * 60 * 60_000).flatMap((later) => {
        const { routine } = planBreak({ kind: 'long' }, movements, history, settings, now + later);
        const moving = routine.items.reduce((sum, { length = 0 }) => sum + length, 0);
        assert.ok(Math.abs(moving - settings.longLength) <= 0.1 * settings.longLength);
        return routine.items.map(({ movement }) => movement);
      });
    const onFixedChair = (id: string): boolean => movementOf(id).equipment?.includes('fixedChair') ?? false;
    assert.ok(!planned(none).some(onFixedChair));
    assert.ok(planned(historyOf({ '2026-02-20': [['seated-twist']] })).some(onFixedChair));
  });

  it('favours what check-ins of more than a week say is sore', () => {
    const day = 24 * 60 * 60_000;
    const days = [1, 5, 9].map((ago): [string, History['days'][string]] => {
      const at = now - ago * day;
      return [localDay(at, 0), { coding: 0, breaks: {}, checkIns: { [ago]: { at, ratings: { neck: 6, eyes: 9 } } } }];
    });
    assert.deepEqual(requestFor({ days: Object.fromEntries(days) }).favour, ['neck']);
    assert.deepEqual(requestFor(none).favour, []);
  });

  it('leaves out what hurts and what cannot be done here today', () => {
    let leftOut = withHurting(nothingLeftOut, 'shoulder-rolls');
    leftOut = withNotHere(leftOut, movementOf('wall-push-up'), '2026-03-03');
    const request = planRequest(wish, movements, none, defaultSettings, now, leftOut);
    assert.deepEqual([request.hurts, request.notHere.places], [['shoulder-rolls'], ['wall']]);
    const long = { kind: 'long' } as const;
    const settings = { ...defaultSettings, longLength: 15 * 60_000 };
    const { routine } = planBreak(long, movements, none, settings, now, leftOut);
    const planned = routine.items.map(({ movement }) => movement);
    assert.ok(!planned.includes('shoulder-rolls') && !planned.includes('wall-push-up') && planned.length > 3);
  });
});
