import { CATALOGUE } from "../conditions/catalogue";
import { UDK_ACTS, UDK_AREAS } from "../retention/udk-areas";
import { RULES } from "../rules";
import { LANGUAGES } from "../text/language";
import * as thumb from "./rules-of-thumb";
import * as interfaceSources from "./interface-sources";
import { cite, sourceName, sourceReason, type Publication, type RuleSource } from "./source";
import * as sources from "./sources";

const USES: readonly (readonly [string, RuleSource])[] = [
  ...[...RULES, ...CATALOGUE].map(({ id, source }): [string, RuleSource] => [id, source]),
  ...UDK_AREAS.map(({ id, moved }): [string, RuleSource] => [id, moved.source]),
  ["acts of Udbetaling Danmark", UDK_ACTS],
];
const PUBLICATIONS: readonly (readonly [string, Publication])[] = Object.entries({ ...sources, ...interfaceSources });

test.each(USES)("%s says whose criterion it is, where to look it up, and what is said there", (_id, source) => {
  if (source.kind !== "ruleOfThumb") {
    expect(["law", "instruction"]).toContain(source.kind);
    expect(source.url ?? source.edition ?? "").not.toBe("");
    if (source.url !== undefined) expect(source.url).toMatch(/^https:\/\/\S+$/);
  }
  for (const language of LANGUAGES) {
    expect(sourceName(source, language)).toMatch(/^\p{Lu}/u);
    expect(sourceReason(source, language)).toMatch(/^\p{Lu}.*\.$/u);
  }
});

test.each(PUBLICATIONS)("each topic of %s is what some rule or condition rests on", (name, publication) => {
  const cited = new Set(USES.map(([, source]) => source).map((source) => (source.kind === "ruleOfThumb" ? undefined : source.says)));
  const unused = Object.entries(publication.topics).filter(([, says]) => !cited.has(says));
  expect([name, unused.map(([topic]) => topic)]).toEqual([name, []]);
});

test.each(PUBLICATIONS)(
  "%s says how much of it has been compared with what we say, by an address or edition of its own",
  (_name, publication) => {
    expect(["whole", "part", "brief"]).toContain(publication.read.extent);
    expect(publication.read.on).toMatch(/^20\d\d-\d\d-\d\d$/);
    // A front page holds no topic: only what could not be had itself is cited by one.
    const front = publication.url !== undefined && new URL(publication.url).pathname === "/";
    if (front && publication.read.extent !== "brief") expect(publication.name).toMatch(/^KL: KLE/);
  },
);

test("each rule of thumb is one of the list, and each of the list is used", () => {
  const used = new Set(USES.flatMap(([, source]) => (source.kind === "ruleOfThumb" ? [source] : [])));
  expect(new Set(Object.values(thumb))).toEqual(used);
});

test("a topic that the text does not hold can't be cited", () => {
  // @ts-expect-error KL's KLE says nothing of price
  expect(cite(sources.KLE, "price").says).toBeUndefined();
});

test("KOMBIT's process is named only where the tools themselves ask: a criterion of ours carries a rule of thumb", () => {
  const citing = USES.filter(([, source]) => source.kind !== "ruleOfThumb" && source.name === sources.EXIT_PROCESS.name);
  expect(citing.map(([id]) => id).sort()).toEqual([
    "case-areas-undecided",
    "interfaces-kmd-undecided",
    "procurements-demand-missing",
    "procurements-specification-missing",
    "systems-kmd-flag-unknown",
    "systems-sapa-undecided",
  ]);
});
