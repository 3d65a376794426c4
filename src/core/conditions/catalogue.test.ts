import { columnSpec, registerSpec } from "../registers";
import { RULES } from "../rules";
import { LANGUAGES } from "../text/language";
import type { CitedSource } from "../sources/source";
import { CATALOGUE, ELEMENT_CONDITIONS } from "./catalogue";
import { CATALOGUE_DATE, CATALOGUE_VERSION } from "./catalogue-version";
import { ADVISED_CONDITIONS, NEEDED_CONDITIONS } from "../system-conditions/sapa-conditions";
import { coveredElements, heaviestDuty } from "./sf1470/covered";
import { SYSTEM_CONDITIONS } from "../system-conditions/system-conditions";
import { sf1470Editions, sf1470Sections } from "./sf1470/elements";

const RULE_IDS = new Set(RULES.map(({ id }) => id));

it("has a version and a date of its own, once", () => {
  expect(CATALOGUE_VERSION).toMatch(/^\d{4}\.\d{1,2}$/);
  expect(CATALOGUE_DATE).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(sf1470Editions().map(({ object, version, date }) => [object, version, date])).toEqual([
    ["case", "1.7", "2023-07-07"],
    ["document", "1.7", "2023-07-07"],
  ]);
  // The rules name the same edition in words.
  const editions = ELEMENT_CONDITIONS.map(({ source }) => (source as CitedSource).edition);
  expect([...new Set(editions)]).toEqual(["1.7, 7. juli 2023"]);
});

it("has no two conditions of one id", () => {
  const ids = CATALOGUE.map(({ id }) => id);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
});

describe.each(CATALOGUE.map((condition) => [condition.id, condition] as const))("%s", (_id, condition) => {
  it("has an id, sentences in both languages and a source", () => {
    expect(condition.id).toMatch(/^[a-z]+(-[a-z0-9]+)+$/);
    const sentences = [condition.appliesTo, condition.evidence, condition.requirement];
    if ("form" in condition) sentences.push(condition.form);
    if ("notInSheet" in condition && condition.notInSheet !== undefined) sentences.push(condition.notInSheet);
    for (const language of LANGUAGES) {
      expect(condition.name[language]).toMatch(/^\p{Lu}.*[^.!]$/u);
      for (const sentence of sentences) {
        // Codes of the index begin as KOMBIT writes them.
        expect(sentence[language]).toMatch(/^([\p{Lu}”\d]|true|urn:).*\.$/u);
        expect(sentence[language]).not.toMatch(/!|"/);
      }
    }
    expect(condition.validFrom ?? "2000-01-01").toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it("is judged by rules that exist, or says why a sheet can't show it", () => {
    expect(condition.rules.filter((id) => !RULE_IDS.has(id))).toEqual([]);
    const says = "notInSheet" in condition && condition.notInSheet !== undefined;
    expect(says).toBe(condition.rules.length === 0);
  });
});

describe("conditions on systems", () => {
  it("each have their column in Anskaffelser, in order", () => {
    expect(registerSpec("procurements").columns.flatMap(({ condition }) => condition ?? [])).toEqual(
      SYSTEM_CONDITIONS.filter(({ tender }) => tender).map(({ id }) => id),
    );
  });
  it("name a component that an interface can go through", () => {
    const components = columnSpec("interfaces", "component").choices!.map(({ value }) => value);
    expect(SYSTEM_CONDITIONS.filter(({ component }) => !components.includes(component))).toEqual([]);
  });
  it("each have one rule of their own, where they are judged system by system", () => {
    expect(NEEDED_CONDITIONS.map(({ id, rules }) => [id, rules])).toEqual(NEEDED_CONDITIONS.map(({ id }) => [id, [`systems-${id}`]]));
    expect(NEEDED_CONDITIONS.map(({ id }) => id)).toEqual(["sapa-case-index", "sapa-benefit-index"]);
  });
  it("share one rule, and weigh as information, where they are advised only", () => {
    expect(ADVISED_CONDITIONS.map(({ rules, severity }) => [rules, severity])).toEqual(
      ADVISED_CONDITIONS.map(() => [["systems-sapa-advised"], "info"]),
    );
  });
});

describe("KOMBIT's case and document objects", () => {
  const covered = coveredElements(sf1470Sections(), ELEMENT_CONDITIONS);

  it("are there with every element", () => {
    const count = (object: string): number => covered.filter(({ section }) => section.object === object).length;
    expect([count("case"), count("document")]).toEqual([431, 240]);
    expect(covered.filter(({ section, element }) => section.object === "case" && element.duty === "import").length).toBe(33);
  });
  it("have each element covered by exactly one condition", () => {
    const wrong = covered.filter(({ conditions }) => conditions.length !== 1);
    expect(
      wrong.map(({ section, element, conditions }) => [section.object, section.title, element.name, ...conditions.map(({ id }) => id)]),
    ).toEqual([]);
  });
  it.each(ELEMENT_CONDITIONS.map((condition) => [condition.id, condition] as const))(
    "%s covers something, and states its heaviest duty",
    (_id, condition) => {
      const own = covered.filter(({ conditions }) => conditions[0] === condition);
      expect(own.length).toBeGreaterThan(0);
      expect(condition.duty).toBe(heaviestDuty(own.map(({ element }) => element.duty)));
    },
  );
  it("agree with our columns on how long a text may be", () => {
    const differ = covered.flatMap(({ element, conditions }) =>
      conditions.flatMap(({ columns, rules }) =>
        // The unit's and the party's names are free text with us; their numbers have rules of their own.
        rules.length === 0 || element.form !== "text"
          ? []
          : columns
              .map(({ register, column }) => columnSpec(register, column))
              .filter(({ kind, maxLength }) => (kind === "text" || kind === "key") && maxLength !== undefined && maxLength !== element.max)
              .map(({ key }) => `${key}: ${element.name} ${element.max}`),
      ),
    );
    expect(differ).toEqual([]);
  });
});

it("lacks a version or a date only where none was found in the sources, by name", () => {
  const undated = CATALOGUE.filter(({ version, validFrom }) => version === "" || validFrom === undefined).map(({ id }) => id);
  // When KOMBIT publishes one, the condition leaves this list.
  expect(undated.sort()).toEqual(UNDATED);
});

const UNDATED: readonly string[] = [
  "agreement-service-active",
  "agreement-service-end",
  "area-documents",
  "area-hop",
  "area-in-time",
  "area-shown",
  "area-shown-in-time",
  "area-target",
  "sapa-access-systems",
  "sapa-access-users",
  "sapa-benefit-index",
  "sapa-classification",
  "sapa-events",
  "sapa-serviceplatform",
];
