import { FluentProvider, teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { render, within, type RenderResult } from "@testing-library/react";
import { axe } from "jest-axe";
import { LANGUAGES, type Language } from "../../core/text/language";
import { LanguageContext, type Texts } from "../text/use-texts";

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
}

/**
 * What every view must hold to: it draws in each language and theme, axe finds nothing, every control has a name, and it
 * says different things in different languages (a literal in the markup would be the same in both).
 */
export function isConformant({ texts, states }: Conformance): void {
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
