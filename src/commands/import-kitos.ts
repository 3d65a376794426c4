import type { FunctionCommand } from "./command";
import { showView } from "./show-view";

export const importKitos: FunctionCommand = {
  kind: "function",
  group: "tools",
  id: "importKitos",
  label: { da: "Hent fra KITOS", en: "Import from KITOS" },
  title: { da: "Hent fra KITOS", en: "Import from KITOS" },
  tip: {
    da: "Fletter et ark med en eksport fra KITOS ind i dine registre. Du ser hver ændring og vælger selv, før noget skrives.",
    en: "Merges a sheet with an export from KITOS into your registers. You see each change and choose before anything is written.",
  },
  icon: "import-kitos",
  needs: "nothing",
  run: showView("import"),
};
