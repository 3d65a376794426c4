/** Whether a finding counts or has been set aside with a reason. */
export const STATES = ["open", "setAside"] as const;
export type FindingState = (typeof STATES)[number];
