import type { CellValue } from "../../model/cell";
import type { RegisterId } from "../../model/register-id";
import { cpuSeconds } from "../../testing/cpu-seconds";
import { makeRegister } from "../../testing/make-register";
import { ignoreRows } from "./ignore-rows";

type Row = Readonly<Record<string, CellValue>>;
const SYSTEM = (n: number, more: Row = {}): Row => ({
  systemId: `S-${String(n).padStart(2, "0")}`,
  systemName: `Fagsystem ${n}`,
  supplier: "Leverandør A/S",
  caseBearing: "Nej",
  department: "Social og Sundhed",
  contractEnd: 47_848,
  noticeMonths: 6,
  yearlyCost: 125_000,
  remark: "",
  ...more,
});
const KEYS = Object.keys(SYSTEM(1));
/** The same list without ids: names are leftmost. */
const NAMED = KEYS.slice(1);

interface Sorted {
  readonly names: CellValue[];
  /** `kind row`, by sheet row from 0; the headers are row 0. */
  readonly ignored: string[];
}

function sorted(rows: readonly Row[], { keys = KEYS, across = [], register = "systems", gaps = [] }: Options = {}): Sorted {
  const made = makeRegister(register, rows, keys);
  let row = 0;
  const sheetRows = Int32Array.from(rows, (_, i) => (row += gaps.includes(i) ? 2 : 1));
  const data = ignoreRows({ ...made, sheetRows, mapping: { ...made.mapping, rowSpan: row } }, new Set(across));
  return { names: [...(data.columns[keys[0]!] ?? [])], ignored: (data.mapping.ignored ?? []).map(({ kind, row: at }) => `${kind} ${at}`) };
}
interface Options {
  readonly keys?: readonly string[];
  readonly across?: readonly number[];
  readonly register?: RegisterId;
  /** Rows before which the sheet has a blank one. */
  readonly gaps?: readonly number[];
}

describe("headings of groups", () => {
  const TWO = (a: Row, b: Row): Row[] => [a, SYSTEM(1), SYSTEM(2), b, SYSTEM(3, { department: "Teknik og Miljø" })];
  it.each<[string, Row[]]>([
    ["in the key column", TWO({ systemId: "Social og Sundhed" }, { systemId: "Teknik og Miljø" })],
    ["of one word", TWO({ systemId: "Social" }, { systemId: "Teknik" })],
    ["numbered", TWO({ systemId: "1. Social" }, { systemId: "2. Teknik" })],
    ["a year", TWO({ systemId: 2025 }, { systemId: 2026 })],
    ["of several words", TWO({ systemId: "Til og fra KMD Sag" }, { systemId: "Nye snitflader til den fælles infrastruktur" })],
    ["a wave", TWO({ systemId: "Bølge 1" }, { systemId: "Bølge 2" })],
    ["with a colon, in the column of names", TWO({ systemName: "Social:" }, { systemName: "Teknik:" })],
    ["said in another column of the rows below", TWO({ systemName: "SOCIAL OG  SUNDHED" }, { systemName: "Teknik og Miljø" })],
    ["said with a colon", TWO({ systemName: "Social og Sundhed:" }, { systemName: "Teknik og Miljø:" })],
    ["a unit", TWO({ systemName: "Social- og sundhedsforvaltningen" }, { systemName: "Center for Byudvikling" })],
    ["with a count beside", TWO({ systemId: "Social", systemName: "(2)" }, { systemId: "Teknik", systemName: 1 })],
    ["with their group's sum", TWO({ systemId: "Social", yearlyCost: 250_000 }, { systemId: "Teknik" })],
  ])("are none of the records: %s", (_, rows) => {
    const sum = rows.some((row) => row["yearlyCost"] === 250_000) ? "total 1" : "heading 1";
    expect(sorted(rows)).toEqual({ names: ["S-01", "S-02", "S-03"], ignored: [sum, "heading 4"] });
  });

  it("are known by being merged across, whatever they say", () => {
    const rows = [{ systemName: "Alfa" }, SYSTEM(1), { systemName: "Beta" }, SYSTEM(2)];
    expect(sorted(rows, { across: [1, 3] }).ignored).toEqual(["heading 1", "heading 3"]);
    expect(sorted(rows).ignored).toEqual([]);
  });

  it("are known in a list without ids by what they open", () => {
    const rows = [{ systemName: "Omsorg" }, SYSTEM(1), SYSTEM(2), { systemName: "Veje" }, SYSTEM(3)];
    expect(sorted(rows, { keys: NAMED, gaps: [3] }).ignored).toEqual(["heading 1", "heading 5"]);
    // In a list by the alphabet the same rows are records that somebody has begun.
    expect(sorted(rows, { keys: NAMED }).ignored).toEqual([]);
    expect(sorted([SYSTEM(1), { systemName: "Omsorg" }], { keys: NAMED }).ignored).toEqual([]);
  });

  it("may follow each other, and a group may be empty", () => {
    const rows = [{ systemId: "Social" }, { systemId: "Voksne" }, SYSTEM(1), { systemId: "Kultur" }];
    expect(sorted(rows).ignored).toEqual(["heading 1", "heading 2", "heading 4"]);
  });

  it("a lone word below the last record, where there are no groups, is a note", () => {
    expect(sorted([SYSTEM(1), { systemId: "Slut" }]).ignored).toEqual(["note 2"]);
  });
});

