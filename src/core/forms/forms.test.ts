import fc from "fast-check";
import { formatSerial, fromSerial, MIN_SERIAL, parseDate, toSerial } from "../identifiers/dates";
import { parseNumber } from "../identifiers/numbers";
import { readValue, type Reading } from "../model/reading";
import { AROUND_FORMS } from "./dates/around-forms";
import { DATE_FORMS } from "./dates/date-forms";
import { readDate } from "./dates/read-date";
import { foldForm } from "./fold-form";
import type { Measure } from "./numbers/measure";
import { readNotice } from "./numbers/notice";
import { AROUND_NUMBERS, NUMBER_FORMS } from "./numbers/number-forms";
import { readNumber } from "./numbers/read-number";
import { BLANK_WORDS, blankWord, isBlankWord } from "./words/blank-words";
import { hasDoubtMark, isUndecided, UNDECIDED_FORMS } from "./words/undecided";

const date = (text: string): Reading<number> => readDate(text, { date1904: false });
const shownDate = (text: string): string => {
  const serial = readValue(date(text));
  return serial === undefined ? date(text).kind : formatSerial(serial);
};
const number = (text: string, measure: Measure): number | undefined => readValue(readNumber(text, { measure }));

describe("the declared forms", () => {
  it.each(
    [...DATE_FORMS, ...AROUND_FORMS].flatMap(({ key, examples }) => examples.map(([written, read]) => [key, written, read] as const)),
  )("%s: %j is %s", (_key, written, read) => expect(shownDate(written)).toBe(read));
  it.each(
    NUMBER_FORMS.flatMap(({ key, measures, examples }) =>
      measures.flatMap((measure) => examples.map(([written, read]) => [key, measure, written, read] as const)),
    ),
  )("%s, %s: %j is %s", (_key, measure, written, read) => expect(String(number(written, measure))).toBe(read));
  it.each(AROUND_NUMBERS.flatMap(({ examples }) => examples))("an amount: %j is %s", (written, read) =>
    expect(String(number(written, "money"))).toBe(read),
  );
  it("have keys of their own", () => {
    const keys = [...DATE_FORMS, ...AROUND_FORMS, ...NUMBER_FORMS, ...AROUND_NUMBERS].map(({ key }) => key);
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual(["year"]);
  });
  it.each(UNDECIDED_FORMS.flatMap(({ examples }) => examples))("%j is not decided", (text) => expect(isUndecided(text)).toBe(true));
  it.each(BLANK_WORDS.flatMap(({ words }) => words))("%j gives no date and no number", (word) => {
    expect(date(word).kind).toBe("blank");
    expect(readNumber(word, { measure: "count" }).kind).toBe("blank");
    expect(isUndecided(word)).toBe(false);
  });
  it("a word for nothing is one whatever blanks are around it, and no long text is asked", () => {
    for (const word of BLANK_WORDS.flatMap(({ words }) => words))
      expect(isBlankWord(`${" ".repeat(40)}${word.toUpperCase()}. `)).toBe(true);
    for (const cell of ["", 0, true, "Ingen Hansen", `-${"x".repeat(40_000)}`]) expect(isBlankWord(cell)).toBe(false);
  });
});

describe("what is no value", () => {
  it.each(["31-02-2027", "31. februar 2027", "32-01-2027", "31-13-2027", "Q5 2027", "3. halvår 2027", "uge 54 2027"])(
    "%j contradicts itself",
    (text) => expect(date(text)).toEqual({ kind: "unknown", problem: "impossible" }),
  );
  it.each(["forår 2027", "efteråret 2026", "juni", "31/12", "snarest", "4. kvartal"])("%j has no day", (text) =>
    expect(date(text)).toEqual({ kind: "unknown", problem: "vague" }),
  );
  it.each(["2026-2028", "2026/27", "01-01-2027 - 31-12-2027"])("%j is two dates", (text) =>
    expect(date(text)).toEqual({ kind: "unknown", problem: "range" }),
  );
  it.each(["12/31/2027", "dd.mm.åå", "engang i 2027", "1.2.3", "27", "3 mdr.", "S-12"])("%j is a question", (text) =>
    expect(date(text)).toEqual({ kind: "unknown" }),
  );
  it.each(["300-400.000", "mellem 300.000 og 400.000", "1.250 mio."])("%j is two amounts", (text) =>
    expect(readNumber(text, { measure: "money" })).toEqual({ kind: "unknown", problem: "range" }),
  );
  it.each(["1,250,000.00", "1250000.50", "12.5", "2E5", "efter aftale", "(1.250)", "S-12"])("%j is no amount that a Dane writes", (text) =>
    expect(readNumber(text, { measure: "money" })).toEqual({ kind: "unknown" }),
  );
  it("is more than a human would believe", () => {
    expect(readNumber(46_054, { measure: "wave", most: 99 })).toEqual({ kind: "unknown", problem: "large" });
    expect(readNumber("46054", { measure: "wave", most: 99 })).toEqual({ kind: "unknown", problem: "large" });
  });
});

