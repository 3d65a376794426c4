/** Longest reason in characters; longer ones are cut where they are typed, and what a file brings may not fill the pane either. */
export const MAX_REASON = 500;
