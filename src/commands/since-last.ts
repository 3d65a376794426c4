import type { FunctionCommand } from "./command";
import { runAction } from "./run-action";

export const sinceLast: FunctionCommand = {
  kind: "function",
  group: "strategy",
  id: "sinceLast",
  label: { da: "Siden sidst", en: "Since last time" },
  title: { da: "Hvad er ændret siden sidst", en: "What has changed since last time" },
  tip: {
    da: "Skriver et ark med, hvad der er nyt, rettet og uændret siden en tidligere dags validering.",
    en: "Writes a sheet of what is new, mended and unchanged since the validation of an earlier day.",
  },
  icon: "since-last",
  needs: "register",
  run: runAction({ id: "sinceLast" }),
};
