import { useState } from "react";
import type { ImportChoices } from "../../../core/import/import-plan";

export interface ImportChoicesState extends ImportChoices {
  readonly toggle: (kind: keyof ImportChoices, id: string) => void;
  /** Chooses all of them, or none. */
  readonly setAll: (kind: keyof ImportChoices, ids: readonly string[]) => void;
}

/** The user's answers to a plan; none at first: the sheet's own values stay. */
export function useImportChoices(): ImportChoicesState {
  const [choices, setChoices] = useState<ImportChoices>({ useTheirs: new Set(), clear: new Set() });
  return {
    ...choices,
    toggle: (kind, id) =>
      setChoices((before) => {
        const next = new Set(before[kind]);
        if (!next.delete(id)) next.add(id);
        return { ...before, [kind]: next };
      }),
    setAll: (kind, ids) => setChoices((before) => ({ ...before, [kind]: new Set(ids) })),
  };
}
