import { isId } from '../core/unread';
import { machineKey } from './savedKeys';
import type { SavedValues } from './savedValues';

/** This machine's id as it is saved. Never synced, so that no two machines go by the same. The first to ask gives it one. */
export function machineId(values: SavedValues, newId: () => string): string {
  const known = values.get(machineKey);
  if (typeof known === 'string' && isId(known)) return known;
  if (known !== undefined) values.setAside(machineKey, known, 'not an id');
  const id = newId();
  values.write(machineKey, id);
  return id;
}
