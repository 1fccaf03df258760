import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addUp, RunningSum } from '../../../src/core/addUp';
import { mergeHistory } from '../../../src/core/mergeHistory';
import { histories } from './historyArbitraries';

describe('adding up machines again and again', () => {
  it('gives what adding them up anew gives, whatever has changed, come or gone meanwhile', () => {
    const change = fc.record({ machine: fc.nat(3), to: histories, merged: fc.boolean() });
    fc.assert(
      fc.property(fc.array(histories, { maxLength: 3 }), fc.array(change, { maxLength: 5 }), (first, changes) => {
        const sum = new RunningSum();
        let machines = first;
        assert.deepEqual(sum.of(machines), addUp(machines));
        for (const { machine, to, merged } of changes) {
          const before = machines[machine];
          const next = before && merged ? mergeHistory(before, to) : to;
          machines = before ? machines.with(machine, next) : [...machines, next];
          assert.deepEqual(sum.of(machines), addUp(machines));
        }
      }),
    );
  });

  it('gives the same object while nothing changes', () => {
    fc.assert(
      fc.property(histories, histories, (one, other) => {
        const sum = new RunningSum();
        assert.equal(sum.of([one, other]), sum.of([one, other]));
      }),
    );
  });
});
