import { answerWords, regionName } from '../care/checkInWords';
import { redFlags } from '../care/redFlags';
import { answerCheckIn, checkInRegions, checkInsOf, type CheckInRegion } from '../core/checkIn';
import type { BreakRecord } from '../core/history';
import type { LocalDay } from '../core/localDay';
import { language } from '../protocol/language';
import type { CareStore } from './careStore';
import type { CheckInAnswerView } from './careViews';
import type { BreakKeeper } from './keeper';
import type { Log } from './log';

export interface CheckInsParts {
  readonly keeper: BreakKeeper;
  readonly store: CareStore;
  readonly today: () => LocalDay;
  readonly log: Log;
}

/** Notes how the person feels and answers it; offers to ask at the end of a break, once a day. */
export class CheckIns {
  /** The break at whose end today's check-in was offered: its end shows the offer for as long as it is shown. */
  private offeredWith: BreakRecord | undefined;

  constructor(private readonly parts: CheckInsParts) {}

  /** Whether the end of this break is to offer one. */
  isOfferedAfter(record: BreakRecord): boolean {
    const { store, today } = this.parts;
    const { offerCheckIn, checkInOfferedOn } = store.choices;
    const open = this.wasOfferedAfter(record) || checkInOfferedOn !== today();
    return offerCheckIn && open && !this.isDoneOn(today());
  }

  /** Whether the end of this break has shown the offer. */
  wasOfferedAfter(record: BreakRecord): boolean {
    return record === this.offeredWith;
  }

  /** The end of this break is shown with the offer: no more offers today, in whichever window. */
  offered(record: BreakRecord): void {
    if (this.wasOfferedAfter(record)) return;
    this.offeredWith = record;
    this.parts.store.change({ checkInOfferedOn: this.parts.today() });
  }

  /** `said`: ratings by region, 0 where nothing is said. `ticked`: red flags by id. */
  note(said: Readonly<Record<string, number>>, ticked: readonly string[]): CheckInAnswerView {
    const { keeper, log } = this.parts;
    const ratings = Object.fromEntries(checkInRegions.map((region) => [region, said[region] ?? 0]));
    const flags = redFlags().filter(({ id }) => ticked.includes(id));
    const earlier = checkInsOf(keeper.facts);
    const checkIn = keeper.checkIn(ratings);
    const answered = answerCheckIn(
      earlier,
      checkIn,
      flags.map(({ urgency }) => urgency),
    );
    log.info(`Check-in noted, answered with ${answered.kind}`);
    const names = namesOf('regions' in answered ? answered.regions : []);
    const words = answerWords(answered.kind === 'flag' ? answered.flag : answered.kind, names);
    return { ...words, sentences: [...words.sentences], ratings };
  }

  /** On this machine or another. */
  private isDoneOn(day: LocalDay): boolean {
    return Object.keys(this.parts.keeper.facts.days[day]?.checkIns ?? {}).length > 0;
  }
}

/** "Neck and Shoulders" */
const namesOf = (regions: readonly CheckInRegion[]): string =>
  new Intl.ListFormat(language(), { type: 'conjunction' }).format(regions.map(regionName));
