import type { FunctionCommand } from "./command";

export const guide: FunctionCommand = {
  kind: "function",
  group: "help",
  id: "guide",
  label: { da: "Rundvisning", en: "Tour" },
  title: { da: "Rundvisning", en: "Tour" },
  tip: {
    da: "Viser processen i ruden og går skridt for skridt fra de seks redskaber til en plan.",
    en: "Shows the process in the pane and goes step by step from the six tools to a plan.",
  },
  icon: "guide",
  needs: "nothing",
  run: async ({ app, showPane }) => {
    app.showTour();
    await showPane();
  },
};
