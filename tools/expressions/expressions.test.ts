import { boundOf, BOUNDS } from "./bounds";
import { builtExpressions, MADE } from "./built-expressions";
import { expressionsIn, findExpressions, type Expression } from "./find-expressions";
import { LONGEST, measure } from "./measure";

const found = findExpressions();
const built = builtExpressions(found, (path) => jest.isolateModules(() => void jest.requireActual(path)));
const all: readonly Expression[] = [...found.literal, ...built, ...MADE];

/** Those that take too long, with the text. */
const slow = (expressions: readonly Expression[]): string[] =>
  expressions.flatMap((expression) => {
    const { file, source, flags } = expression;
    const { slow: at } = measure(expression, boundOf(expression)?.longest);
    return at === undefined ? [] : [`${file} /${source}/${flags}: ${JSON.stringify(at.text)}, ${at.length} characters`];
  });

test("no regular expression of the product grows beyond measure on the longest text that it meets", () => {
  expect(found.literal.length).toBeGreaterThan(400);
  expect(slow(all)).toEqual([]);
}, 300_000);

test("every expression that is put together is measured as well", () => {
  const places = new Map<string, number>();
  for (const { file } of found.built) places.set(file, (places.get(file) ?? 0) + 1);
  const measured = [...built, ...MADE].map(({ file }) => file);
  const short = [...places].filter(([file, count]) => measured.filter((each) => each === file).length < count);
  expect(short.map(([file]) => file)).toEqual([]);
});

test("each bound holds for some expression, and is needed by one", () => {
  for (const bound of BOUNDS) {
    const of = all.filter((expression) => boundOf(expression) === bound);
    expect(of.map(({ file }) => file)).not.toEqual([]);
    expect(bound.longest).toBeLessThan(LONGEST);
  }
});

test.each([
  ["exponential", "^(a+)+$"],
  ["exponential where blanks may be read in several ways", String.raw`^\d\d\.\d\d(?:\s*(?:[,;]|og|\s)\s*\d\d\.\d\d)+$`],
  ["of a high degree", String.raw`^(?:\S+[\s,-]+){1,8}\(?(?:i alt|total)\)?:?$`],
  ["quadratic from each beginning", String.raw`\s+$`],
  ["quadratic by what follows", String.raw`^.*\d.*pr$`],
])("one that is %s is seen", (_kind, source) => {
  expect(measure({ source, flags: "" }).slow).toBeDefined();
});

test("a linear one passes", () => {
  expect(measure({ source: String.raw`^\p{L}+(?: \d{1,3})*[.,]?$`, flags: "u" }).slow).toBeUndefined();
});

test("expressions are found where they are written, and those that are put together are told apart", () => {
  const text = 'const a = /x+/gu;\nconst b = new RegExp("y", "i");\nconst c = RegExp(`${a.source}z`);\nconst d = 4 / 2 / 1;';
  const { literal, built: made } = expressionsIn("a.ts", text);
  expect(literal.map(({ source, flags }) => `/${source}/${flags}`)).toEqual(["/x+/gu", "/y/i"]);
  expect(made.map((each) => each.text)).toEqual(["RegExp(`${a.source}z`)"]);
});
