import type { FunctionCommand } from "./command";
import { showView } from "./show-view";

export const settings: FunctionCommand = {
  kind: "function",
  group: "help",
  id: "settings",
  label: { da: "Indstillinger", en: "Settings" },
  title: { da: "Indstillinger", en: "Settings" },
  tip: {
    da: "Sprog, grænseværdier, egne KLE-numre og hvad tilføjelsesprogrammet gemmer.",
    en: "Language, thresholds, own KLE numbers and what the add-in keeps.",
  },
  icon: "settings",
  needs: "nothing",
  run: showView("settings"),
};
