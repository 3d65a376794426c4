import type { Localized } from "../text/language";

export const TEXT = {
  sheetName: { da: "Indhold", en: "Contents" },
  title: { da: "Resuméerne: indhold", en: "The summaries: contents" },
  list: { da: "Arkene i den rækkefølge, de udskrives", en: "The sheets in the order in which they are printed" },
  sheet: { da: "Ark", en: "Sheet" },
  shows: { da: "Hvad det viser", en: "What it shows" },
  management: {
    da: "Én side til styregruppen: om planen holder, nøgletal, bølger, beslutninger og risici",
    en: "One page for the steering group: whether the plan holds, key figures, waves, decisions and risks",
  },
  process: {
    da: "De seks aktiviteter i KOMBITs proces, og hvor langt hver af dem er",
    en: "The six activities of KOMBIT’s process, and how far each of them is",
  },
  left: { da: "Ikke lavet, fordi registret mangler", en: "Not made because the register is missing" },
  noneLeft: { da: "Alle resuméer er lavet.", en: "All summaries are made." },
  printed: {
    da: "Lange lister skrives ud med de første rækker. Resten, og det, der kun er til at slå op i, står nederst på hvert ark uden for udskriften.",
    en: "Long lists are printed with their first rows. The rest, and what is only looked up, is at the foot of each sheet, outside the print area.",
  },
} as const satisfies Record<string, Localized>;
