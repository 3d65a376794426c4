import { FluentProvider, teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { render, within, type RenderResult } from "@testing-library/react";
import { axe } from "jest-axe";
import { ABOUT_LANGUAGES, LANGUAGES, type Language } from "../../core/text/language";
import type { Texts } from "../../core/text/translate";
import { LanguageContext } from "../text/use-texts";
import { hardCoded, loadedTexts, stringsIn } from "./hard-coded";
import { inPseudo } from "./pseudo";

/** Names of languages are written in their own. */
const OWN_NAMES = Object.values(ABOUT_LANGUAGES).map(({ name }) => name);
const THEMES: Readonly<Record<string, Theme>> = { light: webLightTheme, dark: webDarkTheme, "high contrast": teamsHighContrastTheme };

/** Renders a view as the pane does. */
export function renderView(
  view: React.ReactElement,
  { language = "da", theme = webLightTheme }: { language?: Language; theme?: Theme } = {},
): RenderResult {
  return render(view, {
    wrapper: ({ children }) => (
      <LanguageContext value={language}>
        <FluentProvider theme={theme}>{children}</FluentProvider>
      </LanguageContext>
    ),
  });
}

export interface Conformance {
  /** The view's texts, all of them. */
  readonly texts: Texts;
  /** The states in which the view is shown, each with at least one control or text. */
  readonly states: Readonly<Record<string, () => React.ReactElement>>;
  /** Words of the workbook that a state shows though its props don't hold them, e.g. choices of a closed list. */
  readonly data?: readonly string[];
}

/**
 * What every view must hold to: it draws in each language and theme, axe finds nothing, every control has a name, and it
 * says different things in different languages. In a lengthened pseudo-language nothing is left but what the workbook gives it: a
 * literal in the markup, or a text that is glued together, would stand out.
 */
export function isConformant({ texts, states, data = [] }: Conformance): void {
  describe("conformance", () => {
    test.each(Object.entries(texts))("text %s is there in every language, without exclamation mark or stray blanks", (_key, text) => {
      for (const language of LANGUAGES) expect(text[language]).toMatch(/^\S([^!]*\S)?$/);
    });

    describe.each(Object.entries(states))("%s", (_state, view) => {
      test.each(LANGUAGES)("axe finds nothing in %s", async (language) => {
        // The whole page: a dialog is drawn beside the view.
        const { baseElement } = renderView(view(), { language });
        // Colours need a real browser; jsdom draws nothing.
        expect(
          (await axe(baseElement, { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } })).violations,
        ).toEqual([]);
      });

      test.each(Object.entries(THEMES))("draws in the %s theme", (_theme, theme) => {
        expect(renderView(view(), { theme }).baseElement.textContent).not.toBe("");
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
