import { languageOf } from "./language";

test.each([
  ["da-DK", "da"],
  ["nb-NO", "da"],
  ["en-US", "en"],
  ["de-DE", "en"],
  ["nope", "en"],
  [undefined, "da"],
])("languageOf(%s) is %s", (displayLanguage, language) => {
  expect(languageOf(displayLanguage)).toBe(language);
});
