import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { isDark, themeFor } from "./office-theme";

test.each([
  ["#FFFFFF", false],
  ["#292929", true],
  ["262626", true],
  ["#f3f2f1", false],
  ["not a colour", false],
])("isDark(%s) is %s", (colour, expected) => {
  expect(isDark(colour)).toBe(expected);
});

test("the host's own word on darkness wins over its background", () => {
  expect(themeFor({ isDarkTheme: true, bodyBackgroundColor: "#FFFFFF" }, false)).toBe(webDarkTheme);
});

test("a dark background without a word gives the dark theme, a host that says nothing the light one", () => {
  expect(themeFor({ bodyBackgroundColor: "#292929" }, false)).toBe(webDarkTheme);
  expect(themeFor(undefined, false)).toBe(webLightTheme);
});

test("forced colours give the high-contrast theme", () => {
  expect(themeFor({ isDarkTheme: true }, true)).toBe(teamsHighContrastTheme);
});
