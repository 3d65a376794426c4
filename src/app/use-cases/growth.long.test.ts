import { readFileSync, writeFileSync } from "node:fs";
import { ANALYSES, exponent, least, measure, STEEPEST, type Analysis } from "./testing/growth";
import { SHAPES } from "./testing/growth-shapes";

const SIZES = [2_000, 4_000, 8_000, 16_000] as const;
const PAGE = "docs/performance.md";
const MARKS = ["<!-- growth: begin (TAKE_FIGURES=1 TEST_LONG=1 npx jest on growth.long.test.ts) -->", "<!-- growth: end -->"] as const;

const lines = new Map<string, string>();

/** `TAKE_FIGURES=1` writes the table into the page. Shapes may be measured in parts (`-t ring`): those left out keep their rows. */
afterAll(() => {
  if (process.env["TAKE_FIGURES"] !== "1") return;
  const page = readFileSync(PAGE, "utf8");
  const [before, rest] = page.split(MARKS[0]) as [string, string];
  const earlier = rest.split(MARKS[1])[0]!.split("\n");
  const rows = Object.keys(SHAPES).flatMap((name) => lines.get(name) ?? earlier.find((row) => row.startsWith(`| ${name} |`)) ?? []);
  const table = [`| Shape | ${ANALYSES.join(" | ")} |`, `|---|${ANALYSES.map(() => "---:|").join("")}`, ...rows].join("\n");
  writeFileSync(PAGE, `${before}${MARKS[0]}\n\n${table}\n\n${MARKS[1]}${rest.split(MARKS[1])[1]!}`);
});

test.each(Object.entries(SHAPES))(
  "%s: no analysis grows by the square",
  (name, make) => {
    measure(make(200));
    const times = SIZES.map((count) => {
      const data = make(count);
      return least(2, () => measure(data));
    });
    const [few, many] = [times[0]!, times.at(-1)!];
    const grows = (analysis: Analysis): number => exponent(few[analysis], many[analysis], SIZES.at(-1)! / SIZES[0]);
    const cell = (analysis: Analysis): string =>
      `${times.map((each) => Math.round(each[analysis])).join("/")} (${grows(analysis).toFixed(1)})`;
    lines.set(name, `| ${name} | ${ANALYSES.map(cell).join(" | ")} |`);
    expect(ANALYSES.filter((analysis) => grows(analysis) > STEEPEST)).toEqual([]);
  },
  600_000,
);
