/** The orders of findings. Default: what is urgent first, see `urgencyOf`. `place`: as they stand in the registers. */
export const SORTINGS = ["urgency", "severity", "count", "place"] as const;
export type Sorting = (typeof SORTINGS)[number];
