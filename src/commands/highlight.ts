import type { FunctionCommand } from "./command";
import { runAction } from "./run-action";

export const highlight: FunctionCommand = {
  kind: "function",
  group: "check",
  id: "highlight",
  label: { da: "Markér afhængigheder", en: "Mark dependencies" },
  title: { da: "Markér KMD Sag-afhængigheder", en: "Mark KMD Sag dependencies" },
  tip: {
    da: "Farver de systemer og snitflader, der hænger direkte eller indirekte på KMD Sag, og skriver en forklaring på et ark for sig.",
    en: "Colours the systems and interfaces that depend directly or indirectly on KMD Sag, and writes an explanation on a sheet of its own.",
  },
  icon: "highlight",
  needs: ["systems", "interfaces"],
  // The marks show for themselves; what does not show is what could not be judged.
  run: runAction(
    { id: "highlight" },
    (outcome) => outcome.kind === "done" && outcome.action === "highlight" && outcome.result.analysis.incomplete.length > 0,
  ),
};
