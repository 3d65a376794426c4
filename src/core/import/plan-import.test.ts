import { toSerial } from "../identifiers/dates";
import { makeRegister } from "../testing/make-register";
import { allTheirs, applyImport, KEEP_MINE } from "./apply-import";
import { mergeInto, planFor, sheetOf } from "./testing/merge-into";

const SYSTEM_KEYS = [
  "systemId",
  "systemName",
  "supplier",
  "systemType",
  "kleMainGroups",
  "status",
  "contractId",
  "contractName",
  "contractEnd",
  "noticeMonths",
  "remark",
];
const system = (systemId: string, systemName: string, more = {}) => ({ systemId, systemName, ...more });
const systems = (...rows: Record<string, string | number>[]) => makeRegister("systems", rows, SYSTEM_KEYS);

describe("KITOS' systems", () => {
  const headers = [
    "IT System",
    "Lokal System ID",
    "IT-System (UUID)",
    "Forretningstype",
    "KLE ID",
    "Livscyklus",
    "Leverandør",
    "Rettighedshaver",
    "Note",
    "Risikovurdering",
  ];
  const uuid = "11111111-2222-4333-8444-555555555555";

  it("are merged by id, else by name; blanks are filled, differences asked about, blank cells of the import never clear by themselves", () => {
    const register = systems(
      system("S-1", "Nexus", { status: "Under udfasning", remark: "Vores egen." }),
      system("S-2", "Cura", { supplier: "Columna A/S" }),
      system("S-3", "Kun vores"),
    );
    const sheet = sheetOf(
      headers,
      ["Nexus", "S-1", "", "Specialsystemer", "27.60.04, 29.03", "I drift", "KMD A/S", "Andre", "", "Ja"],
      ["CURA", "", uuid, "", "", "", "columna A/S", "", "", ""],
    );
    const plan = planFor("kitos-systems", sheet, register);
    expect(plan.merged).toEqual([
      { sourceRow: 1, rows: [0], by: "systemId" },
      { sourceRow: 2, rows: [1], by: "systemName", otherId: uuid },
    ]);
    expect(plan.filled.map(({ key, column, theirs }) => [key, column, theirs])).toEqual([
      ["S-1", "supplier", "KMD A/S"],
      ["S-1", "systemType", "Fagsystem"],
      ["S-1", "kleMainGroups", "27, 29"],
    ]);
    expect(plan.conflicts.map(({ id, mine, theirs }) => [id, mine, theirs])).toEqual([
      ["S-1/status", "Under udfasning", "I drift"],
      ["S-2/systemName", "Cura", "CURA"],
      ["S-2/supplier", "Columna A/S", "columna A/S"],
    ]);
    expect(plan.clears.map(({ id, mine }) => [id, mine])).toEqual([["S-1/remark", "Vores egen."]]);
    expect(plan).toMatchObject({ added: [], left: [], onlyMine: 1, unchanged: 0, unread: [] });
    expect(plan.translated).toEqual([
      { column: "systemType", from: "Specialsystemer", to: "Fagsystem", count: 1 },
      { column: "kleMainGroups", from: "27.60.04, 29.03", to: "27, 29", count: 1 },
    ]);
    expect(plan.columnsLeft).toEqual([
      { index: 7, header: "Rettighedshaver", reason: "other-column-used", column: "supplier" },
      { index: 9, header: "Risikovurdering", reason: "no-place" },
    ]);
    const { changes, rows } = applyImport(plan, { useTheirs: new Set(["S-1/status"]), clear: new Set() });
    expect(rows).toEqual([]);
    expect(changes.map(({ row, column, expected, value }) => [row, column, expected, value])).toEqual([
      [0, "supplier", "", "KMD A/S"],
      [0, "systemType", "", "Fagsystem"],
      [0, "kleMainGroups", "", "27, 29"],
      [0, "status", "Under udfasning", "I drift"],
    ]);
  });

  it("that are new get KITOS' id, or one of their own; a word that no list knows is told and not written", () => {
    const plan = planFor(
      "kitos-systems",
      sheetOf(
        headers,
        ["Ny", "", uuid, "Robotter", "", "Under indfasning", "", "", "", ""],
        ["Nyere (Slettes)", "", "", "", "", "", "", "", "", ""],
      ),
      systems(system("KITOS-1", "Gammel")),
    );
    expect(plan.added).toEqual([
      { key: uuid, sourceRow: 1, values: { systemId: uuid, systemName: "Ny", status: "Under anskaffelse" } },
      { key: "KITOS-2", sourceRow: 2, values: { systemId: "KITOS-2", systemName: "Nyere" } },
    ]);
    expect(plan.unread).toEqual([{ column: "systemType", from: "Robotter", count: 1 }]);
    expect(plan.translated.map(({ from, to }) => [from, to])).toEqual([
      ["Nyere (Slettes)", "Nyere"],
      ["Under indfasning", "Under anskaffelse"],
    ]);
  });

  it("whose name or id is not theirs alone are listed, never merged", () => {
    const register = systems(system("S-1", "Nexus"), system("S-2", "Nexus"), system("S-3", "Cura"));
    const row = (name: string, id = "") => [name, id, "", "", "", "", "", "", "", ""];
    const plan = planFor(
      "kitos-systems",
      sheetOf(headers, row("nexus"), row("Cura"), row("cura"), row("A", "X"), row("B", "x"), row(""), row("--")),
      register,
    );
    expect(plan.left).toEqual([
      { sourceRow: 1, reason: "key-twice-in-register", key: "nexus" },
      { sourceRow: 2, reason: "key-twice-in-import", key: "Cura" },
      { sourceRow: 3, reason: "key-twice-in-import", key: "cura" },
      { sourceRow: 4, reason: "key-twice-in-import", key: "X" },
      { sourceRow: 5, reason: "key-twice-in-import", key: "x" },
      { sourceRow: 7, reason: "no-key", key: "" },
    ]);
    expect([plan.added, plan.merged, plan.filled, plan.conflicts]).toEqual([[], [], [], []]);
  });

  it("leave untouched what the import has no column for, and tell of columns the register's sheet lacks", () => {
    const register = makeRegister("systems", [{ systemId: "S-1", systemName: "Nexus", remark: "Hej" }]);
    const plan = planFor("kitos-systems", sheetOf(["IT System", "Livscyklus", "IT System"], ["Nexus", "I drift", "Andet"]), register);
    expect(plan).toMatchObject({ filled: [], conflicts: [], clears: [], unchanged: 1 });
    expect(plan.columnsUsed).toEqual([{ index: 0, header: "IT System", column: "systemName" }]);
    expect(plan.columnsLeft).toEqual([
      { index: 1, header: "Livscyklus", reason: "not-in-register-sheet", column: "status" },
      { index: 2, header: "IT System", reason: "header-twice" },
    ]);
  });
});

