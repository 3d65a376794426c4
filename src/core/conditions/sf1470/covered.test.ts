import type { ElementCondition, ElementSelector } from "../condition";
import { ELEMENT_CONDITIONS } from "../catalogue";
import { coveredElements, heaviestDuty } from "./covered";
import type { Sf1470Section } from "./element";

const section = (title: string, occurs: Sf1470Section["occurs"], ...names: string[]): Sf1470Section => ({
  object: "case",
  title,
  ...(occurs === undefined ? {} : { occurs }),
  elements: names.map((name) => ({ name, duty: "import", form: "text" })),
});
const condition = (id: string, covers: ElementSelector, kind: ElementCondition["kind"] = "case"): ElementCondition => ({
  ...ELEMENT_CONDITIONS[0]!,
  id,
  kind,
  covers: [covers],
});
const SECTIONS = [section("Egenskaber", undefined, "Type", "Titel"), section("Ejer", "1", "Type", "Navn"), section("Part", "0..1", "Navn")];

const covering = (...conditions: ElementCondition[]): string[] =>
  coveredElements(SECTIONS, conditions).map((covered) => covered.conditions.map(({ id }) => id).join("+"));

it("an element is covered by the condition that names it most closely", () => {
  const exact = condition("exact", { sections: ["Ejer"], elements: ["Navn"] });
  const relations = condition("relations", { sections: "relations", elements: ["Type", "Navn"] });
  const rest = condition("rest", { sections: ["Ejer", "Egenskaber"], elements: "*" });
  expect(covering(rest)).toEqual(["rest", "rest", "rest", "rest", ""]);
  expect(covering(rest, relations)).toEqual(["rest", "rest", "relations", "relations", "relations"]);
  expect(covering(rest, relations, exact)).toEqual(["rest", "rest", "relations", "exact", "relations"]);
});

it("two that name it equally closely both stand, and one of the other object's does not", () => {
  const one = condition("one", { sections: "*", elements: ["Navn"] });
  const two = condition("two", { sections: "relations", elements: ["Navn"] });
  const document = condition("document", { sections: ["Ejer"], elements: ["Navn"] }, "document");
  expect(covering(one, two, document)).toEqual(["", "", "", "one+two", "one+two"]);
});

it("the heaviest duty is the one that can't be left out", () => {
  expect(heaviestDuty(["optional", "validity", "relation"])).toBe("relation");
  expect(heaviestDuty(["forbidden", "optional"])).toBe("optional");
  expect(heaviestDuty([])).toBeUndefined();
});
