import type { FunctionCommand } from "./command";
import { runAction } from "./run-action";

export const findingsSheet: FunctionCommand = {
  kind: "function",
  group: "check",
  id: "findingsSheet",
  label: { da: "Fund-ark", en: "Findings sheet" },
  title: { da: "Skriv fundene på et ark", en: "Write the findings to a sheet" },
  tip: {
    da: "Validerer registrene og skriver alle fund på et ark for sig, som kan filtreres, deles og udskrives. Det tidligere ark fra tilføjelsesprogrammet erstattes.",
    en: "Validates the registers and writes all findings to a sheet that can be filtered, shared and printed. The add-in's earlier sheet is replaced.",
  },
  icon: "findings-sheet",
  needs: "register",
  run: runAction({ id: "findingsSheet" }),
};
