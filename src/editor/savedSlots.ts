import { sameJson } from '../core/sameJson';
import { emptySlot, slotKeys, type Slot } from '../core/slots';
import type { ReadHistory } from '../core/unread';
import { savedForm } from './savedFormDoor';
import type { SavedValues } from './savedValues';

const version1Prefix = 'history.';

/** CommonJS's own, in both of VS Code's hosts: loads what nearly nobody needs any more. */
declare function require(path: '../core/version1'): typeof import('../core/version1');

/** A machine's history under the key that version 1 gave it. */
export interface OldHistory {
  readonly key: string;
  readonly id: string;
  readonly read: ReadHistory;
}

/** The slots of all machines as they are saved, and what version 1 left. What of them cannot be read is set aside. */
export class SavedSlots {
  private readonly known = new Map<string, { readonly raw: unknown; readonly slot: Slot }>();

  constructor(private readonly values: SavedValues) {}

  /** In the order of their keys. */
  all(): Slot[] {
    return slotKeys.map((key) => this.read(key));
  }

  /** Remembers what has just been written, which need not be read again. */
  written(key: string, slot: Slot): void {
    this.known.set(key, { raw: this.values.get(key), slot });
  }

  version1(): OldHistory[] {
    const keys = this.values.keys().filter((key) => key.startsWith(version1Prefix) && !slotKeys.includes(key));
    return keys.map((key) => {
      const read = require('../core/version1').readVersion1(this.values.get(key));
      this.report(key, read);
      return { key, id: key.slice(version1Prefix.length), read };
    });
  }

  private read(key: string): Slot {
    const raw = this.values.get(key);
    const known = this.known.get(key);
    if (known && known.raw === raw) return known.slot;
    // VS Code hands out the whole state anew after each write; reading ten years again takes longer than looking whether they changed.
    if (known && sameJson(known.raw, raw)) {
      this.known.set(key, { raw, slot: known.slot });
      return known.slot;
    }
    const slot = raw === undefined ? emptySlot : savedForm().readSlot(raw);
    this.known.set(key, { raw, slot });
    if (slot.problem !== undefined) this.values.leaveAlone(key, slot.problem);
    for (const [id, read] of Object.entries(slot.machines)) this.report(`${key}.${id}`, read);
    return slot;
  }

  private report(key: string, { unread, problem }: ReadHistory): void {
    if (problem !== undefined) this.values.setAside(key, Object.hasOwn(unread, '') ? unread[''] : unread, problem);
  }
}
