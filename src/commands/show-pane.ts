import type { PaneCommand } from "./command";

/** Run by Excel: it opens the pane while the runtime is still loading, which a function of the add-in could not. */
export const showPane: PaneCommand = {
  kind: "pane",
  group: "help",
  id: "showPane",
  label: { da: "Åbn ruden", en: "Open the pane" },
  title: { da: "Åbn ruden", en: "Open the pane" },
  tip: {
    da: "Viser ruden med processen, fund, plan og oprydning.",
    en: "Shows the pane with the process, findings, plan and cleanup.",
  },
  icon: "show-pane",
  needs: "nothing",
  shortcut: "R",
  run: ({ showPane: open }) => open(),
};
