import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parseSettings } from '../../../src/core/parseSettings';
import { settingNames, type SettingName } from '../../../src/core/settingNames';
import { defaultSettings } from '../../../src/core/settings';
import { minute, second } from '../../../src/core/time';

const parse = (values: Partial<Record<SettingName, unknown>>) => parseSettings((name) => values[name]);

describe('settings', () => {
  it('are the defaults when nothing is set', () => {
    assert.deepEqual(parse({}), { settings: defaultSettings, problems: [] });
  });

  it('have the same defaults in the manifest, which names them all', () => {
    const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
    const properties: Record<string, { default: unknown }> = manifest.contributes.configuration.properties;
    assert.deepEqual(Object.keys(properties).sort(), settingNames.map((name) => `unhunch.${name}`).sort());
    const fromManifest = parseSettings((name) => properties[`unhunch.${name}`]?.default);
    assert.deepEqual(fromManifest, { settings: defaultSettings, problems: [] });
  });

  it('are read in the units they are written in', () => {
    const { settings } = parse({
      'shortBreak.every': 1,
      'shortBreak.length': 30,
      'longBreak.length': 2,
      'day.startsAt': '05:30',
    });
    assert.equal(settings.shortEvery, minute);
    assert.equal(settings.shortLength, 30 * second);
    assert.equal(settings.longLength, 2 * minute);
    assert.equal(settings.dayStartsAt, 330);
  });

  it('switch a break off by 0', () => assert.equal(parse({ 'shortBreak.every': 0 }).settings.shortEvery, Infinity));

  const bad: [SettingName, unknown][] = [
    ['shortBreak.every', 241],
    ['shortBreak.every', 0.5],
    ['shortBreak.every', -1],
    ['shortBreak.every', '30'],
    ['shortBreak.every', NaN],
    ['shortBreak.length', 9],
    ['shortBreak.length', 901],
    ['longBreak.every', 481],
    ['longBreak.length', 0],
    ['activity.idleAfter', 5],
    ['activity.restAfter', 61],
    ['offer.style', 'modal'],
    ['offer.waitForPause', 121],
    ['offer.maxWait', 31],
    ['offer.whileWaiting', 'yes'],
    ['offer.whileDebugging', true],
    ['snooze.minutes', 0],
    ['schedule', 'always'],
    ['schedule', ['09:00-17:00']],
    ['day.startsAt', '24:00'],
    ['day.startsAt', 4],
    ['statusBar.show', 'sometimes'],
    ['streak.goal', 13],
    ['streak.goal', 1.5],
    ['streak.minimumCoding', 241],
    ['movements.places', ['roof']],
    ['movements.focus', 'neck'],
    ['movements.exclude', [1]],
    ['movements.level', 4],
    ['sound', 'loud'],
  ];
  for (const [name, value] of bad) {
    it(`fall back to the default when ${name} is ${JSON.stringify(value)}, and say so`, () => {
      const { settings, problems } = parse({ [name]: value });
      assert.deepEqual(settings, defaultSettings);
      assert.deepEqual(
        problems.map((problem) => problem.name),
        [name],
      );
    });
  }

  it('keep the rest when one is wrong', () => {
    const { settings } = parse({ 'shortBreak.every': 'soon', 'longBreak.every': 90 });
    assert.equal(settings.longEvery, 90 * minute);
  });

  it('do not let rest after be shorter than idle after', () => {
    const { settings, problems } = parse({ 'activity.idleAfter': 600, 'activity.restAfter': 1 });
    assert.ok(settings.restAfter >= settings.idleAfter);
    assert.deepEqual(
      problems.map(({ name }) => name),
      ['activity.restAfter'],
    );
  });

  it('never throw and are always usable, whatever is in the file', () => {
    fc.assert(
      fc.property(fc.record(Object.fromEntries(settingNames.map((name) => [name, fc.anything()]))), (values) => {
        const { settings } = parseSettings((name) => values[name]);
        assert.ok(settings.shortEvery >= minute && settings.shortLength >= 10 * second);
        assert.ok(settings.idleAfter >= 10 * second && settings.restAfter >= settings.idleAfter);
        assert.equal(settings.schedule.length, 7);
      }),
    );
  });
});
