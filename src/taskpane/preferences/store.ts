import { DEFAULTS, type Preferences } from "./preferences";

export interface PreferenceStore {
  readonly load: () => Preferences;
  readonly save: (preferences: Preferences) => void;
}

const KEY = "pane";

/**
 * Preferences in the browser's storage through Microsoft's helpers, which scope an add-in's keys (`@sapa-ud-af-kmd-sag/pane`) on an origin
 * that it may share with others. Loaded separately: the pane is drawn before it is there.
 *
 * `Storage` is all that is used of the package, since the add-in has better for the rest: users do not sign in (`Authenticator`, tokens), dialogs
 * and messages are Fluent's (`Dialog`, `UI.notify`), `Office.onReady` says when and where it runs (`Utilities`), and `src/excel` replaces
 * sheets so that a stopped write loses nothing (`ExcelUtilities.forceCreateSheet` deletes first).
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
