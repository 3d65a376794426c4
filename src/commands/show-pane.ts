import type { Command } from "./command";

/** Carried out by Excel: it opens the pane while the runtime is still loading, which a function of ours could not. */
export const showPane: Command = {
  kind: "pane",
  id: "showPane",
  label: { da: "Åbn ruden", en: "Open the pane" },
  title: { da: "Åbn ruden", en: "Open the pane" },
  tip: {
    da: "Viser ruden med fund, genkendte registre og handlinger.",
    en: "Shows the pane with findings, recognised registers and actions.",
  },
  icon: "show-pane",
};
