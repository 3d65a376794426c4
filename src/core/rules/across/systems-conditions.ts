import { NEEDED_CONDITIONS } from "../../system-conditions/sapa-conditions";
import { sapaCondition } from "../bodies/sapa-condition";
import type { AcrossRule } from "../rule";

/** One rule for each condition that a system needs to show in SAPA, `systems-<id>`; their texts are in the condition. */
export const SYSTEMS_CONDITION_RULES: readonly AcrossRule[] = NEEDED_CONDITIONS.map(sapaCondition);
