import type { Localized } from "../core/text/language";

/** The groups of the ribbon tab, in their order. */
export const GROUPS = [
  { id: "tools", label: { da: "Redskaber", en: "Tools" } },
  { id: "check", label: { da: "Kontrol", en: "Check" } },
  { id: "strategy", label: { da: "Strategi", en: "Strategy" } },
  { id: "help", label: { da: "Hjælp", en: "Help" } },
] as const satisfies readonly { readonly id: string; readonly label: Localized }[];

export type GroupId = (typeof GROUPS)[number]["id"];
