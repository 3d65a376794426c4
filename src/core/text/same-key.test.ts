import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { objectOf } from "../acceptance/fingerprint";
import { AnswerIndex, type AnswerSource } from "../answers/answer-index";
import { rowFinder } from "../import/find-rows";
import { buildResolver } from "../model/system-resolver";
import { RULES } from "../rules";
import { findingsOf } from "../rules/testing/run-rule";
import { makeRegister } from "../testing/make-register";
import { ownersSteps } from "../validate/owners";
import { groupByText } from "../reports/group-rows";
import { finish } from "../model/steps";
import { keyOf } from "./signs";

/** Two ways of writing one key, as pasting and other programs make them. */
const SAME: readonly (readonly [string, string])[] = [
  ["RÅD-1", "RÅD-1".normalize("NFD")],
  ["Café", "cafe\u0301"],
  ["Vejsystem", "Vejsystem\u200e"],
  ["Vejsystem", "VEJSYSTEM"],
  ["S-7", "S\u20117"],
  ["S-7", "S\u20137"],
  ["S-7", "S\u22127"],
  ["Nexus Omsorg", "Nexus  Omsorg"],
  ["Nexus Omsorg", " Nexus\u00a0Omsorg\u2800"],
  ["2023-77", "\ufeff2023-77\u202c"],
  ["Omsorg", "Om\u00adsorg"],
];
/** Near, and two keys all the same. */
const OTHER: readonly (readonly [string, string])[] = [
  ["S-1", "S-01"],
  ["S-1.1", "S-11."],
  ["Nexus A", "Nexus B"],
];

/** Whether a place that compares keys takes two texts for one. */
type Asks = (a: string, b: string) => boolean | Promise<boolean>;

const systems = (a: string, b: string) =>
  makeRegister("systems", [{ systemId: a }, { systemId: b }], ["systemId", "systemName", "department"]);
const unique = (id: string, column: string): Asks => {
  const rule = RULES.find((candidate) => candidate.id === id)!;
  return (a, b) => findingsOf(rule, { rows: [{ [column]: a }, { [column]: b }] }).length > 0;
};

/** A reference that fits nothing else is also looked up by its letters and digits alone. */
const LOOSE = "references";

const PLACES: Readonly<Record<string, Asks>> = {
  "uniqueness of ids": unique("systems-id-unique", "systemId"),
  "uniqueness of names": unique("systems-name-unique", "systemName"),
  "uniqueness of case numbers": unique("cases-number-unique", "caseNumber"),
  [LOOSE]: (a, b) => buildResolver(systems(a, "Noget andet").columns)(b).kind === "system",
  "imports by id": (a, b) =>
    rowFinder({ column: "systemId" }, "systemId", systems(a, "Noget andet"), buildResolver(undefined))(b).rows.length === 1,
  acceptances: (a, b) => {
    const data = { registers: { systems: systems(a, b) }, date1904: false };
    const [one, other] = [1, 2].map((row) => objectOf({ register: "systems", row }, data, undefined));
    return one === other;
  },
  functions: async (a, b) => {
    const source = { register: () => Promise.resolve({ kind: "data", data: systems(a, "Noget andet") }) } as unknown as AnswerSource;
    return (await new AnswerIndex(source).find(b, ["systems"])) !== "unknown";
  },
  owners: (a, b) => {
    const register = makeRegister("systems", [{ department: a }, { department: b }]);
    return finish(ownersSteps({ registers: { systems: register } })).names.length === 2;
  },
  "groups of summaries": (a, b) =>
    groupByText(makeRegister("systems", [{ department: a }, { department: b }]) as never, "department" as never).length === 1,
};

describe.each(Object.entries(PLACES))("%s", (place, asks) => {
  test.each(SAME)("%j and %j are one key", async (a, b) => expect(await asks(a, b)).toBe(true));
  test.each(place === LOOSE ? OTHER.filter(([a]) => a !== "S-1.1") : OTHER)("%j and %j are two", async (a, b) =>
    expect(await asks(a, b)).toBe(false),
  );
});

test("nowhere else in the core is a key folded in a way of its own", () => {
  const root = join(__dirname, "../../..");
  const files = execFileSync("git", ["ls-files", "src/core", "src/app"], { cwd: root, encoding: "utf8" })
    .split("\n")
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path));
  expect(files.length).toBeGreaterThan(500);
  const own =
    /\.trim\(\)(?:\s*\.replace\([^)]*\))?\s*\.to(?:Locale)?(?:Lower|Upper)Case\(|\.to(?:Locale)?(?:Lower|Upper)Case\([^)]*\)\s*\.trim\(/;
  expect(files.filter((path) => own.test(readFileSync(join(root, path), "utf8")))).toEqual([]);
  expect(keyOf("A")).toBe("a");
});
