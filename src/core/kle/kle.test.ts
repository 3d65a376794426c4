import * as fc from "fast-check";
import { isKleSubject, parseKle } from "../identifiers/kle";
import { isKleFacetCode, levelOf, parentOf, type KleData } from "./kle-data";
import { createKle } from "./kle";
import { KNOWN_SUCCESSORS } from "./known-successors";
import { shippedKle } from "./shipped";
import { anyText } from "../testing/any-text";

const data = shippedKle();
const kle = createKle(data);
const numbers = [...data.numbers.values()];
const ofLevel = (level: 1 | 2 | 3) => numbers.filter(({ number }) => levelOf(number) === level);

describe("the data as shipped", () => {
  test("every number parses, and has a title on one line", () => {
    expect(numbers.filter(({ number }) => parseKle(number)?.level !== levelOf(number))).toEqual([]);
    expect(numbers.filter(({ title }) => !/^\S(?:[^\n\r[\]]*\S)?$/.test(title))).toEqual([]);
    expect([...data.facets.values()].filter(({ number }) => !isKleFacetCode(number))).toEqual([]);
  });

  test("holds what the sources hold: 2,390 subjects in the newest edition, 154 that have left", () => {
    const subjects = ofLevel(3);
    const states = subjects.map(({ number }) => kle.status(number));
    expect(states.filter((status) => status === "current")).toHaveLength(2390);
    expect(states.filter((status) => status === "retired")).toHaveLength(154);
    expect(subjects).toHaveLength(2544);
    expect(data.facets.size).toBe(69);
    expect([...data.categories.keys()]).toEqual(["A", "G", "I", "K", "P", "S", "Ø"]);
    expect(kle.edition?.date).toBe("2026-02");
    expect(kle.facetEdition?.date).toBe("2023");
  });

  test("every number has its parents, and those that no edition has are told", () => {
    const orphans = numbers.filter(({ number }) => {
      const parent = parentOf(number);
      const title = parent === undefined ? undefined : data.numbers.get(parent)?.title;
      return parent !== undefined && (title === undefined || kle.lookup(number).parentTitle !== title);
    });
    expect(orphans).toEqual([]);
    const derived = numbers.filter((entry) => entry.derived === true).map(({ number }) => number);
    expect(derived).toContain("34");
    expect(derived).toHaveLength(21);
    for (const number of derived) expect(kle.status(number)).toBe("current");
  });

  test("is in order, so that lists come out in order", () => {
    expect(numbers.map(({ number }) => number)).toEqual(numbers.map(({ number }) => number).sort());
    expect(kle.under("27.35").every(isKleSubject)).toBe(true);
    expect(kle.under("27")).toContain("27.35");
    expect(kle.under("27.24")).toEqual([]);
  });
});

describe("looking up", () => {
  test("a current subject, with the title of its group", () => {
    expect(kle.lookup(" 32.24.04 ")).toEqual({
      number: "32.24.04",
      level: 3,
      title: "Hjælp til forsørgelse (kontanthjælp mv.)",
      parentTitle: kle.lookup("32.24").title,
      status: "current",
      successors: [],
      specialist: false,
    });
  });

  test("a current subject whose end KL has announced", () => {
    expect(kle.lookup("15.21.05")).toMatchObject({
      status: "current",
      title: "Jobrotation",
      retirement: { basis: "stated", when: "2027" },
    });
  });

  test("groups and main groups: in use while a subject below is", () => {
    expect(kle.lookup("27")).toMatchObject({ level: 1, title: "Social service", status: "current" });
    expect(kle.lookup("27.24")).toMatchObject({ level: 2, status: "retired", parentTitle: "Social service" });
    expect(kle.lookup("34")).toMatchObject({ title: "Hjælp og støtte til børn og unge", status: "current" });
  });

  test("a number reserved for specialist systems", () => {
    expect(kle.lookup("15.62.05")).toMatchObject({ title: "Dagpenge", status: "current", specialist: true });
  });

  test.each(["27.99.99", "99.99.99", "27.", "", "hjælpemidler", "27.35.04.01", "constructor"])("unknown: %j", (text) => {
    expect(kle.lookup(text)).toMatchObject({ status: "unknown", successors: [] });
    expect(kle.lookup(text).title).toBeUndefined();
  });

  test("facets, Ø among them", () => {
    expect(kle.facet("G01")).toEqual({ code: "G01", title: "Generelle sager", categoryTitle: "Efter faste regler", status: "current" });
    expect(kle.facet("Ø40")).toMatchObject({ title: "Tilskud fra kommunen", status: "current" });
    expect(kle.facet("G02")).toEqual({ code: "G02", categoryTitle: "Efter faste regler", status: "unknown" });
    expect(kle.facet("X01")).toEqual({ code: "X01", status: "unknown" });
  });
});

