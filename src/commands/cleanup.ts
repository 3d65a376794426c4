import type { FunctionCommand } from "./command";
import { showView } from "./show-view";

export const cleanup: FunctionCommand = {
  kind: "function",
  group: "strategy",
  id: "cleanup",
  label: { da: "Oprydning", en: "Cleanup" },
  title: { da: "Vis oprydningen", en: "Show the cleanup" },
  tip: {
    da: "Viser i ruden, hvor mange sager der kan lukkes, flyttes eller slettes, og hvad det koster i tid.",
    en: "Shows in the pane how many cases can be closed, moved or deleted, and what it costs in time.",
  },
  icon: "cleanup",
  needs: "nothing",
  run: showView("cleanup"),
};
