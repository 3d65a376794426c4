import type { Command } from "./command";

export const highlight: Command = {
  kind: "function",
  id: "highlight",
  label: { da: "Markér KMD Sag-afhængigheder", en: "Mark KMD Sag dependencies" },
  title: { da: "Markér KMD Sag-afhængigheder", en: "Mark KMD Sag dependencies" },
  tip: {
    da: "Farver de systemer og snitflader, der hænger direkte eller indirekte på KMD Sag, og skriver en forklaring på et ark for sig.",
    en: "Colours the systems and interfaces that depend directly or indirectly on KMD Sag, and writes an explanation on a sheet of its own.",
  },
  icon: "highlight",
  run: async ({ app, showPane }) => {
    const outcome = await app.run({ id: "highlight" });
    // The marks show for themselves; what does not show is that something went wrong or could not be judged.
    if (
      outcome.kind === "failed" ||
      (outcome.kind === "done" && outcome.action === "highlight" && outcome.result.analysis.incomplete.length > 0)
    )
      await showPane();
  },
};
