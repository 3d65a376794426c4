import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { RULES, ruleById } from "../src/core/rules";
import type { Rule } from "../src/core/rules/rule";
import { FAMILIES } from "../src/core/rules/testing/families";
import { LANGUAGES } from "../src/core/text/language";
import { missingSiblings, type RuleTraces } from "./rule-parity";

const root = join(__dirname, "..");
const names = ["column", "row", "table", "across"].flatMap((level) => readdirSync(join(root, "src/core/rules", level)));
const reference = join(root, "docs/regler");
const pages = existsSync(reference) ? readdirSync(reference).filter((name) => name !== "README.md") : [];

const TRACES: RuleTraces = {
  files: names.filter((name) => !name.endsWith(".test.ts")).map((name) => name.replace(/\.ts$/, "")),
  tests: names.filter((name) => name.endsWith(".test.ts")).map((name) => name.replace(/\.test\.ts$/, "")),
  families: FAMILIES,
  sections: pages.flatMap((name) => [...readFileSync(join(reference, name), "utf8").matchAll(/^## (.+)$/gm)].map((match) => match[1]!)),
  languages: LANGUAGES,
};

it("every rule has its file, test, texts, section and example, and each of these its rule", () => {
  expect(missingSiblings(RULES, TRACES)).toEqual([]);
});

it("what is missing is named, in both directions", () => {
  const whole = ruleById("cases-title-form");
  const { example: _, ...bare } = { ...whole, id: "cases-new", title: { da: "Ny", en: " " } };
  const found = missingSiblings([whole, bare as Rule], {
    files: ["cases-title-form", "cases-file-alone"],
    tests: ["cases-title-form", "cases-test-alone"],
    families: {},
    sections: ["cases-title-form", "cases-section-alone"],
    languages: LANGUAGES,
  });
  expect(found).toEqual([
    "rule cases-new has no file",
    "file of cases-file-alone has no rule in the list",
    "rule cases-new has no test",
    "test of cases-test-alone has no rule in the list",
    "rule cases-new has no section in docs/regler",
    "section cases-section-alone in docs/regler has no rule in the list",
    "rule cases-new has no example",
    "rule cases-new has no title in en",
  ]);
});