describe("totals", () => {
  it.each<[string, Row]>([
    ["I alt and a sum", { systemId: "I alt", yearlyCost: 375_000 }],
    ["its group named behind", { systemId: "I alt Social og Sundhed", yearlyCost: 1 }],
    ["its group named before", { systemId: "Social og Sundhed i alt", yearlyCost: 1 }],
    ["a long group", { systemId: "I alt for Børn, Unge, Familie og Dagtilbud:", yearlyCost: 1 }],
    ["Total Skole", { systemName: "Total Skole", yearlyCost: 125_000 }],
    ["Skole (total)", { systemName: "Skole (total)", yearlyCost: 125_000 }],
    ["Sum", { supplier: "Sum", yearlyCost: 3, noticeMonths: 18 }],
    ["Subtotal:", { systemId: "Subtotal:", yearlyCost: 3 }],
    ["Delsum", { systemId: "Delsum", yearlyCost: "375.000 kr." }],
    ["the group in a column of its own", { systemId: "I alt", department: "Social og Sundhed", yearlyCost: 375_000 }],
    ["the word in the column of the group", { systemName: "I alt", department: "Social og Sundhed", yearlyCost: 375_000 }],
    ["a count beside", { systemId: "I alt", systemName: "3 systemer", yearlyCost: 375_000 }],
    ["a number of rows", { systemId: "I alt", systemName: 3, yearlyCost: 375_000 }],
    ["no word, but the sum of its group", { yearlyCost: 250_000 }],
    ["no word, but two sums of its group", { yearlyCost: 250_000, noticeMonths: 12 }],
  ])("stand anywhere: %s", (_, total) => {
    const group = [SYSTEM(1), SYSTEM(2), total, SYSTEM(3), SYSTEM(4), total];
    expect(sorted(group)).toEqual({ names: ["S-01", "S-02", "S-03", "S-04"], ignored: ["total 3", "total 6"] });
  });

  it.each<[string, Row]>([
    ["a system of that name", { systemId: "S-09", systemName: "Total", supplier: "Total ApS", caseBearing: "Nej" }],
    ["with its cost only", { systemId: "S-09", systemName: "Total", yearlyCost: 125_000 }],
    ["with a supplier, without an id", { systemName: "Total", supplier: "Total ApS", caseBearing: "Nej" }],
    ["with a contract", { systemName: "Total Skole", contractEnd: 47_848, yearlyCost: 125_000 }],
    ["a longer name", { systemId: "S-09", systemName: "Total renovering af skoler", yearlyCost: 1 }],
    ["a name that begins so", { systemId: "S-09", systemName: "Sum-It" }],
    ["a supplier that begins so", SYSTEM(9, { supplier: "Total Data A/S" })],
    ["a number that is no sum", { yearlyCost: 123_456 }],
  ])("are no records called so: %s", (_, row) => {
    expect(sorted([SYSTEM(1), SYSTEM(2), row, SYSTEM(3)]).ignored).toEqual([]);
  });
});

