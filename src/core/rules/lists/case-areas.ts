import type { Rule } from "../rule";

/** Rules on Sagsområder, in the order in which a user reads about them. */
export const CASE_AREAS_RULES: readonly Rule[] = [];
