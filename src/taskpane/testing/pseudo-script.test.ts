import { pseudoOf } from "./pseudo";
import { inPseudoScript } from "./pseudo-script";

const run = (script: string): unknown => Function(`return ${inPseudoScript(script)}`)() as unknown;

test("a script's English is pseudo, also of several texts at once; Danish, tags and all else stay", () => {
  const script = `(() => ({
    save: { da: "Gem {count, plural, one {# række} other {# rækker}}", en: "Save {count, plural, one {# row} other {# rows}}" },
    rule: [{ da: { what: "Cellen er tom." }, en: { what: "The cell is blank." } }],
    about: { da: { locale: "da-DK" }, en: { locale: "en-GB" } },
    names: { da: { da: "Dansk", en: "Danish" }, en: { da: "Engelsk", en: "English" }, more: { da: "Flere", en: "More" } },
    other: { en: "alone" }, made: ((e) => ({ da: e, en: e }))("x"),
  }))()`;
  expect(run(script)).toEqual({
    save: {
      da: "Gem {count, plural, one {# række} other {# rækker}}",
      en: pseudoOf("Save {count, plural, one {# row} other {# rows}}"),
    },
    rule: [{ da: { what: "Cellen er tom." }, en: { what: pseudoOf("The cell is blank.") } }],
    about: { da: { locale: "da-DK" }, en: { locale: "en-GB" } },
    names: {
      da: { da: "Dansk", en: pseudoOf("Danish") },
      en: { da: "Engelsk", en: pseudoOf("English") },
      more: { da: "Flere", en: pseudoOf("More") },
    },
    other: { en: "alone" },
    made: { da: "x", en: "x" },
  });
});