describe("prepared rows", () => {
  const ID = (n: number, more: Row = {}): Row => ({ systemId: `S-${n}`, ...more });
  const DEFAULTS = { caseBearing: "Nej", integratesKmdSag: "Ukendt" };
  const WITH_DEFAULTS = [...KEYS, "integratesKmdSag"];
  it.each<[string, Row[], string[]]>([
    ["running numbers alone", [ID(11), ID(12), ID(13)], ["prepared 2", "prepared 3", "prepared 4"]],
    ["a whole number", [{ systemId: 17 }], ["prepared 2"]],
    ["with zeros of formulas", [ID(11, { yearlyCost: 0 }), ID(12, { yearlyCost: 0 })], ["prepared 2", "prepared 3"]],
    ["with dashes", [ID(11, { supplier: "-" }), ID(12, { supplier: "–" })], ["prepared 2", "prepared 3"]],
    ["zeros alone", [{ yearlyCost: 0, noticeMonths: 0 }], ["prepared 2"]],
    ["defaults", [ID(11, DEFAULTS), ID(12, DEFAULTS), ID(13, DEFAULTS)], ["prepared 2", "prepared 3", "prepared 4"]],
    ["defaults without a number", [DEFAULTS, DEFAULTS, DEFAULTS], ["prepared 2", "prepared 3", "prepared 4"]],
    [
      "a text of a formula",
      [ID(11, { remark: "Mangler" }), ID(12, { remark: "Mangler" }), ID(13, { remark: "Mangler" })],
      ["prepared 2", "prepared 3", "prepared 4"],
    ],
    [
      "a placeholder for a name",
      [1, 2, 3].map((n) => ID(n + 10, { systemName: "[Systemnavn]" })),
      ["prepared 2", "prepared 3", "prepared 4"],
    ],
    [
      "several kinds",
      [ID(11), ID(12), ...[3, 4, 5].map((n) => ID(n + 10, { caseBearing: "Nej" })), ...[6, 7, 8].map((n) => ID(n + 10, DEFAULTS))],
      [2, 3, 4, 5, 6, 7, 8, 9].map((row) => `prepared ${row}`),
    ],
  ])("are no records: %s", (_, rows, lines) => {
    expect(sorted([SYSTEM(1), ...rows], { keys: WITH_DEFAULTS })).toEqual({ names: ["S-01"], ignored: lines });
  });

  it("may end a group", () => {
    const rows = [SYSTEM(1), ...[3, 4, 5].map((n) => ID(n, DEFAULTS)), { systemId: "Teknik" }, SYSTEM(2)];
    expect(sorted(rows, { keys: WITH_DEFAULTS }).ignored).toEqual(["prepared 2", "prepared 3", "prepared 4", "heading 5"]);
  });

  it.each<[string, Row[]]>([
    ["one lone id", [ID(11)]],
    ["an id and a name", [ID(11, { systemName: "Nexus" }), ID(12, { systemName: "Cura" })]],
    ["names alone", [{ systemName: "Nexus" }, { systemName: "Cura" }]],
    ["two rows of defaults", [ID(11, DEFAULTS), ID(12, DEFAULTS)]],
    ["rows that differ", [ID(11, DEFAULTS), ID(12, { ...DEFAULTS, caseBearing: "Ja" }), ID(13, DEFAULTS)]],
    ["equal rows with a name", [1, 2, 3].map((n) => ID(n + 10, { systemName: "Fagsystem", ...DEFAULTS }))],
    ["equal rows before another record", [...[1, 2, 3].map((n) => ID(n + 10, DEFAULTS)), SYSTEM(20)]],
  ])("are no records that somebody has begun: %s", (_, rows) => {
    expect(sorted([SYSTEM(1), ...rows], { keys: WITH_DEFAULTS }).ignored).toEqual([]);
  });
});

