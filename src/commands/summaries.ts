import type { Command } from "./command";

export const summaries: Command = {
  kind: "function",
  id: "summaries",
  label: { da: "Lav resuméer", en: "Make summaries" },
  title: { da: "Lav resuméer", en: "Make summaries" },
  tip: {
    da: "Skriver resuméer af snitflader og oprydning på nye ark. Tidligere resuméer fra tilføjelsesprogrammet erstattes.",
    en: "Writes summaries of interfaces and cleanup on new sheets. Earlier summaries made by the add-in are replaced.",
  },
  icon: "summaries",
  run: async ({ app, showPane }) => {
    const outcome = await app.run({ id: "summaries" });
    if (outcome.kind === "failed") await showPane();
  },
};
