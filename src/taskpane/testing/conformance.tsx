import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, within, type RenderResult } from "@testing-library/react";
import { axe } from "jest-axe";
import { ABOUT_LANGUAGES, LANGUAGES, type Language } from "../../core/text/language";
import { LanguageContext } from "../text/use-texts";
import { hardCoded, loadedTexts, stringsIn } from "./hard-coded";
import { inPseudo } from "./pseudo";

/** Names of languages are written in their own. */
const OWN_NAMES = Object.values(ABOUT_LANGUAGES).map(({ name }) => name);

/** Renders a view as the pane does. */
export function renderView(view: React.ReactElement, { language = "da" }: { language?: Language } = {}): RenderResult {
  return render(view, {
    wrapper: ({ children }) => (
      <LanguageContext value={language}>
        <FluentProvider theme={webLightTheme}>{children}</FluentProvider>
      </LanguageContext>
    ),
  });
}

export interface Conformance {
  /** The states in which the view is shown, each with at least one control or text. */
  readonly states: Readonly<Record<string, () => React.ReactElement>>;
  /** Words of the workbook that a state shows though its props don't hold them, e.g. choices of a closed list. */
  readonly data?: readonly string[];
}

/**
 * The rules for every view: axe finds nothing, every control has a name, and the view says different things in different languages. In a
 * lengthened pseudo-language nothing is left but the workbook's data: a literal in the markup, or a concatenated text, would show.
 * Themes, and axe in English, are checked in a real browser (views.browser.test.ts); the texts themselves in test/texts.test.ts.
 */
export function isConformant({ states, data = [] }: Conformance): void {
  describe("conformance", () => {
    describe.each(Object.entries(states))("%s", (_state, view) => {
      test("axe finds nothing", async () => {
        // The whole page: a dialog is drawn beside the view.
        const { baseElement } = renderView(view());
        // Colours need a real browser; jsdom draws nothing.
        expect(
          (await axe(baseElement, { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } })).violations,
        ).toEqual([]);
      });

      test("nothing is hard-coded: in the pseudo-language only data stay", () => {
        const undo = inPseudo(loadedTexts());
        try {
          const shown = view();
          const { baseElement, unmount } = renderView(shown, { language: "en" });
          const left = hardCoded(baseElement, [...stringsIn(shown.props), ...data, ...OWN_NAMES]);
          unmount();
          expect(left).toEqual([]);
        } finally {
          undo();
        }
      });

      test("every control has a name, and the names are another language's in English", () => {
        const names = LANGUAGES.map((language) => {
          const { baseElement, unmount } = renderView(view(), { language });
          const controls = within(baseElement).queryAllByRole("button");
          for (const control of controls) expect(control).toHaveProperty("outerHTML", expect.stringMatching(/aria-label="[^"]+"|>[^<]+</));
          const text = baseElement.textContent;
          unmount();
          return text;
        });
        expect(new Set(names).size).toBe(LANGUAGES.length);
      });
    });
  });
}