test("a wave of nobody's own is none, and a period is no count", () => {
  expect(readNumber("fælleskommunal", { measure: "wave" }).kind).toBe("blank");
  expect(readNumber("løbende", { measure: "wave" }).kind).toBe("blank");
  expect(readNumber("6 mdr.", { measure: "count" }).kind).toBe("unknown");
  expect(readNumber("2. bølge", { measure: "money" }).kind).toBe("unknown");
});

test("the header's unit counts for bare numbers, not for those with a unit of their own", () => {
  const inThousands = { measure: "money", factor: 1000 } as const;
  expect(readValue(readNumber(410, inThousands))).toBe(410_000);
  expect(readValue(readNumber("ca. 410", inThousands))).toBe(410_000);
  expect(readValue(readNumber("410 t.kr.", inThousands))).toBe(410_000);
  expect(readValue(readNumber("1,2 mio.", inThousands))).toBe(1_200_000);
});

test.each([
  ["6 mdr.", { months: 6 }],
  ["3 mdr. til udgangen af et kvartal", { months: 3, to: "quarter" }],
  ["6 måneder til udgangen af en måned", { months: 6, to: "month" }],
  ["løbende måned + 3", { months: 3, to: "month" }],
  ["6 + løbende måned", { months: 6, to: "month" }],
  ["12 mdr. til 31/12", { months: 12, to: "year" }],
  ["12 mdr. inden udløb", { months: 12, to: "contract-end" }],
  ["seks måneders skriftligt varsel", { months: 6 }],
  ["seks", { months: 6 }],
  ["30 dage", undefined],
  ["6 mdr. hvis begge er enige", undefined],
])("notice: %j", (text, notice) => expect(readNotice(text)).toEqual(notice));

const MONTHS = "januar februar marts april maj juni juli august september oktober november december".split(" ");
const two = (n: number): string => String(n).padStart(2, "0");
const DAYS: readonly ((d: number, m: number, y: number) => string)[] = [
  (d, m, y) => `${two(d)}-${two(m)}-${y}`,
  (d, m, y) => `${d}.${m}.${y}`,
  (d, m, y) => `${d}/${m} ${y}`,
  (d, m, y) => `${d}/${m}-${y}`,
  (d, m, y) => `${d}. ${MONTHS[m - 1]!} ${y}`,
  (d, m, y) => `den ${d}. ${MONTHS[m - 1]!} ${y}`,
  (d, m, y) => `${d}-${MONTHS[m - 1]!.slice(0, 3)}-${y}`,
  (d, m, y) => `${y}-${two(m)}-${two(d)}`,
  (d, m, y) => `${y}${two(m)}${two(d)}`,
  (d, m, y) => `${two(d)}-${two(m)}-${y} (kontraktudløb)`,
  (d, m, y) => `senest ${two(d)}.${two(m)}.${y}`,
  (d, m, y) => `${two(d)}\u2013${two(m)}\u2013${y}\u200e`,
  (d, m, y) => `\u00a0${two(d)}-${two(m)}-${y} `,
];
const anyDay = fc.integer({ min: toSerial(1951, 1, 1)!, max: toSerial(2049, 12, 31)! });

