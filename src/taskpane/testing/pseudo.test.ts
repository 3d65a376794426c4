import { formatMessage } from "../../core/text/format-message";
import { inPseudo, pseudoOf, realWords } from "./pseudo";

test("words are lengthened by two fifths; holes, plurals, choices and quotes are kept", () => {
  const plain = "Read the sheet before you go on.";
  expect(pseudoOf(plain).length / plain.length).toBeGreaterThan(1.3);
  const message = "{count, plural, one {# row of ”{sheet}”} other {# rows}} {kind, select, a {first} other {second}} it''s '{'";
  const said = formatMessage(pseudoOf(message), "en", { count: 1, sheet: "Systemer", kind: "a" });
  expect(said).toMatch(/^1 ŕóẃ.* ”Systemer”.* ƒíŕśť.* íť'ś.* \{/);
  expect(realWords(said)).toEqual(["Systemer"]);
});

test("a word that is not pseudo is found", () => {
  expect(realWords(`${pseudoOf("Save the settings")} Save`)).toEqual(["Save"]);
});

test("texts, and what stands between the parts of a list, are pseudo until they are put back", () => {
  const text = { da: "Gem", en: "Save" };
  const listed = (): string => new Intl.ListFormat("en").format(["A1", "B2", "C3"]);
  const undo = inPseudo([{ path: "save", text }]);
  expect(text.en).not.toBe("Save");
  expect(realWords(listed())).toEqual([]);
  undo();
  expect(text).toEqual({ da: "Gem", en: "Save" });
  expect(listed()).toBe("A1, B2, and C3");
});
