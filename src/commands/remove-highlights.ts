import type { Command } from "./command";

export const removeHighlights: Command = {
  kind: "function",
  id: "removeHighlights",
  label: { da: "Fjern markering", en: "Remove marks" },
  title: { da: "Fjern markering", en: "Remove marks" },
  tip: {
    da: "Fjerner tilføjelsesprogrammets markeringer og arket med forklaringen. Dine egne farver røres ikke.",
    en: "Removes the add-in's marks and the sheet with the explanation. Your own colours are left alone.",
  },
  icon: "remove-highlights",
  run: async ({ app, showPane }) => {
    const outcome = await app.run({ id: "removeHighlights" });
    const nothingSeen = outcome.kind === "done" && outcome.action === "removeHighlights" && outcome.removed === 0;
    if (outcome.kind === "failed" || nothingSeen) await showPane();
  },
};
