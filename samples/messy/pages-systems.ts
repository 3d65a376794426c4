import { DEPARTMENTS } from "./world";
import { Page, type PlacedCell } from "./page";
import type { RecordWriter } from "./write-record";

/** Rows of the first department that the Excel table has not grown over. */
const UNDER_TABLE = 7;
const PREPARED = 12;

/** The systems register on three sheets, each as its department keeps it. */
export function systemPages(writer: RecordWriter): Page[] {
  const { sheets } = writer.wording.layout;
  return [tablePage(writer, sheets.social), groupedPage(writer, sheets.schools), mergedPage(writer, sheets.staff)];
}

function recordsOf(writer: RecordWriter, department: number): number[] {
  return writer.records.systems.flatMap((row, i) => (row["department"] === DEPARTMENTS[department] ? [i] : []));
}

export function titled(writer: RecordWriter, name: string, titles: string): Page {
  const page = new Page(name);
  for (const title of writer.wording.layout.titles[titles] ?? []) page.line("other", [title]);
  page.blank();
  return page;
}

/** An Excel table, with rows typed under it. */
function tablePage(writer: RecordWriter, name: string): Page {
  const page = titled(writer, name, "social");
  page.line("header", writer.headers("systems"), "systems");
  const records = recordsOf(writer, 0);
  for (const record of records.slice(0, -UNDER_TABLE)) page.record("systems", record, writer.cells("systems", record));
  page.asTable("tblSystemer");
  for (const record of records.slice(-UNDER_TABLE)) page.record("systems", record, writer.cells("systems", record));
  return page;
}

/** Groups under headings, each with its subtotal, and a sum at the end. */
function groupedPage(writer: RecordWriter, name: string): Page {
  const page = titled(writer, name, "schools");
  page.line("header", writer.headers("systems"), "systems");
  const records = recordsOf(writer, 1);
  const { subtotal, grandTotal } = writer.wording.layout;
  const costAt = writer.keys("systems").indexOf("yearlyCost");
  const sumLine = (label: string, of: readonly number[]): void => {
    const cells: (string | number | null)[] = writer.keys("systems").map(() => null);
    cells[0] = label;
    cells[costAt] = of.reduce((sum, record) => sum + Number(writer.records.systems[record]!["yearlyCost"] || 0), 0);
    page.line("subtotal", cells, "systems");
  };
  const groups: readonly (readonly [string, readonly number[]])[] = [
    ["Dagtilbud og skole", records.slice(0, 9)],
    ["Kultur og fritid", records.slice(9, 17)],
    ["Øvrige", records.slice(17)],
  ];
  for (const [title, members] of groups) {
    page.line("heading", [title], "systems");
    page.mergeAcross(page.next - 1, writer.keys("systems").length);
    for (const record of members) page.record("systems", record, writer.cells("systems", record));
    sumLine(subtotal(title.toLowerCase()), members);
    page.blank();
  }
  sumLine(grandTotal, records);
  return page;
}

/** The department is merged down over its rows; rows prepared for the next systems, and footnotes. */
function mergedPage(writer: RecordWriter, name: string): Page {
  const page = titled(writer, name, "staff");
  page.line("header", writer.headers("systems"), "systems");
  const first = page.next;
  const records = recordsOf(writer, 2);
  for (const record of records) page.record("systems", record, writer.cells("systems", record));
  page.mergeDown(writer.keys("systems").indexOf("department"), first, page.next - 1);
  const cost = writer.keys("systems").indexOf("integratesKmdSag");
  for (let i = 0; i < PREPARED; i++) {
    const cells: (string | null)[] = writer.keys("systems").map(() => null);
    cells[0] = `S-${String(writer.records.systems.length + 1 + i)}`;
    if (i < 4) cells[cost] = "Nej";
    page.line("prepared", cells, "systems");
  }
  page.blank();
  for (const note of writer.wording.layout.footnotes) page.line("note", [note], "systems");
  return page;
}

/** An old copy, hidden, with the numbers of that year. */
export function hiddenCopy(writer: RecordWriter): Page {
  const page = new Page(writer.wording.layout.hiddenCopy, "hidden");
  page.line("other", writer.headers("systems"));
  for (const record of recordsOf(writer, 0).concat(recordsOf(writer, 1)).slice(0, 34)) {
    const cells: readonly (PlacedCell | null)[] = writer.cells("systems", record);
    page.line(
      "other",
      cells.map((placed) => (placed?.key === "remark" ? "gl." : (placed?.cell ?? null))),
    );
  }
  return page;
}
