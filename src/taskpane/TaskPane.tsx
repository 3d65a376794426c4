import { AriaLiveAnnouncer, FluentProvider, type Theme } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import type { App } from "../app/app";
import type { AskedWord } from "../core/meanings/asked-findings";
import type { Language } from "../core/text/language";
import { copyImage } from "./copy-image";
import { copyText } from "./copy-text";
import { NO_FILTER } from "./preferences/finding-filter";
import { openPreferenceStore } from "./preferences/store";
import { saveFile } from "./save-file";
import { usePreferences } from "./preferences/usePreferences";
import { isDark } from "./theme/office-theme";
import { maskPersons, unscreened } from "../core/identifiers/mask-persons";
import { LanguageContext, ScreenContext, ShowPersonsContext } from "./text/use-texts";
import { AskedWordContext } from "./views/asked-word";
import { Boundary } from "./views/Pane/Boundary";
import { FilterStoreContext, useFilterStore } from "./views/filter-store";
import { Pane } from "./views/Pane/Pane";
import type { PaneActions } from "./views/view-props";

export interface TaskPaneProps {
  readonly app: App;
  /** The language that goes with Office's. */
  readonly officeLanguage: Language;
  /** The Fluent theme now, and how to hear of another. */
  readonly theme: { readonly get: () => Theme; readonly subscribe: (listener: () => void) => () => void };
}

/** Ties the views to the session; the only place in the pane that knows the app. */
export function TaskPane({ app, officeLanguage, theme }: TaskPaneProps): React.JSX.Element {
  const state = useSyncExternalStore(app.session.subscribe, app.session.get);
  const fluent = useSyncExternalStore(theme.subscribe, theme.get);
  const { preferences, loaded, setPreferences } = usePreferences(openPreferenceStore);
  // Until it is known whether the tour has been seen, it is not shown.
  const known = loaded ? preferences : { ...preferences, tourSeen: true };
  const { tourAsked } = state;
  const tourShown = useRef<object | null>(null);
  useEffect(() => {
    // Not before what was stored is there: it would say that the tour has been seen.
    if (!loaded || tourAsked === tourShown.current) return;
    tourShown.current = tourAsked;
    setPreferences({ tourSeen: false });
  }, [tourAsked, loaded, setPreferences]);
  useEffect(() => {
    if (loaded) app.setLanguage(preferences.language === "office" ? officeLanguage : preferences.language);
  }, [app, loaded, preferences.language, officeLanguage]);
  useEffect(() => {
    if (loaded) app.setLive(preferences.live);
  }, [app, loaded, preferences.live]);
  useEffect(() => {
    // A screen reader pronounces by it.
    document.documentElement.lang = state.language;
  }, [state.language]);
  useEffect(() => {
    // The browser draws scroll bars and the calendar of dates itself, light unless it is asked for dark ones.
    document.documentElement.style.colorScheme = isDark(fluent.colorNeutralBackground1) ? "dark" : "light";
  }, [fluent]);
  const filterStore = useFilterStore();
  const [, setRest] = filterStore;
  const [askedWord, setAskedWord] = useState<AskedWord | null>(null);
  const actions = useMemo<PaneActions>(
    () => ({
      run: (action) => void app.run(action),
      cancel: app.cancel,
      show: (place) => void app.showFinding(place),
      showSheet: (sheet) => void app.showSheet(sheet),
      open: (view, findings) => {
        if (findings !== undefined) {
          const { hidden, ...rest } = { ...NO_FILTER, ...findings };
          setRest(rest);
          setPreferences({ hidden });
        }
        setAskedWord(null);
        app.show(view);
      },
      say: (word) => {
        setAskedWord(word);
        app.show("words");
      },
      dismissOutcome: app.dismissOutcome,
      dismissPlan: app.dismissPlan,
      copy: copyText,
      copyImage,
      saveFile,
      reload: () => void app.open(),
    }),
    [app, setRest, setPreferences],
  );
  return (
    <LanguageContext value={state.language}>
      <ScreenContext value={state.showsPersons ? unscreened : maskPersons}>
        <ShowPersonsContext value={app.showPersons}>
          <FluentProvider theme={fluent}>
            {/* Message bars are announced through it; without one a screen reader hears no outcome. */}
            <AriaLiveAnnouncer>
              <Boundary>
                <FilterStoreContext value={filterStore}>
                  <AskedWordContext value={askedWord}>
                    <Pane state={state} actions={actions} preferences={known} onPreferences={setPreferences} />
                  </AskedWordContext>
                </FilterStoreContext>
              </Boundary>
            </AriaLiveAnnouncer>
          </FluentProvider>
        </ShowPersonsContext>
      </ScreenContext>
    </LanguageContext>
  );
}
