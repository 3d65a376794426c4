import type { RegisterId } from "../../src/core/model/register-id";
import { Page } from "./page";
import { titled } from "./pages-systems";
import { DEPARTMENTS, OWNERS } from "./world";
import type { RecordWriter } from "./write-record";

function all(writer: RecordWriter, register: RegisterId): number[] {
  return writer.records[register].map((_, i) => i);
}

/** Interfaces under headings, and beside them what somebody counted. */
export function interfacePage(writer: RecordWriter): Page {
  const page = titled(writer, writer.wording.layout.sheets.interfaces, "interfaces");
  const start = page.next;
  page.line("header", writer.headers("interfaces"), "interfaces");
  const records = all(writer, "interfaces");
  const groups: readonly (readonly [string, readonly number[]])[] = [
    ["Til og fra KMD Sag", records.slice(0, 10)],
    ["Mellem fagsystemer", records.slice(10, 25)],
    ["Nye snitflader til den fælles infrastruktur", records.slice(25)],
  ];
  for (const [title, members] of groups) {
    page.line("heading", [title], "interfaces");
    for (const record of members) page.record("interfaces", record, writer.cells("interfaces", record));
  }
  page.beside(start, writer.keys("interfaces").length + 1, [
    ["Rækkenavne", "Antal snitflader"],
    ["Nedlægges", 10],
    ["Bevares", 15],
    ["Omlægges", 25],
    ["Hovedtotal", 50],
  ]);
  return page;
}

/** Areas department by department under merged cells, with a header in two rows that is repeated half-way, and sums. */
export function areaPage(writer: RecordWriter): Page {
  const page = titled(writer, writer.wording.layout.sheets.areas, "areas");
  const keys = writer.keys("caseAreas");
  const { subtotal, continued } = writer.wording.layout;
  const departmentAt = keys.indexOf("department");
  const openAt = keys.indexOf("openCases");
  const group = keys.map((key) => (key === "openCases" ? "Antal sager" : null));
  page.line("header", group, "caseAreas");
  page.line("header", writer.headers("caseAreas"), "caseAreas");
  const sum = (rows: readonly number[], key: string): number =>
    rows.reduce((total, record) => total + Number(writer.records.caseAreas[record]![key] || 0), 0);
  DEPARTMENTS.forEach((department, i) => {
    const members = all(writer, "caseAreas").filter((record) => writer.records.caseAreas[record]!["department"] === department);
    if (i === 2) {
      page.line("note", [continued], "caseAreas");
      page.line("header", writer.headers("caseAreas"), "caseAreas");
    }
    const first = page.next;
    for (const record of members) page.record("caseAreas", record, writer.cells("caseAreas", record));
    page.mergeDown(departmentAt, first, page.next - 1);
    const cells: (string | number | null)[] = keys.map(() => null);
    cells[1] = subtotal(department);
    cells[openAt] = sum(members, "openCases");
    cells[openAt + 1] = sum(members, "closedCases");
    page.line("subtotal", cells, "caseAreas");
  });
  return page;
}

export function casePage(writer: RecordWriter): Page {
  const page = plain(writer, "cases", writer.wording.layout.sheets.cases, "cases");
  page.blank();
  page.line("note", ["Udtrukket 1. september 2026 af IT. Spørgsmål til udtrækket: lokal 4512."], "cases");
  return page;
}

export function procurementPage(writer: RecordWriter): Page {
  return plain(writer, "procurements", writer.wording.layout.sheets.procurements, "procurements");
}

/** A list out of EDH, and one of reminders: the optional registers, each on a sheet of its own. */
export function documentPage(writer: RecordWriter): Page {
  return plain(writer, "documents", writer.wording.layout.sheets.documents, "documents");
}

export function reminderPage(writer: RecordWriter): Page {
  return plain(writer, "reminders", writer.wording.layout.sheets.reminders, "reminders");
}

/** Themes are merged down over their questions. */
export function strategyPage(writer: RecordWriter): Page {
  const page = plain(writer, "documentStrategy", writer.wording.layout.sheets.strategy, "strategy");
  const themeAt = writer.keys("documentStrategy").indexOf("theme");
  const rows = writer.records.documentStrategy;
  const first = page.next - rows.length;
  for (let from = 0; from < rows.length;) {
    let to = from;
    while (rows[to + 1]?.["theme"] === rows[from]!["theme"]) to++;
    page.mergeDown(themeAt, first + from, first + to);
    from = to + 1;
  }
  return page;
}

function plain(writer: RecordWriter, register: RegisterId, name: string, titles: string): Page {
  const page = titled(writer, name, titles);
  page.line("header", writer.headers(register), register);
  for (const record of all(writer, register)) page.record(register, record, writer.cells(register, record));
  return page;
}

/** Who works here, and in which systems: no register of the add-in's. */
export function peoplePage({ wording }: RecordWriter): Page {
  const page = new Page(wording.layout.people);
  page.line("other", ["Navn", "Initialer", "Afdeling", "Telefon", "Mail", "Systemer"]);
  OWNERS.forEach((name, i) => {
    const initials = name
      .split(" ")
      .map((part) => part.slice(0, 2))
      .join("")
      .toUpperCase();
    page.line("other", [
      name,
      initials,
      DEPARTMENTS[i % DEPARTMENTS.length]!,
      `4512 ${10 + i}`,
      `${initials.toLowerCase()}@kommune.invalid`,
      i % 2 === 0 ? "KMD Sag, Acadre" : "KMD Nexus",
    ]);
  });
  return page;
}

export function readMePage({ wording }: RecordWriter): Page {
  const page = new Page(wording.layout.readMe);
  for (const line of [
    `${wording.municipality}: KMD Sag-exit, projektets regneark`,
    "Et ark pr. emne. Systemerne ligger på tre ark, ét for hver forvaltning.",
    "Røde felter mangler. Spørg projektlederen.",
    "Kommunen og personerne er opfundne. CPR-numrene hører til personer født 1858-1899, og CVR-numrene er ikke givet ud.",
  ])
    page.line("other", [line]);
  return page;
}
