import type { Rule } from "../rule";

/** Rules on Anskaffelser, in the order in which a user reads about them. */
export const PROCUREMENTS_RULES: readonly Rule[] = [];
