import fc from "fast-check";
import { toSerial } from "../identifiers/dates";
import { createKle, type KleRetention } from "../kle";
import { shippedKle } from "../kle/shipped";
import { means } from "../registers/choice-reader";
import { makeRegister } from "../testing/make-register";
import { movedBy, udkAreaOf, udkAreasUnder } from "./udk";
import { UDK_AREAS } from "./udk-areas";
import { dutyReader } from "./duty";

const SHIPPED = shippedKle();
const PLAIN = createKle(SHIPPED);
const marked = (marks: Readonly<Record<string, KleRetention>>) => {
  const coded = (entries: typeof SHIPPED.numbers) =>
    new Map([...entries].map(([number, entry]) => [number, marks[number] === undefined ? entry : { ...entry, retention: marks[number] }]));
  return createKle({ ...SHIPPED, numbers: coded(SHIPPED.numbers), facets: coded(SHIPPED.facets) });
};
const MARKS = marked({ "27.60.04": "K5", "27.60.08": "B", "27.60.12": "K10", G01: "K", K04: "B", P19: "K10" });
const CASE = { kle: "27.60.04", facet: "G01", retentionCode: "K", created: "01-02-2010", closed: "01-06-2015", udkList: "" };
const dutyOf = (row: Partial<typeof CASE>, kle = PLAIN) =>
  dutyReader(makeRegister("cases", [{ ...CASE, ...row }]).columns, kle, false).dutyOf(0);

it.each([
  ["code K, no marks at hand", {}, PLAIN, undefined],
  ["code B", { retentionCode: "B" }, PLAIN, "code"],
  ["both marked for discard", {}, MARKS, undefined],
  ["the subject marked to be preserved", { kle: "27.60.08" }, MARKS, "subject"],
  ["the facet marked to be preserved", { facet: "K04" }, MARKS, "facet"],
  ["a subject without a mark", { kle: "27.60.20" }, MARKS, "unmarked"],
  ["no facet", { facet: "" }, MARKS, "unmarked"],
  ["no subject", { kle: "" }, PLAIN, "unknown"],
  ["a text that is no subject", { kle: "Pension" }, PLAIN, "unknown"],
  ["an old case of housing benefit", { kle: "32.06.04" }, PLAIN, "udk"],
  ["the same without its points", { kle: "320604" }, PLAIN, "udk"],
  ["the same on the list", { kle: "32.06.04", udkList: "ja" }, PLAIN, undefined],
  ["the day before it moved", { kle: "32.06.04", created: "28-02-2013" }, PLAIN, "udk"],
  ["the day on which it moved", { kle: "32.06.04", created: "01-03-2013" }, PLAIN, undefined],
  ["opened nobody knows when", { kle: "32.42.08", created: "" }, PLAIN, "udk"],
] as const)("%s", (_, row, kle, expected) => expect(dutyOf(row, kle)).toBe(expected));

it("gives the year of the longer mark, counted from closing", () => {
  const yearOf = (row: Partial<typeof CASE>) => dutyReader(makeRegister("cases", [{ ...CASE, ...row }]).columns, MARKS, false).yearOf(0);
  expect(yearOf({})).toBe(2020);
  expect(yearOf({ facet: "P19" })).toBe(2025);
  expect(yearOf({ kle: "27.60.12" })).toBe(2025);
  expect(yearOf({ closed: "" })).toBeUndefined();
  expect(dutyReader(makeRegister("cases", [CASE]).columns, PLAIN, false).yearOf(0)).toBeUndefined();
});

describe("Udbetaling Danmark's areas", () => {
  it("have numbers that KLE has had, each in one area, with exceptions under them", () => {
    const numbers = UDK_AREAS.flatMap(({ kle }) => kle);
    expect(new Set(numbers).size).toBe(numbers.length);
    for (const number of [...numbers, ...UDK_AREAS.flatMap(({ except = [] }) => except)])
      expect([number, SHIPPED.numbers.has(number)]).toEqual([number, true]);
    for (const { kle, except = [] } of UDK_AREAS)
      for (const number of except) expect([number, kle.some((group) => number.startsWith(`${group}.`))]).toEqual([number, true]);
  });

  it("moved in 2012–2013 or on 1 May 2015", () => {
    for (const area of UDK_AREAS)
      expect([toSerial(2013, 3, 1), toSerial(2015, 5, 1)].includes(movedBy(area)) && toSerial(...area.moved.from)! <= movedBy(area)).toBe(
        true,
      );
  });

  it("leave to the municipality what it still decides", () => {
    for (const number of ["32.03.12", "32.06.16", "32.30.04", "32.45.04", "29.03.04", "27.60.04", "32"])
      expect([number, udkAreaOf(number)]).toEqual([number, undefined]);
    expect(udkAreaOf("32.03.24")?.id).toBe("partialPension");
    expect(udkAreasUnder("32.30").map(({ id }) => id)).toEqual(["maternity"]);
    expect(udkAreasUnder("27.60")).toEqual([]);
  });
});

test("whatever else a row says, a duty that its code, marks or subject give is found", () => {
  const anything = fc.constantFrom("", "27.60.04", "27.60.08", "32.06.04", "32.03.12", "x");
  fc.assert(
    fc.property(anything, fc.constantFrom("", "G01", "K04"), fc.constantFrom("", "K", "B", "K5"), (kle, facet, retentionCode) => {
      const duty = dutyOf({ kle, facet, retentionCode }, MARKS);
      const hasDuty =
        means("cases", "retentionCode", "B")(retentionCode) || kle === "27.60.08" || facet === "K04" || kle === "32.06.04" || kle === "";
      if (hasDuty) expect(duty).toBeDefined();
      // Both must say that it may go.
      if (duty === undefined) expect([kle, facet]).toEqual(["27.60.04", "G01"]);
    }),
  );
});