describe("every way of writing × every value", () => {
  it("a day is read back, also with two digits of its year", () => {
    fc.assert(
      fc.property(anyDay, fc.nat(DAYS.length - 1), (serial, i) => {
        const { year, month, day } = fromSerial(serial);
        expect(shownDate(DAYS[i]!(day, month, year))).toBe(formatSerial(serial));
        expect(shownDate(`${two(day)}-${two(month)}-${two(year % 100)}`)).toBe(formatSerial(serial));
      }),
    );
  });
  it("a period is its last day", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2100 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const end = (m: number): string => formatSerial(toSerial(m === 12 ? year + 1 : year, (m % 12) + 1, 1)! - 1);
        const quarter = Math.ceil(month / 3);
        for (const text of [`${MONTHS[month - 1]!} ${year}`, `ultimo ${MONTHS[month - 1]!} ${year}`, `${two(month)}-${year}`])
          expect(shownDate(text)).toBe(end(month));
        for (const text of [
          `Q${quarter} ${year}`,
          `${quarter}. kvartal ${year}`,
          `${year} Q${quarter}`,
          `udgangen af ${quarter}. kvartal ${year}`,
        ])
          expect(shownDate(text)).toBe(end(quarter * 3));
        for (const text of [`${Math.ceil(month / 6)}. halvår ${year}`, `H${Math.ceil(month / 6)} ${year}`])
          expect(shownDate(text)).toBe(end(Math.ceil(month / 6) * 6));
        for (const text of [String(year), `ultimo ${year}`, `slut ${year}`]) expect(shownDate(text)).toBe(end(12));
      }),
    );
  });
  it("an amount is read back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999 }), fc.integer({ min: 1, max: 99 }), (amount, decimals) => {
        const grouped = String(amount).replace(/\B(?=(?:\d{3})+$)/g, ".");
        const blanks = grouped.replace(/\./g, " ");
        for (const text of [
          grouped,
          blanks,
          `kr. ${grouped}`,
          `${grouped} kr.`,
          `${grouped},-`,
          `${amount} DKK`,
          `ca. ${grouped}`,
          `${grouped} kr./år`,
        ])
          expect(number(text, "money")).toBe(amount);
        expect(number(`${grouped},${two(decimals)}`, "money")).toBeCloseTo(amount + decimals / 100, 6);
        if (amount < 10_000) {
          expect(number(`${amount} t.kr.`, "money")).toBe(amount * 1000);
          expect(number(`${amount % 1000},${decimals % 10} mio.`, "money")).toBeCloseTo((amount % 1000) * 1e6 + (decimals % 10) * 1e5, 3);
        }
      }),
    );
  });
  it("a period and a wave are read back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 36 }), (n) => {
        for (const text of [`${n} mdr.`, `${n} mdr`, `${n} måneder`, `${n} md.`, `${n} måneders varsel`, `løbende måned + ${n}`])
          expect(number(text, "months")).toBe(n);
        expect(number(`${n} år`, "months")).toBe(n * 12);
        expect(number(`${n}½ år`, "months")).toBe(n * 12 + 6);
        for (const text of [`${n}. bølge`, `Bølge ${n}`, `bølge ${n} (forår 2027)`]) expect(number(text, "wave")).toBe(n);
      }),
    );
  });
});

describe("nothing is misread", () => {
  const anyWriting = fc
    .tuple(anyDay, fc.nat(DAYS.length - 1))
    .map(([serial, i]) => DAYS[i]!(fromSerial(serial).day, fromSerial(serial).month, fromSerial(serial).year));
  const anyText = fc.oneof(
    anyWriting,
    fc.constantFrom(...[...DATE_FORMS, ...AROUND_FORMS, ...NUMBER_FORMS].flatMap(({ examples }) => examples.map(([written]) => written))),
    fc.string({ unit: fc.constantFrom(..."0123456789.-/ ,½qhuk"), maxLength: 12 }),
  );
  it("no form gives another value than the form that reads a text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = foldForm(text);
        const days = DATE_FORMS.flatMap(({ pattern, read }) => {
          const match = pattern.exec(folded);
          const found = match === null ? undefined : read(match);
          return found === undefined || typeof found === "string" ? [] : [found.last];
        });
        expect(new Set(days).size).toBeLessThanOrEqual(1);
      }),
      { numRuns: 2_000 },
    );
  });
  it("what the plain readers read, these read alike", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        if (blankWord(text) !== undefined || isUndecided(text)) return;
        const day = parseDate(text, false);
        if (day !== undefined) expect(readValue(date(text))).toBe(day);
        const amount = parseNumber(text);
        if (amount !== undefined) expect(number(text, "money")).toBeCloseTo(amount, 6);
      }),
      { numRuns: 2_000 },
    );
  });
  it("a mark of doubt leaves no value", () => {
    fc.assert(
      fc.property(anyWriting, fc.constantFrom("?", " ?", " (?)", " (forslag)", " - skal afklares"), (text, mark) => {
        expect(hasDoubtMark(text + mark)).toBe(true);
        expect(date(text + mark).kind).toBe("undecided");
      }),
    );
  });
  it("no cell makes a reader throw, and a serial number stays what it is", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "grapheme", maxLength: 30 }), fc.double(), fc.boolean()), (cell) => {
        readDate(cell, { date1904: true });
        for (const measure of ["money", "months", "count", "wave", "year"] as const) readNumber(cell, { measure, most: 100, factor: 1000 });
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: MIN_SERIAL, max: 109_574 }), (serial) =>
        expect(readDate(serial, { date1904: false })).toEqual({ kind: "value", value: serial }),
      ),
    );
  });
});
