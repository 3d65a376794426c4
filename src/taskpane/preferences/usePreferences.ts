import { useCallback, useEffect, useState } from "react";
import { DEFAULTS, type Preferences } from "./preferences";
import { FORGETFUL, type PreferenceStore } from "./store";

export type SetPreferences = (change: Partial<Preferences>) => void;

/** The user's preferences: the defaults at first, the stored ones as soon as the store is open (`loaded`). */
export function usePreferences(open: () => Promise<PreferenceStore>): {
  readonly preferences: Preferences;
  readonly loaded: boolean;
  readonly setPreferences: SetPreferences;
} {
  const [store, setStore] = useState<PreferenceStore>(FORGETFUL);
  const [preferences, setAll] = useState<Preferences>(DEFAULTS);
  const [loaded, setLoaded] = useState(false);

  useEffect(() => {
    let gone = false;
    open()
      .then((opened) => {
        if (gone) return;
        setAll(opened.load());
        setStore(opened);
      })
      // Storage that is switched off throws when it is touched; see FORGETFUL.
      .catch(() => undefined)
      .finally(() => {
        if (!gone) setLoaded(true);
      });
    return () => {
      gone = true;
    };
  }, [open]);

  const setPreferences = useCallback<SetPreferences>(
    (change) => {
      const next = { ...preferences, ...change };
      setAll(next);
      store.save(next);
    },
    [preferences, store],
  );
  return { preferences, loaded, setPreferences };
}
