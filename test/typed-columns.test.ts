import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const CORE = join(__dirname, "..", "src", "core");

/** Ways round the types of registers and columns: a column by text, and an assertion that a column or a register is there. */
const UNTYPED: readonly RegExp[] = [
  /\bcolumns\??\.?\[["'`]/,
  /\bcolumns\.\w+!/,
  /\bregisters\.\w+!/,
  /\b(systems|interfaces|caseAreas|documentStrategy|procurements|cases)!/,
];

/** Each line that goes round the types, with its number. */
function untypedLines(source: string): string[] {
  return source
    .split("\n")
    .flatMap((line, i) =>
      !/^\s*(\/\/|\/?\*)/.test(line) && UNTYPED.some((pattern) => pattern.test(line)) ? [`${i + 1}: ${line.trim()}`] : [],
    );
}

test("no column of the core is read by text, and none, nor a register, is asserted to be there", () => {
  const files = readdirSync(CORE, { recursive: true, encoding: "utf8" }).filter((file) => /(?<!\.test)\.ts$/.test(file));
  expect(files.length).toBeGreaterThan(400);
  const found = files.flatMap((file) => untypedLines(readFileSync(join(CORE, file), "utf8")).map((line) => `${file}:${line}`));
  expect(found).toEqual([]);
});

test("each way round the types is seen", () => {
  const ways = [
    'const cell = data.columns["status"]![row];',
    "const cell = data?.columns?.['status'];",
    "const cell = cases.columns.status![row];",
    "const rows = data.registers.systems!.rowCount;",
    "const name = systems!.columns.systemName;",
  ];
  for (const way of ways) expect(untypedLines(way)).toEqual([`1: ${way}`]);
  expect(untypedLines("const cell = data.columns.status?.[row];\n// systems!\nconst known = columns[key];")).toEqual([]);
});
