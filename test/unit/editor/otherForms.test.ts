import assert from 'node:assert/strict';
import { otherForms } from '../../../src/editor/findMovement';
import { movements } from '../../../src/movements/catalogue';

const formsOf = (id: string): string[] => {
  const movement = movements.find((one) => one.id === id);
  assert.ok(movement, id);
  return otherForms(movement).map((form) => form.id);
};

describe('the page of a movement', () => {
  it('leads to its form in another place, but names no neighbour twice', () => {
    assert.deepEqual(formsOf('thoracic-rotation'), ['thoracic-rotation.lying']);
    assert.deepEqual(formsOf('thoracic-rotation.lying'), []);
    assert.deepEqual(formsOf('modified-plank'), ['modified-plank.full']);
    assert.deepEqual(formsOf('shoulder-rolls'), []);
  });

  it('leaves no form of a movement that cannot be reached from it', () => {
    for (const movement of movements) {
      const reached = [movement.id, movement.easier, movement.harder, ...otherForms(movement).map(({ id }) => id)];
      for (const { id } of movements.filter((form) => form.id.startsWith(`${movement.id}.`)))
        assert.ok(reached.includes(id), `${id} from ${movement.id}`);
    }
  });
});
