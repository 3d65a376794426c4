import type { Localized } from "../text/language";
import type { Decision } from "./acceptance";

/** The two decisions as users see them, also in batch's file. */
export const DECISION_WORDS = {
  accepted: { da: "accepteret", en: "accepted" },
  notRelevant: { da: "ikke relevant", en: "not relevant" },
} as const satisfies Readonly<Record<Decision, Localized>>;
