import type { FunctionCommand } from "./command";
import { showView } from "./show-view";

export const dependencies: FunctionCommand = {
  kind: "function",
  group: "strategy",
  id: "dependencies",
  label: { da: "Afhængigheder", en: "Dependencies" },
  title: { da: "Vis afhængigheder", en: "Show dependencies" },
  tip: {
    da: "Viser systemer og snitflader omkring KMD Sag i ruden, og kæden fra et system til KMD Sag.",
    en: "Shows the systems and interfaces around KMD Sag in the pane, and the chain from a system to KMD Sag.",
  },
  icon: "dependencies",
  needs: "nothing",
  run: showView("dependencies"),
};