describe("KITOS' contracts", () => {
  const headers = ["IT Kontrakt", "Kontrakt ID", "IT Systemer", "Gyldig til", "Opsigelse (måneder)"];

  it("go into every system that shares them, else into the system they name", () => {
    const register = systems(
      system("S-1", "Nexus", { contractId: "K-1", contractEnd: toSerial(2027, 12, 31)! }),
      system("S-2", "Nexus Mobil", { contractId: "k 1" }),
      system("S-3", "Cura"),
      system("S-4", "SBSYS"),
      system("S-5", "DUBU"),
    );
    const plan = planFor(
      "kitos-contracts",
      sheetOf(
        headers,
        ["Drift", "K-1", "Nexus", "31-12-2027", "6"],
        ["Omsorg", "K-3", "Cura", "1/7-2028", 3],
        ["Fælles", "K-4", "SBSYS, DUBU", "", ""],
      ),
      register,
    );
    expect(plan.merged.map(({ rows, by }) => [rows, by])).toEqual([
      [[0, 1], "contractId"],
      [[2], "systemName"],
      [[3, 4], "systemName"],
    ]);
    const merged = mergeInto(register, applyImport(plan, KEEP_MINE));
    expect(merged.columns.contractEnd).toEqual([toSerial(2027, 12, 31), toSerial(2027, 12, 31), toSerial(2028, 7, 1), "", ""]);
    expect(merged.columns.noticeMonths).toEqual([6, 6, 3, "", ""]);
    expect(merged.columns.contractName).toEqual(["Drift", "Drift", "Omsorg", "Fælles", "Fælles"]);
    expect(merged.columns.systemName).toEqual(register.columns.systemName);
    expect(plan.conflicts.map(({ id }) => id)).toEqual(["S-2/contractId"]);
    expect(plan.filled.find(({ column }) => column === "contractEnd")).toMatchObject({ numberFormat: "dd-mm-yyyy" });
  });

  it("of a system that has another contract, or of several systems not all known, are listed", () => {
    const register = systems(system("S-1", "Nexus", { contractId: "K-1" }), system("S-2", "Cura"));
    const plan = planFor(
      "kitos-contracts",
      sheetOf(
        headers,
        ["Drift", "K-1", "Nexus", "", ""],
        ["Tillæg", "K-2", "Nexus", "", ""],
        ["Fælles", "K-3", "Cura, Ukendt", "", ""],
        ["Ny", "K-4", "Nyt system", "", ""],
      ),
      register,
    );
    expect(plan.left.map(({ sourceRow, reason }) => [sourceRow, reason])).toEqual([
      [2, "row-taken"],
      [3, "several-systems"],
    ]);
    expect(plan.added.map(({ values }) => values)).toEqual([
      { systemId: "KITOS-1", systemName: "Nyt system", contractId: "K-4", contractName: "Ny" },
    ]);
  });
});

