import type { FunctionCommand } from "./command";
import { runAction } from "./run-action";

export const summaries: FunctionCommand = {
  kind: "function",
  group: "strategy",
  id: "summaries",
  label: { da: "Lav resuméer", en: "Make summaries" },
  title: { da: "Lav resuméer", en: "Make summaries" },
  tip: {
    da: "Skriver resuméer af snitflader, plan og oprydning på nye ark. Tidligere resuméer fra tilføjelsesprogrammet erstattes.",
    en: "Writes summaries of interfaces, plan and cleanup on new sheets. Earlier summaries made by the add-in are replaced.",
  },
  icon: "summaries",
  needs: "register",
  run: runAction({ id: "summaries" }),
};
