import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { LANGUAGES } from "../core/text/language";
import { HOST_FEATURES, unsupportedFeatures } from "./host-support";

const ROOT = join(__dirname, "../..");
const sources = (readdirSync(join(ROOT, "src"), { recursive: true }) as string[])
  .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
  .map((name) => readFileSync(join(ROOT, "src", name), "utf8"))
  .join("\n");
const known = HOST_FEATURES.flatMap(({ sets }) => sets.map(({ name, version }) => `${name} ${version}`));

test("every requirement set that the code asks for is told of", () => {
  const asked = [...sources.matchAll(/isSetSupported\(\s*"(\w+)",\s*"([\d.]+)"/g)].map(([, name, version]) => `${name} ${version}`);
  expect(asked).toContain("ExcelApi 1.20");
  for (const pair of asked) expect(known).toContain(pair);
});

test("what the manifest demands is what nothing works without", () => {
  const manifest = readFileSync(join(ROOT, "manifest.xml"), "utf8");
  const demanded = [...manifest.matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"/g)].map(([, name, version]) => `${name} ${version}`);
  const required = HOST_FEATURES.filter((feature) => feature.required === true);
  expect(required.flatMap(({ sets }) => sets.map(({ name, version }) => `${name} ${version}`)).sort()).toEqual(
    [...new Set(demanded)].sort(),
  );
});

test("ids are unique and every text is a sentence, or a short title", () => {
  expect(new Set(HOST_FEATURES.map(({ id }) => id)).size).toBe(HOST_FEATURES.length);
  for (const { title, without, instead } of HOST_FEATURES)
    for (const language of LANGUAGES) {
      expect(title[language]).toMatch(/^[A-ZÆØÅ].*[^.]$/);
      for (const text of [without, instead]) expect(text[language]).toMatch(/^[A-ZÆØÅ][^!]*\.$/);
    }
});

test("a feature is there only when all its sets are", () => {
  expect(unsupportedFeatures(() => true)).toEqual([]);
  expect(unsupportedFeatures((name, version) => name !== "ExcelApi" || version !== "1.20")).toEqual(["one-undo"]);
  expect(unsupportedFeatures(() => false)).toHaveLength(HOST_FEATURES.length);
});

test("shortcuts work where the shared runtime does, and a function's error says why from CustomFunctionsRuntime 1.2 on", () => {
  const setsOf = (id: string): readonly string[] =>
    HOST_FEATURES.filter((feature) => feature.id === id).flatMap(({ sets }) => sets.map(({ name, version }) => `${name} ${version}`));
  expect([setsOf("shortcuts"), setsOf("functions")]).toEqual([["SharedRuntime 1.1"], ["CustomFunctionsRuntime 1.2"]]);
});