it("leaves two contracts of KMD Sag's own row to the user, also when the other system of one has come meanwhile", () => {
  const register = makeRegister("systems", [system("A", "KMD Sag", { supplier: "KMD" })], ["systemId", "systemName", "supplier"]);
  const sheet = sheetOf(
    ["IT Systemer", "IT Kontrakt", "Leverandør"],
    ["KMD Sag", "K-1", ""],
    ["KMD Sag, Nexus", "K-2", ""],
    ["Nexus", "K-3", ""],
  );
  const first = planFor("kitos-contracts", sheet, register);
  const second = planFor("kitos-contracts", sheet, mergeInto(register, applyImport(first, allTheirs(first))));
  expect(first.left.map(({ sourceRow }) => sourceRow)).toEqual([1, 2]);
  expect([second.merged, second.clears, second.left.map(({ sourceRow }) => sourceRow)]).toEqual([[], [], [1, 2, 3]]);
});

it("puts what KITOS knows of an interface together, and takes an id that the interface has alone", () => {
  const register = makeRegister("interfaces", [{ interfaceId: "", sender: "", receiver: "", version: "", data: "", remark: "" }]);
  const system = systems({ systemId: "S-1", systemName: "Nexus" });
  const headers = ["Id", "Snitflade Navn (påkrævet)", "Snitflade Id", "Note", "Beskrivelse", "Link", "Udstillet af"];
  const plan = planFor(
    "kitos-interfaces",
    sheetOf(
      headers,
      [7, "Adviser", "SF-1", "Natligt", "", "https://eksempel.dk", "Nexus"],
      [8, "Breve", "SF-2", "", "", "", ""],
      [9, "Notater", "SF-2", "", "", "", ""],
    ),
    register,
    system,
  );
  expect(plan.added.map(({ key, values }) => [key, values["remark"]])).toEqual([
    ["SF-1", "Adviser · Natligt · https://eksempel.dk"],
    ["KITOS-8", "Breve"],
    ["KITOS-9", "Notater"],
  ]);
  expect(plan.columnsLeft).toEqual([]);
});

it("sees that a sender is the same system, whether it is named or given by its id", () => {
  const register = makeRegister("interfaces", [{ interfaceId: "SF-1", sender: "S-1", remark: "Adviser" }]);
  const sheet = sheetOf(["Snitflade ID", "Snitflade", "Udstillersystem"], ["SF-1", "Adviser", "nexus"]);
  expect(planFor("kitos-interfaces", sheet, register, systems(system("S-1", "Nexus")))).toMatchObject({ conflicts: [], unchanged: 1 });
});

it("makes procurements of the contracts for which KITOS says how they are to be bought", () => {
  const register = makeRegister("procurements", [{ procurementId: "K-1", system: "Nexus", agreementForm: "", responsible: "" }]);
  const sheet = sheetOf(
    ["IT Kontrakt", "Kontrakt ID", "IT Systemer", "Genanskaffelsesstrategi", "Indkøbsform"],
    ["Drift", "K-1", "Nexus", "SKI - mini-udbud", "SKI"],
    ["Andet", "K-2", "Cura", "", "EU udbud"],
  );
  const plan = planFor("kitos-procurements", sheet, register);
  expect(plan.filled.map(({ column, theirs }) => [column, theirs])).toEqual([["agreementForm", "SKI andet"]]);
  expect(plan.left).toEqual([{ sourceRow: 2, reason: "nothing-to-take", key: "K-2" }]);
});

it("reads dates by the workbook's own date system", () => {
  const register = systems(system("S-1", "Nexus", { contractName: "Drift" }));
  const sheet = sheetOf(["IT Kontrakt", "Gyldig til"], ["Drift", "31-12-2027"]);
  const { filled } = { ...planFor("kitos-contracts", sheet, register) };
  expect(filled.map(({ theirs }) => theirs)).toEqual([toSerial(2027, 12, 31)]);
});

it("writes nothing twice when all theirs are taken and the same sheet is imported again", () => {
  const register = systems(system("S-1", "Nexus", { status: "Udfaset", remark: "x" }));
  const sheet = sheetOf(["IT System", "Livscyklus", "Note"], ["nexus", "I drift", ""], ["Ny", "Ikke i drift", "Hej"]);
  const first = planFor("kitos-systems", sheet, register);
  const merged = mergeInto(register, applyImport(first, allTheirs(first)));
  const second = planFor("kitos-systems", sheet, merged);
  expect(second).toMatchObject({ added: [], filled: [], conflicts: [], clears: [], left: [], unchanged: 2 });
  expect(applyImport(second, allTheirs(second))).toEqual({ changes: [], rows: [] });
});

it.each(["Note", "Noter"])("KITOS' %s fills the remark", (header) => {
  const sheet = sheetOf(["IT System", "Livscyklus", header], ["Nexus", "I drift", "Genudbud i 2028"]);
  const { filled } = { ...planFor("kitos-systems", sheet, systems(system("S-1", "Nexus", { status: "I drift" }))) };
  expect(filled.map(({ column, theirs }) => [column, theirs])).toEqual([["remark", "Genudbud i 2028"]]);
});
