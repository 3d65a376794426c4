import type { FunctionCommand } from "./command";
import { showView } from "./show-view";

export const registers: FunctionCommand = {
  kind: "function",
  group: "tools",
  id: "registers",
  label: { da: "Registre", en: "Registers" },
  title: { da: "Vis registrene", en: "Show the registers" },
  tip: {
    da: "Viser, hvilke ark der er genkendt som registre, og hvilke kolonner der er fundet. Her kan du selv pege på et ark eller en kolonne.",
    en: "Shows which sheets are recognised as registers and which columns were found. Here you can point out a sheet or a column yourself.",
  },
  icon: "registers",
  needs: "nothing",
  run: showView("registers"),
};
