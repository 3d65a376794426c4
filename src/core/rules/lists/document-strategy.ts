import type { Rule } from "../rule";

/** Rules on Sags- og dokumentstrategi, in the order in which a user reads about them. */
export const DOCUMENT_STRATEGY_RULES: readonly Rule[] = [];
