/** Whether a finding counts or is accepted with a reason. */
export const STATES = ["open", "setAside"] as const;
export type FindingState = (typeof STATES)[number];
