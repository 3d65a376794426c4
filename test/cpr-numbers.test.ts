import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { breaksModulus, parseCpr } from "../src/core/identifiers/cpr";

const root = join(__dirname, "..");

/**
 * Numbers of later years that tests need, all in files of tests. Nobody can have them: the year is to come, or the number fails modulus 11
 * on a day for which no such numbers are given out.
 */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  "src/core/identifiers/identifiers.test.ts": [
    // The century by the 7th digit.
    "0102033456",
    "0102034456",
    "0102374456",
    "2902004456",
    "0102575456",
    "0102369456",
    // Modulus 11: a day after which it no longer counts, and one before.
    "0110505286",
    "0110515287",
    "3009074287",
    // P-numbers that read like CPR numbers.
    "1003456789",
    "0103456789",
  ],
  "src/core/rules/column/cases-title-cpr.test.ts": ["0102033456"],
  "src/core/rules/column/cases-party-cpr-modulus.test.ts": ["0110505286", "1003456789"],
  "src/core/rules/column/cases-party-form.test.ts": ["1003456789"],
  "src/core/answers/answers.test.ts": ["1003388394"],
};
/** This file names them all. */
const NAMED: Readonly<Record<string, readonly string[]>> = { ...NEEDED, "test/cpr-numbers.test.ts": Object.values(NEEDED).flat() };

/** CPR numbers by their digits; a number whose leading zero Excel has lost is one too, where `numbers` says that cells hold them. */
function found(text: string, numbers = false): string[] {
  // What may not stand before them is looked at last: to look at every place of the tree takes five times as long.
  const written = [...text.matchAll(/(\d{6})(?<![\p{L}\p{N}]\d{6})[-\u2011\u2013 ]?(\d{4})(?![\p{L}\p{N}])/gu)].map(
    ([, day, serial]) => `${day}${serial}`,
  );
  const short = numbers ? [...text.matchAll(/\d{9}(?<![\p{L}\p{N}.-]\d{9})(?![\p{L}\p{N}.])/gu)].map(([digits]) => `0${digits}`) : [];
  return [...written, ...short].filter((digits) => parseCpr(digits) !== undefined);
}

/** Each part of a workbook as text; the cells are in the sheets and in the shared texts. */
function partsOf(file: Buffer): string[] {
  return Object.entries(unzipSync(file)).flatMap(([name, bytes]) =>
    /(sheet\d+|sharedStrings|comments\d+|table\d+)\.xml$/i.test(name) ? [Buffer.from(bytes).toString("utf8")] : [],
  );
}

const isBefore1900 = (digits: string): boolean => parseCpr(digits)!.year < 1900;

test("no CPR number in the tree can be a living person's", () => {
  const files = execFileSync("git", ["ls-files", "-z"], { cwd: root, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 })
    .split("\0")
    .filter((path) => path !== "");
  let read = 0;
  const living = files.flatMap((path) => {
    const bytes = readFileSync(join(root, path));
    const isWorkbook = path.endsWith(".xlsx");
    if (!isWorkbook && bytes.includes(0)) return [];
    const numbers = isWorkbook ? partsOf(bytes).flatMap((part) => found(part, true)) : found(bytes.toString("utf8"));
    read += numbers.length;
    return [...new Set(numbers)]
      .filter((digits) => !isBefore1900(digits) && NAMED[path]?.includes(digits) !== true)
      .map((digits) => `${path}: ${digits}`);
  });
  expect(living).toEqual([]);
  // The sample alone has thousands.
  expect(read).toBeGreaterThan(1_000);
});

test("those that tests need are used, and nobody's", () => {
  for (const [path, numbers] of Object.entries(NEEDED)) {
    expect(found(readFileSync(join(root, path), "utf8"))).toEqual(expect.arrayContaining([...numbers]));
    expect(path).toMatch(/\.test\.ts$/);
    for (const digits of numbers) expect([digits, parseCpr(digits)!.year > 2030 || breaksModulus(digits)]).toEqual([digits, true]);
  }
});

test.each([
  ["Rejst af borger 010203-3456.", "0102033456"],
  ["<t>0102033456</t>", "0102033456"],
  ["010203 3456", "0102033456"],
  ["<v>102033456</v>", "0102033456"],
])("%s is seen", (text, digits) => {
  expect(found(text, true)).toEqual([digits]);
  expect(isBefore1900(digits)).toBe(false);
});
