/** What can be done with a case, as the closed list of the column Handling spells it. */
export const CLEANUP_ACTIONS = ["Luk", "Kassér", "Flyt", "Arkivér", "Afklar"] as const;
export type CleanupAction = (typeof CLEANUP_ACTIONS)[number];
