import type { FunctionCommand } from "./command";

export const explainFinding: FunctionCommand = {
  kind: "function",
  group: "check",
  id: "explainFinding",
  label: { da: "Forklar fund", en: "Explain finding" },
  title: { da: "Forklar fund i cellen", en: "Explain the cell's findings" },
  tip: {
    da: "Viser i ruden, hvad der er galt i den valgte celle, hvorfor det betyder noget, og hvad der kan gøres. Registrene valideres først, hvis de er ændret siden sidst.",
    en: "Shows in the pane what is wrong in the selected cell, why it matters and what can be done. The registers are validated first if they have changed.",
  },
  icon: "explain",
  // In the menu of a cell it is always there.
  needs: "nothing",
  shortcut: "F",
  onCell: true,
  run: async ({ app, showPane }) => {
    // Read before anything else: the user may move on while the registers are validated.
    const place = await app.activeCell();
    await showPane();
    if (place === undefined) return;
    const { validation, cellsStale, settingsStale } = app.session.get();
    if (validation === null || cellsStale || settingsStale) {
      const outcome = await app.run({ id: "validate" });
      // The pane shows why not; findings of a workbook that has changed may be in other cells by now.
      if (outcome.kind !== "done") return;
    }
    app.show("findings", place);
  },
};
