import { SAPA_CONDITION_LIST } from "../../system-conditions/sapa-conditions";
import { sapaCondition } from "../bodies/sapa-condition";
import type { AcrossRule } from "../rule";

/** One rule for each condition that is evaluated system by system, `systems-<id>`; their texts are in the condition. */
export const SYSTEMS_CONDITION_RULES: readonly AcrossRule[] = SAPA_CONDITION_LIST.map(sapaCondition);