describe("retired numbers", () => {
  test("those that KL has told of, with source and time", () => {
    for (const { from, to, source } of KNOWN_SUCCESSORS) {
      expect(kle.successors(from)).toEqual([{ number: to, title: kle.lookup(to).title, basis: "stated", source }]);
      expect(kle.lookup(from)).toMatchObject({ status: "retired", retirement: { basis: "stated" } });
    }
  });

  test("by inference, with the edition that last had it", () => {
    expect(kle.lookup("27.24.15")).toMatchObject({
      status: "retired",
      retirement: { basis: "inferred", lastIn: { date: "2023" } },
      successors: [],
    });
  });

  test("a successor of the same title is told as that", () => {
    expect(kle.successors("27.69.56")).toEqual([{ number: "23.30.20", title: "Værgemål", basis: "same-title" }]);
  });

  test("every successor is in use, and no current number has one", () => {
    const led = numbers.map(({ number }) => ({ status: kle.status(number), to: kle.successors(number) })).filter(({ to }) => to.length > 0);
    expect(led.filter(({ status }) => status === "current")).toEqual([]);
    expect(led.flatMap(({ to }) => to).filter(({ number }) => kle.status(number) !== "current")).toEqual([]);
    expect(led.length).toBeGreaterThan(0);
  });

  test("a chain of successors is followed to its end, a ring ends", () => {
    const entry = (number: string, editions: string[], replacedBy: string[] = []) =>
      [number, { number, title: number, editions, replacedBy }] as const;
    const chain: KleData = {
      editions: [{ id: "e", name: "e", date: "2026", covers: [3], source: "test" }],
      numbers: new Map([entry("01.01.01", [], ["01.01.02"]), entry("01.01.02", [], ["01.01.03", "01.01.01"]), entry("01.01.03", ["e"])]),
      facets: new Map(),
      categories: new Map(),
    };
    expect(
      createKle(chain)
        .successors("01.01.01")
        .map(({ number }) => number),
    ).toEqual(["01.01.03"]);
  });
});

describe("the municipality's own numbers", () => {
  const own = createKle(data, ["99.99.99", " 27.99.* ", "27.24.15", "27.24.*", "32.*", "tal", "27.*.01", ""]);

  test("a listed number and one under a pattern are its own", () => {
    expect(own.status("99.99.99")).toBe("own");
    expect(own.status("27.99.01")).toBe("own");
    expect(own.status("99.99.98")).toBe("unknown");
  });

  test("a retired number is its own when listed itself, not by a pattern", () => {
    expect(own.lookup("27.24.15")).toMatchObject({ status: "own", title: "Støtteperson", successors: [] });
    expect(own.lookup("27.24.15").retirement).toBeUndefined();
    expect(own.status("27.24.20")).toBe("retired");
  });

  test("a current number stays KLE's", () => expect(own.status("32.24.04")).toBe("current"));
  test("what is no number in form is never its own", () => expect(own.status("32.xx")).toBe("unknown"));
  test("entries that can't be read are told", () => expect(own.unreadOwn).toEqual(["tal", "27.*.01"]));
});

test("no string makes it throw", () => {
  const awkward = fc.oneof(anyText(), fc.stringMatching(/^[\d.,\- */]{0,12}$/));
  fc.assert(
    fc.property(awkward, fc.array(awkward, { maxLength: 3 }), (text, own) => {
      const any = createKle(data, own);
      any.lookup(text);
      any.facet(text);
      any.successors(text);
      any.under(text);
      expect(any.nearest(text).length).toBeLessThanOrEqual(3);
      expect(any.lookup(text).status).toBe(any.status(text));
    }),
    { numRuns: 60 },
  );
});