describe("notes and what is for the printed page", () => {
  it.each<[string, Row, string]>([
    ["a footnote", { systemId: "* Kun systemer i drift" }, "note"],
    ["a numbered footnote", { systemId: "1) Se kontrakten" }, "note"],
    ["a raised number", { systemId: "¹ Se kontrakten" }, "note"],
    ["its mark beside", { systemId: "*", systemName: "Kun systemer i drift" }, "note"],
    ["a source", { systemId: "Kilde: KITOS" }, "note"],
    ["a source beside its word", { systemId: "Kilde:", systemName: "KITOS" }, "note"],
    ["a date of the list", { systemId: "Opdateret:", systemName: 46_000 }, "note"],
    ["a sentence", { systemId: "Listen er ikke kvalitetssikret endnu." }, "note"],
    ["a remark on nothing", { remark: "Husk at spørge Bo" }, "note"],
    ["a page number", { systemId: "Side 2 af 5" }, "page"],
    ["a page number at the right", { remark: "Side 2/5" }, "page"],
    ["a page number beside a title", { systemId: "Systemoversigt", remark: "Side 2 ud af 5" }, "page"],
    ["fortsat", { systemId: "fortsat" }, "page"],
    ["(fortsat …)", { systemName: "(fortsat …)" }, "page"],
    ["fortsættes", { systemId: "Fortsættes på næste side" }, "page"],
    ["continued from", { systemId: "- fortsat fra side 1 -" }, "page"],
    ["the day of printing", { systemId: "Udskrevet den 12. maj 2026" }, "page"],
    ["a letterhead", { systemId: "Lille Kommune" }, "page"],
    ["a web address", { remark: "www.lille.dk" }, "page"],
  ])("are no records, anywhere: %s", (_, row, kind) => {
    expect(sorted([SYSTEM(1), row, SYSTEM(2), row])).toEqual({ names: ["S-01", "S-02"], ignored: [`${kind} 2`, `${kind} 4`] });
  });

  it("a title above headers that are repeated is the page's", () => {
    const headers = Object.fromEntries(KEYS.map((key) => [key, makeRegister("systems", [], KEYS).mapping.columns[key]!.header]));
    expect(sorted([SYSTEM(1), { systemName: "Oversigt" }, headers, SYSTEM(2)]).ignored).toEqual(["page 2", "header 3"]);
  });

  it.each<[string, Row]>([
    ["a name alone", { systemName: "Nexus" }],
    ["a system called Kilde", { systemId: "S-09", systemName: "Kilde: KITOS" }],
    ["a key that looks like a page", { systemId: "S-2", systemName: "Side 2 af 5" }],
    ["a print system", { systemName: "Udskrift", supplier: "KMD" }],
    ["a municipality's own system", { systemId: "S-09", systemName: "Lille Kommune" }],
  ])("are no records that look like it: %s", (_, row) => expect(sorted([SYSTEM(1), row, SYSTEM(2)]).ignored).toEqual([]));
});

describe("in other registers", () => {
  it("a number of the strategy with its theme is a question somebody has begun", () => {
    const rows: Row[] = [
      { number: "1.1", theme: "Adgang", question: "Hvem?" },
      { number: "1.2", theme: "Adgang" },
    ];
    expect(sorted(rows, { register: "documentStrategy", keys: ["number", "theme", "question"] }).ignored).toEqual([]);
  });
  it("a chapter's number and name above its questions is a heading, a theme alone is not", () => {
    const rows: Row[] = [
      { number: 1, theme: "Adgang" },
      { number: 1.1, theme: "Adgang", question: "Hvem?" },
      { theme: "Arkiv" },
      { number: "2", theme: "Bevaring" },
      { number: "2.1", theme: "Bevaring", question: "Hvor?" },
    ];
    expect(sorted(rows, { register: "documentStrategy", keys: ["number", "theme", "question"] }).ignored).toEqual([
      "heading 1",
      "heading 4",
    ]);
  });
  it("interfaces: prepared numbers, a sum of prices and a group", () => {
    const keys = ["interfaceId", "sender", "receiver", "price"];
    const one = (n: number): Row => ({ interfaceId: `SN-${n}`, sender: "S-01", receiver: "S-02", price: 5_000 });
    const rows = [
      { interfaceId: "Til KMD Sag:" },
      one(1),
      one(2),
      { receiver: "I alt", price: 10_000 },
      { interfaceId: "SN-3" },
      { interfaceId: "SN-4" },
    ];
    expect(sorted(rows, { register: "interfaces", keys }).ignored).toEqual(["heading 1", "total 4", "prepared 5", "prepared 6"]);
  });
});

it("fifty thousand rows are told apart in little time", () => {
  const rows = Array.from({ length: 50_000 }, (_, i) => (i % 500 === 499 ? { systemId: "I alt", yearlyCost: 1 } : SYSTEM(i)));
  const data = makeRegister("systems", rows, KEYS);
  const seconds = cpuSeconds(() => expect(ignoreRows(data).rowCount).toBe(49_900));
  expect(seconds).toBeLessThan(1.5);
});
