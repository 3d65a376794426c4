import { REGISTERS } from "../src/core/registers";
import { RULES } from "../src/core/rules";
import { planTemplate } from "../src/core/templates/plan-template";
import { LANGUAGES } from "../src/core/text/language";
import type { NewCell, NewSheet } from "../xlsx/new";
import { makeCleanData, SEED } from "./clean";
import { runCore } from "./run-core";

const clean = makeCleanData(SEED, 2_000);

/** The sheet of a tool as its template makes it, with the municipality's rows written into the table. */
function filled(id: (typeof REGISTERS)[number]["id"], language: (typeof LANGUAGES)[number]): NewSheet {
  const { sheetName, tableName, title, guide, columns } = planTemplate(id, language);
  const above = [title, ...guide].map((line) => [line]);
  const rows = clean[id].map((row) => columns.map(({ key }) => row[key] ?? "") as NewCell[]);
  return {
    name: sheetName,
    rows: [...above, columns.map(({ header }) => header), ...rows],
    headerRow: above.length,
    table: { name: tableName },
  };
}

it.each(LANGUAGES)("the templates in %s, filled with the sample's rows, are recognised whole and validate clean", async (language) => {
  const { data, validation } = await runCore(REGISTERS.map(({ id }) => filled(id, language)));
  for (const { id } of REGISTERS) {
    expect(data.registers[id]!.mapping).toMatchObject({ missing: [], unmatched: [] });
    expect([id, data.registers[id]!.rowCount]).toEqual([id, clean[id].length]);
  }
  expect(validation.findings).toEqual([]);
  // All but what is compared with KLE's marks, which come with KL's XML only.
  expect(validation.notJudged.map(({ rule, reason }) => [rule, reason.kind])).toEqual([["cases-retention-both", "marks-missing"]]);
  expect([...validation.judged].sort()).toEqual(
    RULES.filter(({ needsMarks }) => needsMarks !== true)
      .map(({ id }) => id)
      .sort(),
  );
});
