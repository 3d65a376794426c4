import fc from "fast-check";
import { breaksModulus, cprDate, parseCpr } from "./cpr";
import { isCvr } from "./cvr";
import { findCpr } from "./find-cpr";
import { formatSerial, fromSerial, MAX_SERIAL, MIN_SERIAL, OPEN_END, parseDate, serialOfLocalDay, toSerial } from "./dates";
import { isFacet, isKleSubject, fixFacet, fixKle, parseKle } from "./kle";
import { parseNumber } from "./numbers";
import { isPNumber } from "./p-number";
import { isUuid } from "./uuid";
import { anyText } from "../testing/any-text";

const nearText = fc.oneof(anyText(), fc.stringMatching(/^[\d./ ,:T-]{0,16}$/));

it("no reader throws on any text", () => {
  fc.assert(
    fc.property(nearText, (text) => {
      for (const read of [
        isCvr,
        isPNumber,
        isUuid,
        parseCpr,
        cprDate,
        breaksModulus,
        findCpr,
        parseKle,
        isKleSubject,
        fixKle,
        isFacet,
        fixFacet,
        parseNumber,
      ])
        read(text);
      parseDate(text, false);
    }),
    { numRuns: 2000 },
  );
});

describe("CVR", () => {
  // Erhvervsstyrelsen, KOMBIT, KMD.
  test.each(["10150817", "19435075", "26911745"])("%s", (cvr) => expect(isCvr(cvr)).toBe(true));
  test.each(["10150818", "1015081", "101508170", "00000000", "1015081x", ""])("not %s", (cvr) => expect(isCvr(cvr)).toBe(false));
  it("notices every single wrong digit", () => {
    fc.assert(
      fc.property(fc.nat(7), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const digits = [..."10150817"].map(Number);
        digits[at] = (digits[at]! + by) % 10;
        return !isCvr(digits.join(""));
      }),
    );
  });
});

describe("CPR", () => {
  test.each([
    ["0102033456", 1903],
    ["010203-3456", 1903],
    ["0102034456", 2003],
    ["0102374456", 1937],
    ["2902004456", 2000],
    ["0102575456", 2057],
    ["0102585456", 1858],
    ["0102369456", 2036],
  ])("%s is of %d", (text, year) => expect(parseCpr(text)?.year).toBe(year));
  test.each(["3002993456", "2902013456", "2902000456", "0113993456", "010203 3456", "01020-33456", "01020334567", ""])("not %s", (text) =>
    expect(parseCpr(text)).toBeUndefined(),
  );
  it("holds the modulus check against old numbers only, and not against those of a 1 January", () => {
    expect(breaksModulus("0707615265")).toBe(false);
    expect(breaksModulus("0707615266")).toBe(true);
    expect(breaksModulus("0101655286")).toBe(false);
    expect(breaksModulus("0110505286")).toBe(false);
    expect(breaksModulus("0110515287")).toBe(false);
    expect(breaksModulus("3009074287")).toBe(true);
  });
});

describe("dates", () => {
  test.each([
    [44621, 44621],
    [44621.75, 44621],
    ["01-03-2022", 44621],
    ["1.3.2022", 44621],
    ["01/03-2022", 44621],
    ["1/3/2022", 44621],
    ["2022-03-01", 44621],
    [" 01-03-2022 14:30 ", 44621],
    ["2022-03-01T00:00:00.000Z", 44621],
    ["01-03-2022 kl. 9.05", 44621],
    ["31-12-9999", OPEN_END],
    ["1/3 2022", 44621],
    ["1. marts 2022", 44621],
    ["den 1. Marts 2022 kl. 9.05", 44621],
    ["1 mar. 2022", 44621],
    ["1 March 2022", 44621],
    ["31. december 9999", OPEN_END],
  ])("%j is %d", (value, serial) => expect(parseDate(value, false)).toBe(serial));
  test.each([
    "",
    "01-03-22",
    "31-02-2022",
    "29-02-1900",
    "29-02-2023",
    "13/13/2022",
    "1. kvartal 2022",
    "31. februar 2022",
    "1. marts 2022 eller før",
    "marts 2022",
    "31/13 2022",
    "1/3 20222",
    "1 3 2022",
    "uge 12",
    2022,
    202203,
    0,
    -1,
    NaN,
    true,
    "01-03-2022x",
    "001-03-2022",
    "2022",
    "01-01-1800",
    "01--2022",
  ])("%j is no date", (value) => expect(parseDate(value, false)).toBeUndefined());
  it("counts from 1904 where the workbook does", () => expect(parseDate(43159, true)).toBe(44621));
  it("knows Excel's 1900: serial 1, the day that never was, and the day after", () => {
    expect([toSerial(1900, 1, 1), toSerial(1900, 2, 28), toSerial(1900, 2, 29), toSerial(1900, 3, 1)]).toEqual([1, 59, undefined, 61]);
    expect([fromSerial(1), fromSerial(59), fromSerial(60), fromSerial(61)].map((d) => `${d.year}-${d.month}-${d.day}`)).toEqual([
      "1900-1-1",
      "1900-2-28",
      "1900-2-29",
      "1900-3-1",
    ]);
    expect([formatSerial(MIN_SERIAL), formatSerial(MAX_SERIAL), formatSerial(OPEN_END)]).toEqual([
      "01-01-1920",
      "31-12-2199",
      "31-12-9999",
    ]);
  });
  it("reads back what it writes, in every form", () => {
    fc.assert(
      fc.property(fc.integer({ min: MIN_SERIAL, max: MAX_SERIAL }), (serial) => {
        const { year, month, day } = fromSerial(serial);
        const forms = [
          formatSerial(serial),
          `${day}.${month}.${year}`,
          `${day}/${month}-${year}`,
          `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`,
          `${day}/${month} ${year}`,
          ...["da", "en"].flatMap((language) =>
            (["long", "short"] as const).map((style) => {
              const name = new Intl.DateTimeFormat(language, { month: style, timeZone: "UTC" }).format(Date.UTC(year, month - 1, day));
              return `${day}. ${name} ${year}`;
            }),
          ),
        ];
        return toSerial(year, month, day) === serial && forms.every((form) => parseDate(form, false) === serial);
      }),
    );
  });
  it("takes today from the local clock", () => expect(serialOfLocalDay(new Date(2022, 2, 1, 23, 59))).toBe(44621));
});

