import type { FunctionCommand } from "./command";
import { runAction } from "./run-action";

export const removeHighlights: FunctionCommand = {
  kind: "function",
  group: "check",
  id: "removeHighlights",
  label: { da: "Fjern markering", en: "Remove marks" },
  title: { da: "Fjern markering", en: "Remove marks" },
  tip: {
    da: "Fjerner tilføjelsesprogrammets markeringer og arket med forklaringen. Dine egne farver røres ikke.",
    en: "Removes the add-in's marks and the sheet with the explanation. Your own colours are left alone.",
  },
  icon: "remove-highlights",
  // Marks outlive the registers they were made from.
  needs: "nothing",
  run: runAction(
    { id: "removeHighlights" },
    (outcome) => outcome.kind === "done" && outcome.action === "removeHighlights" && outcome.removed === 0,
  ),
};
