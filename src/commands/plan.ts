import type { FunctionCommand } from "./command";
import { showView } from "./show-view";

export const plan: FunctionCommand = {
  kind: "function",
  group: "strategy",
  id: "plan",
  label: { da: "Plan", en: "Plan" },
  title: { da: "Vis planen", en: "Show the plan" },
  tip: {
    da: "Viser bølger, kritisk vej og opsigelser i ruden, og hvad der sker, hvis et system flyttes eller forsinkes.",
    en: "Shows waves, critical path and notices in the pane, and what happens if a system is moved or delayed.",
  },
  icon: "plan",
  needs: "nothing",
  run: showView("plan"),
};
