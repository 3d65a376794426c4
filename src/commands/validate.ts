import type { FunctionCommand } from "./command";

export const validate: FunctionCommand = {
  kind: "function",
  group: "check",
  id: "validate",
  label: { da: "Validér", en: "Validate" },
  title: { da: "Validér registrene", en: "Validate the registers" },
  tip: {
    da: "Kontrollerer de seks redskabers ark i projektmappen og viser fundene i ruden. Der ændres ikke i arkene.",
    en: "Checks the sheets of the six tools in the workbook and shows the findings in the pane. No sheet is changed.",
  },
  icon: "validate",
  // It is what looks for registers, so it can't wait until some are known.
  needs: "nothing",
  shortcut: "V",
  // The pane is opened first: reading many cases takes a while, and progress and Cancel are there.
  run: async ({ app, showPane }) => {
    await showPane();
    await app.run({ id: "validate" });
  },
};
