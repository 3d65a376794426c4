/** The actions on a case, as the closed list of the column Handling spells them. */
export const CLEANUP_ACTIONS = ["Luk", "Kassér", "Flyt", "Arkivér", "Afklar"] as const;
export type CleanupAction = (typeof CLEANUP_ACTIONS)[number];
