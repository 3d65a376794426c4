import type { FunctionCommand } from "./command";
import { runAction } from "./run-action";

export const worklist: FunctionCommand = {
  kind: "function",
  group: "strategy",
  id: "worklist",
  label: { da: "Arbejdsliste", en: "Worklist" },
  title: { da: "Skriv arbejdslisten", en: "Write the worklist" },
  tip: {
    da: "Skriver et ark med de sager, der skal gøres noget ved før udfasningen, fordelt på forvaltning. Den tidligere liste fra tilføjelsesprogrammet erstattes.",
    en: "Writes a sheet of the cases that need something done before the exit, by department. The add-in's earlier list is replaced.",
  },
  icon: "worklist",
  needs: ["cases"],
  run: runAction({ id: "worklist" }),
};