describe("KLE", () => {
  it("reads the three levels", () => {
    expect(parseKle("32")).toEqual({ level: 1, main: "32" });
    expect(parseKle("32.24")).toEqual({ level: 2, main: "32", group: "32.24" });
    expect(parseKle("32.24.04")).toEqual({ level: 3, main: "32", group: "32.24", subject: "32.24.04" });
  });
  test.each(["", "3", "322", "32.2", "32-24-04", "32.24.4", "32.24.04.01", " 32.24.04"])("not %j", (text) =>
    expect(parseKle(text)).toBeUndefined(),
  );
  it("agrees with the cheap question", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\d.]{6,9}$/), (text) => isKleSubject(text) === (parseKle(text)?.level === 3)),
      { numRuns: 1000 },
    );
  });
  test.each([
    ["322404", "32.24.04"],
    ["32-24-04", "32.24.04"],
    [" 32.24.04 ", "32.24.04"],
    ["5.1.2", "05.01.02"],
    ["32,24,04", "32.24.04"],
    ["27.35.12 Husvilde", "27.35.12"],
    ["27.35.12 - Husvilde (§ 80)", "27.35.12"],
  ])("%j must mean %s", (text, kle) => expect(fixKle(text)).toBe(kle));
  test.each(["32.24", "32.24.045", "G01", "x", "27.35.12 og 27.35.16", "27.35.12 eller 27.36"])("%j is not mended", (text) =>
    expect(fixKle(text)).toBeUndefined(),
  );
  test.each([
    ["g1", "G01"],
    [" G-01", "G01"],
    ["G01 Generelle sager", "G01"],
  ])("%j must mean the facet %s", (text, facet) => expect(fixFacet(text)).toBe(facet));
  test.each(["G001", "Generelt", "G01 og G02", "1"])("%j is no facet to mend", (text) => expect(fixFacet(text)).toBeUndefined());
  test.each(["G01", "A00", "P19", "Ø40"])("facet %s", (facet) => expect(isFacet(facet)).toBe(true));
  test.each(["g01", "G1", "G001", "01G", "", "Æ01"])("no facet %j", (facet) => expect(isFacet(facet)).toBe(false));
});

describe("numbers", () => {
  test.each([
    [12.5, 12.5],
    ["1.250,50", 1250.5],
    ["1250,5", 1250.5],
    ["1 250", 1250],
    ["1\u00a0250", 1250],
    ["kr. 1.250,-", 1250],
    ["1.250 kr.", 1250],
    ["-3", -3],
    ["1.250.000", 1250000],
  ])("%j is %d", (text, number) => expect(parseNumber(text)).toBe(number));
  test.each(["", "12.5", "1,250.50", "6 mdr.", "ca. 100", "1.25.000", true, Infinity])("%j is no number", (text) =>
    expect(parseNumber(text)).toBeUndefined(),
  );
  it("reads back what Danish Excel shows", () => {
    const danish = new Intl.NumberFormat("da-DK", { maximumFractionDigits: 2 });
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        (cents) => parseNumber(danish.format(cents / 100).replace("\u2212", "-")) === (cents === 0 ? 0 : cents / 100),
      ),
    );
  });
});

test("P-number and UUID", () => {
  expect([isPNumber("1003456789"), isPNumber("0103456789"), isPNumber("10034567890")]).toEqual([true, false, false]);
  expect([isUuid("4eba8818-da19-4e37-b3e1-b9b6be2f2f13"), isUuid("4eba8818da194e37b3e1b9b6be2f2f13")]).toEqual([true, false]);
});
