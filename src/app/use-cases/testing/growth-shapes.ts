import type { CellValue } from "../../../core/model/cell";
import type { RegisterId } from "../../../core/model/register-id";
import type { WorkbookData } from "../../../core/registers/workbook-data";
import { VALID_ROWS } from "../../../core/rules/testing/rows";
import { makeRegister } from "../../../core/testing/make-register";

type Row = Readonly<Record<string, CellValue>>;

/** `count` rows that differ from a faultless one as each row's number says. */
const rowsOf = (register: RegisterId, count: number, differs: (row: number) => Row): Row[] =>
  Array.from({ length: count }, (_, row) => ({ ...VALID_ROWS[register], ...differs(row) }));

const registers = (rows: Partial<Record<RegisterId, readonly Row[]>>): WorkbookData => ({
  registers: Object.fromEntries(Object.entries(rows).map(([id, each]) => [id, makeRegister(id as RegisterId, each)])),
  date1904: false,
});

const systems = (count: number): Row[] => rowsOf("systems", count, (row) => ({ systemId: `S${row}`, systemName: `System ${row}` }));
const NOW = { horizon: "Nuværende", component: "Punkt-til-punkt", decision: "Afventer" };
const linked = (count: number, ends: (row: number) => Row): WorkbookData =>
  registers({
    systems: systems(count),
    interfaces: rowsOf("interfaces", count, (row) => ({ ...NOW, interfaceId: `I${row}`, ...ends(row) })),
  });
const cases = (count: number, differs: (row: number) => Row): WorkbookData =>
  registers({ cases: rowsOf("cases", count, (row) => ({ caseNumber: `2019-${row}`, uuid: "", ...differs(row) })) });

/** Where work that looks at pairs would show: what is linked in long chains, or is alike, or is found fault with everywhere. */
export const SHAPES: Readonly<Record<string, (count: number) => WorkbookData>> = {
  "interfaces in a line": (count) =>
    linked(count, (row) => ({ sender: `S${row}`, receiver: row === count - 1 ? "KMD Sag" : `S${row + 1}` })),
  "interfaces in a ring": (count) =>
    linked(count, (row) => ({ sender: `S${row}`, receiver: row === 0 ? "KMD Sag" : `S${(row + 1) % count}` })),
  "interfaces of one system": (count) => linked(count, (row) => ({ sender: "S0", receiver: row === 0 ? "KMD Sag" : `S${row}` })),
  "interfaces as a tree": (count) =>
    linked(count, (row) => ({ sender: `S${row}`, receiver: row === 0 ? "KMD Sag" : `S${Math.floor((row - 1) / 2)}` })),
  "interfaces with unknown ends": (count) => linked(count, (row) => ({ sender: `Ukendt ${row}`, receiver: `Sytem ${row}` })),
  "systems of one name": (count) =>
    registers({ systems: rowsOf("systems", count, (row) => ({ systemId: `S${row}`, integratesKmdSag: row % 2 === 0 ? "Ja" : "Nej" })) }),
  "systems with one id": (count) => registers({ systems: rowsOf("systems", count, (row) => ({ systemName: `System ${row}` })) }),
  "areas on one target system": (count) =>
    registers({
      systems: systems(1),
      caseAreas: rowsOf("caseAreas", count, (row) => ({ areaId: `SO-${row}`, route: "Flyttes til andet fagsystem", targetSystem: "S0" })),
    }),
  "procurements of one system": (count) =>
    registers({ systems: systems(1), procurements: rowsOf("procurements", count, (row) => ({ procurementId: `A-${row}`, system: "S0" })) }),
  "cases that differ": (count) =>
    cases(count, (row) => ({ title: `Ansøgning ${row} om hjælpemiddel`, created: 40_000 + (row % 3_000), caseworker: `M${row % 500}` })),
  "cases alike": (count) => cases(count, () => ({ caseNumber: "2019-1" })),
  "cases with a fault in every cell": (count) =>
    cases(count, (row) => ({
      kle: `99.${row % 90}`,
      party: `x${row}`,
      caseStatus: `Ukendt ${row}`,
      created: `i går ${row}`,
      retentionCode: "?",
      action: `Måske ${row}`,
      targetSystem: `Ukendt ${row}`,
    })),
  "loose documents of one party": (count) =>
    registers({
      cases: rowsOf("cases", count, (row) => ({ caseNumber: `2019-${row}`, uuid: "" })),
      documents: rowsOf("documents", count, (row) => ({ documentNumber: `D-${row}`, caseNumber: "", uuid: "", outcome: "" })),
    }),
};
