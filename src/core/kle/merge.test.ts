import * as fc from "fast-check";
import { decodeKle, encodeKle } from "./codec";
import { createKle } from "./kle";
import { loadKlXml } from "./load-kl-xml";
import { mergeKle } from "./merge";
import { shippedKle } from "./shipped";
import { kleData } from "./testing/arbitrary-kle";
import { writeEmneplan, writeFacets } from "./testing/write-kl-xml";
import type { KleData, KleEntry } from "./kle-data";

const base = shippedKle();
const before = createKle(base);

const editions = new Map<string, KleData>();
/** To write and read a whole edition takes a second. */
function edition(published: string): KleData {
  const made = editions.get(published) ?? makeEdition(published);
  editions.set(published, made);
  return made;
}

/** An edition with a change of each kind: 27.35.08 is gone, 27.35.99 is new, 32.24.04 has another title and a retention code, 15.21.05 has moved. */
function makeEdition(published: string): KleData {
  const entries = [...base.numbers.values()]
    .filter(({ number }) => before.status(number) === "current" && number !== "27.35.08")
    .map(({ number, title }): KleEntry => ({ number, title, editions: ["e"] }));
  const numbers = new Map(entries.map((entry) => [entry.number, entry]));
  numbers.set("27.35.99", { number: "27.35.99", title: "Nyt emne", editions: ["e"] });
  numbers.set("32.24.04", { number: "32.24.04", title: "Kontanthjælp", editions: ["e"], retention: "K5" });
  numbers.set("15.21.05", {
    number: "15.21.05",
    title: "Jobrotation",
    editions: [],
    retirement: { when: "2019-06-01" },
    replacedBy: ["15.20.00"],
  });
  const read = loadKlXml(writeEmneplan({ ...base, numbers }, published));
  if (!read.ok) throw new Error(read.problem.en);
  return read.data;
}

test("a newer edition decides what is in use, and what it lacks keeps its title", () => {
  const kle = createKle(mergeKle(base, edition("2026-08-01")));
  expect(kle.edition?.date).toBe("2026-08-01");
  expect(kle.lookup("27.35.99")).toMatchObject({ status: "current", title: "Nyt emne" });
  expect(kle.lookup("27.35.08")).toMatchObject({ status: "retired", retirement: { basis: "inferred", lastIn: { date: "2026-02" } } });
  expect(kle.lookup("27.35.08").title).toBe(base.numbers.get("27.35.08")!.title);
  expect(kle.lookup("32.24.04")).toMatchObject({ title: "Kontanthjælp", retention: "K5", status: "current" });
  expect(kle.lookup("15.21.05")).toMatchObject({
    status: "retired",
    retirement: { basis: "stated", when: "2019-06-01" },
    successors: [{ number: "15.20.00", basis: "stated" }],
  });
  expect(kle.successors("32.24.48")).toMatchObject([{ number: "32.24.04", title: "Kontanthjælp" }]);
  // The title of main group 34 is the edition's now.
  expect(mergeKle(base, edition("2026-08-01")).numbers.get("34")?.derived).toBeUndefined();
});

test("an announcement that a newer edition does not repeat is over", () => {
  expect(before.lookup("15.17.12").retirement).toMatchObject({ when: "2027" });
  expect(createKle(mergeKle(base, edition("2026-08-01"))).lookup("15.17.12").retirement).toBeUndefined();
});

test("an older edition changes neither status nor titles", () => {
  const kle = createKle(mergeKle(base, edition("2020-08-01")));
  expect(kle.edition?.date).toBe("2026-02");
  const changed = [...base.numbers.keys()].filter((number) => kle.status(number) !== before.status(number));
  expect(changed).toEqual([]);
  expect(kle.lookup("27.35.08").status).toBe("current");
  expect(kle.lookup("32.24.04").title).toBe(base.numbers.get("32.24.04")!.title);
  expect(kle.lookup("15.21.05").status).toBe("current");
  expect(kle.lookup("27.35.99").status).toBe("retired");
});

test("facets come by their own file, and leave the numbers as they are", () => {
  const facets = new Map<string, KleEntry>([["G99", { number: "G99", title: "Ny facet", editions: ["e"], retention: "B" }]]);
  const read = loadKlXml(writeFacets({ ...base, facets }, "2026-08-01"));
  if (!read.ok) throw new Error(read.problem.en);
  const merged = mergeKle(base, read.data);
  const kle = createKle(merged);
  expect(kle.facet("G99")).toMatchObject({ status: "current", title: "Ny facet", retention: "B" });
  expect(kle.facet("G01")).toMatchObject({ status: "retired", title: "Generelle sager" });
  expect(merged.numbers).toEqual(base.numbers);
});

test("loading the same edition again changes nothing, and the merged data can be kept as text", () => {
  const once = mergeKle(base, edition("2026-08-01"));
  expect(mergeKle(once, edition("2026-08-01"))).toEqual(once);
  expect(decodeKle(encodeKle(once))).toEqual(once);
});

test("merging loses no number, and nothing is added to itself", () => {
  fc.assert(
    fc.property(kleData, (data) => {
      const merged = mergeKle(base, data);
      expect(merged.numbers.size).toBe(new Set([...base.numbers.keys(), ...data.numbers.keys()]).size);
      expect(mergeKle(data, data)).toEqual(data);
    }),
    { numRuns: 20 },
  );
});
