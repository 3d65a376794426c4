import type { Fault } from "./faults";

/** Faults of cases that take two cells or rows, or what KOMBIT says of a case, to see. */
export const CASE_FAULTS: readonly Fault[] = [];
