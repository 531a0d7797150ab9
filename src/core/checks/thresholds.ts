// Limits that notices and units set differently; the defaults are what a unit starts from.

export type Thresholds = {
  /** Least share of members present at a 民主生活会: numerator and denominator. */
  readonly quorum: readonly [number, number];
  /** Days from the meeting to the date of the report after which a reminder appears; 0 turns it off. */
  readonly reportDays: number;
  /** Characters of the body from which a 报告 is called long. */
  readonly longReport: number;
  /** Characters of the body above which it should be cut; a number of our own, no rule sets one for reports. */
  readonly tooLong: number;
};

export const DEFAULT_THRESHOLDS: Thresholds = {
  quorum: [2, 3],
  reportDays: 15,
  longReport: 3000,
  tooLong: 4000,
};
