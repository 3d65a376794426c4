import { DEFAULTS, type Preferences } from "./preferences";

export interface PreferenceStore {
  readonly load: () => Preferences;
  readonly save: (preferences: Preferences) => void;
}

const KEY = "pane";

/**
 * Preferences in the browser's storage through Microsoft's helpers, which keep an add-in's keys apart from those of others on
 * the host. Loaded on its own: the pane is drawn before it is there.
 */
export async function openPreferenceStore(): Promise<PreferenceStore> {
  const [{ Storage }, { readPreferences }] = await Promise.all([
    import(/* webpackChunkName: "preferences" */ "@microsoft/office-js-helpers/dist/office.helpers.min.js"),
    import(/* webpackChunkName: "preferences" */ "./read-preferences"),
  ]);
  const storage = new Storage<unknown>("sapa-ud-af-kmd-sag");
  return {
    load: () => readPreferences(storage.get(KEY)),
    save: (preferences) => void storage.set(KEY, preferences),
  };
}

/** For a browser that keeps nothing for us (storage of third parties switched off): the pane forgets, and works. */
export const FORGETFUL: PreferenceStore = { load: () => DEFAULTS, save: () => undefined };
