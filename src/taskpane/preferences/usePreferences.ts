import { useCallback, useEffect, useMemo, useState } from "react";
import type { Severity } from "../../core/model/finding";
import { DEFAULTS, type Preferences } from "./preferences";
import { FORGETFUL, type PreferenceStore } from "./store";

/** The user's preferences: the defaults at first, the stored ones as soon as the store is open. */
export function usePreferences(open: () => Promise<PreferenceStore>): {
  readonly hidden: ReadonlySet<Severity>;
  readonly setHidden: (hidden: ReadonlySet<Severity>) => void;
} {
  const [store, setStore] = useState<PreferenceStore>(FORGETFUL);
  const [preferences, setPreferences] = useState<Preferences>(DEFAULTS);

  useEffect(() => {
    let gone = false;
    open().then(
      (opened) => {
        if (gone) return;
        setStore(opened);
        setPreferences(opened.load());
      },
      // Storage that is switched off throws when it is touched; see FORGETFUL.
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [open]);

  const hidden = useMemo(() => new Set(preferences.hidden), [preferences]);
  const setHidden = useCallback(
    (value: ReadonlySet<Severity>) => {
      const next = { ...preferences, hidden: [...value] };
      setPreferences(next);
      store.save(next);
    },
    [preferences, store],
  );
  return { hidden, setHidden };
}
