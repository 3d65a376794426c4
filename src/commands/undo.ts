import type { FunctionCommand } from "./command";
import { runAction } from "./run-action";

export const undo: FunctionCommand = {
  kind: "function",
  group: "check",
  id: "undo",
  label: { da: "Fortryd rettelse", en: "Undo change" },
  title: { da: "Fortryd den seneste rettelse", en: "Undo the latest change" },
  tip: {
    da: "Tager den seneste rettelse fra tilføjelsesprogrammet tilbage, også efter at projektmappen er gemt og åbnet igen. Celler, du har ændret siden, røres ikke.",
    en: "Takes the add-in's latest change back, also after the workbook has been saved and reopened. Cells that you have changed since are left alone.",
  },
  icon: "undo",
  // Following the list of changes would touch the ribbon at each of them, and so clear Excel's own undo.
  needs: "nothing",
  shortcut: "Z",
  // The cells may be on another sheet, so the pane tells what was taken back.
  run: runAction({ id: "undo" }, (outcome) => outcome.kind === "done"),
};
