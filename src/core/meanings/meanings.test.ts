import type { CellValue } from "../model/cell";
import type { WorkbookData } from "../registers/workbook-data";
import { makeRegister } from "../testing/make-register";
import { applyMeanings } from "./apply-meanings";
import { gatherWords } from "./gather";
import { joinMeanings, withMeanings, withoutMeanings } from "./join";
import type { WordMeaning } from "./meaning";
import { ownWords } from "./meaning-reader";
import { meaningsCodec, meaningsFile, readMeaningsFile } from "./stored-meanings";

type Row = Record<string, CellValue>;
const SYSTEMS: readonly Row[] = [
  { systemId: "S-01", systemName: "Nexus", systemType: "Fagsystem", status: "Lever", caseBearing: "K-sag" },
  { systemId: "S-02", systemName: "KY (Kommunernes Ydelsessystem)", systemType: "Fagsystm", status: "lever ", caseBearing: "Ja" },
  { systemId: "S-03", systemName: "Økonomi og Løn", systemType: "Gruppe B", status: "I drift", caseBearing: "" },
];
const INTERFACES: readonly Row[] = [
  { interfaceId: "1", sender: "KY", receiver: "KMD Sag" },
  { interfaceId: "2", sender: "ky, Nexus", receiver: "Økonomi og Løn" },
  { interfaceId: "3", sender: "Regneark", receiver: "S-01 Nexus" },
];

function workbook(meanings: readonly WordMeaning[] = []): WorkbookData {
  const read = (id: "systems" | "interfaces", rows: readonly Row[]) => applyMeanings(makeRegister(id, rows), meanings);
  return {
    registers: { systems: read("systems", SYSTEMS), interfaces: read("interfaces", INTERFACES) } as WorkbookData["registers"],
    date1904: false,
  };
}
const brief = (data: WorkbookData, meanings: readonly WordMeaning[] = []): unknown[] =>
  gatherWords(data, meanings).open.map(({ list, word, count, suggestion }) => [
    list,
    word,
    count,
    suggestion && "value" in suggestion ? suggestion.value : undefined,
  ]);

const ANSWERS: readonly WordMeaning[] = [
  { list: "systems.status", word: "Lever", means: "value", value: "I drift" },
  { list: "systems.systemType", word: "Gruppe B", means: "undecided" },
  { list: "systems.caseBearing", word: "K-sag", means: "blank" },
  { list: "systemNames", word: "KY", means: "value", value: "KY (Kommunernes Ydelsessystem)" },
  { list: "systemNames", word: "Regneark", means: "own" },
];

describe("what is asked", () => {
  it("is each word once, with how many cells hold it and what it is near to", () => {
    expect(brief(workbook())).toEqual([
      ["systems.systemType", "Fagsystm", 1, "Fagsystem"],
      ["systems.systemType", "Gruppe B", 1, undefined],
      ["systems.caseBearing", "K-sag", 1, undefined],
      ["systems.status", "Lever", 2, undefined],
      ["systemNames", "KY", 2, "KY (Kommunernes Ydelsessystem)"],
      ["systemNames", "Regneark", 1, undefined],
    ]);
  });
  it("shows the cells and the headers", () => {
    const lever = gatherWords(workbook(), []).open.find(({ word }) => word === "Lever")!;
    expect(lever.headers).toHaveLength(1);
    expect(lever.examples.map(({ row }) => row)).toEqual([1, 2]);
  });
  it("is not what has an answer, and each answer knows its cells", () => {
    expect(brief(workbook(ANSWERS), ANSWERS)).toEqual([["systems.systemType", "Fagsystm", 1, "Fagsystem"]]);
    expect(gatherWords(workbook(ANSWERS), ANSWERS).answered.map(({ word, count }) => [word, count])).toEqual([
      ["Lever", 2],
      ["Gruppe B", 1],
      ["K-sag", 1],
      ["KY", 2],
      ["Regneark", 1],
    ]);
  });
  it("is suggested as the same word was answered in another list", () => {
    const answers: WordMeaning[] = [{ list: "interfaces.decision", word: "Gruppe B", means: "undecided" }];
    const asked = gatherWords(workbook(answers), answers).open.find(({ word }) => word === "Gruppe B");
    expect(asked?.suggestion).toEqual({ means: "undecided", from: "elsewhere" });
  });
  it("lists what may be chosen, systems by id and name", () => {
    const { lists } = gatherWords(workbook(), []);
    const names = lists.find(({ list }) => list === "systemNames")!.values;
    expect(names.slice(0, 4)).toEqual([
      { value: "Nexus", shown: "S-01 Nexus" },
      { value: "KY (Kommunernes Ydelsessystem)", shown: "S-02 KY (Kommunernes Ydelsessystem)" },
      { value: "Økonomi og Løn", shown: "S-03 Økonomi og Løn" },
      { value: "KMD Sag" },
    ]);
  });
});

describe("an answer", () => {
  const { systems, interfaces } = workbook(ANSWERS).registers;
  it("stands in the word's place, and the cell as written stays", () => {
    expect(systems!.columns.status).toEqual(["I drift", "I drift", "I drift"]);
    expect(systems!.written).toMatchObject({ status: ["Lever", "lever ", "I drift"] });
    expect(systems!.columns.caseBearing).toEqual(["", "Ja", ""]);
    expect(systems!.columns.systemType?.[2]).toBe("uafklaret");
    expect(systems!.written).not.toHaveProperty("systemName");
  });
  it("holds for a name alone and for one among others", () => {
    expect(interfaces!.columns.sender).toEqual([
      "KY (Kommunernes Ydelsessystem)",
      "KY (Kommunernes Ydelsessystem), Nexus",
      // A word of one's own stays as it is.
      "Regneark",
    ]);
    expect(interfaces!.columns.receiver).toEqual(["KMD Sag", "Økonomi og Løn", "S-01 Nexus"]);
  });
  it("that is no longer there leaves the register as it was read", () => {
    const register = makeRegister("systems", SYSTEMS);
    expect(applyMeanings(register, [])).toBe(register);
    expect(applyMeanings(register, [ANSWERS[4]!])).toBe(register);
  });
  it("on a word of one's own is known to the rules", () => {
    const own = ownWords(ANSWERS);
    expect([own("systemNames", "regneark "), own("systemNames", "KY"), own("systems.status", "Regneark")]).toEqual([true, false, false]);
    expect(ownWords(ANSWERS)).toBe(own);
  });
});

describe("answers together", () => {
  const [lever] = ANSWERS;
  const other: WordMeaning = { list: "systems.status", word: "LEVER", means: "undecided" };
  it("replace one another by word, whatever its capitals, and are withdrawn by it", () => {
    expect(withMeanings([lever!], [other])).toEqual([other]);
    expect(withoutMeanings(ANSWERS, [other])).toEqual(ANSWERS.slice(1));
    expect(withoutMeanings(ANSWERS, [{ list: "systems.status", word: "x" }])).toBe(ANSWERS);
  });
  it("of a neighbour come beside one's own, which stay", () => {
    expect(joinMeanings([lever!], [other, ANSWERS[3]!])).toEqual({ all: [lever, ANSWERS[3]], added: 1, differing: 1 });
    expect(joinMeanings(ANSWERS, ANSWERS)).toEqual({ all: ANSWERS, added: 0, differing: 0 });
  });
});

describe("a file of answers", () => {
  it("is read as it was written, also with a mark of byte order", () => {
    expect(readMeaningsFile(`\ufeff${meaningsFile(ANSWERS)}`)).toEqual({ kind: "read", meanings: ANSWERS, broken: 0 });
  });
  it("gives what can be read of it: no lists, values and kinds of answer that are not known here", () => {
    const text = JSON.stringify({
      schema: "ud-af-kmd-sag/betydninger",
      version: 1,
      entries: [
        ANSWERS[0],
        { ...ANSWERS[0], value: "Fiktio" },
        { ...ANSWERS[0], list: "systems.nothing" },
        { ...ANSWERS[0], means: "later" },
        7,
      ],
    });
    expect(readMeaningsFile(text)).toEqual({ kind: "read", meanings: [ANSWERS[0]], broken: 4 });
    // They survive in the workbook.
    expect(meaningsCodec.decode(meaningsCodec.encode(meaningsCodec.decode(text))).broken).toHaveLength(4);
  });
  it.each([
    ["", "unreadable"],
    ["{}", "unreadable"],
    ['{"schema":"andet","version":1,"entries":[]}', "unreadable"],
    ['{"schema":"ud-af-kmd-sag/betydninger","version":2}', "newer"],
  ])("%j is %s", (text, kind) => expect(readMeaningsFile(text)).toEqual({ kind }));
});

describe("suppliers that stand with several names", () => {
  const rows: readonly Row[] = [
    { systemId: "1", systemName: "A", supplier: "Nord A/S", supplierCvr: "19435075" },
    { systemId: "2", systemName: "B", supplier: "nord" },
    { systemId: "3", systemName: "C", supplier: "Nord" },
    { systemId: "4", systemName: "D", supplier: "Kommunedata", supplierCvr: "26911745" },
    { systemId: "5", systemName: "E", supplier: "KMD A/S", supplierCvr: "26911745" },
    { systemId: "6", systemName: "F", supplier: "KMD A/S", supplierCvr: "26911745" },
    { systemId: "7", systemName: "G", supplier: "Syd" },
  ];
  const read = (meanings: readonly WordMeaning[]): WorkbookData => ({
    registers: { systems: applyMeanings(makeRegister("systems", rows), meanings) } as WorkbookData["registers"],
    date1904: false,
  });
  const asked = (meanings: readonly WordMeaning[]): unknown[] =>
    brief(read(meanings), meanings).filter((line) => (line as string[])[0] === "systems.supplier");
  const NORD: WordMeaning = { list: "systems.supplier", word: "Nord", means: "value", value: "Nord A/S" };

  it("are asked about once for each spelling, with the name they are likely to mean", () => {
    expect(asked([])).toEqual([
      ["systems.supplier", "nord", 2, "Nord A/S"],
      ["systems.supplier", "Kommunedata", 1, "KMD A/S"],
    ]);
  });
  it("have one answer for all cells, which are read so and stay as they are", () => {
    const { systems } = read([NORD]).registers;
    expect(systems?.columns.supplier?.slice(0, 3)).toEqual(["Nord A/S", "Nord A/S", "Nord A/S"]);
    expect(systems?.written?.["supplier"]?.slice(0, 3)).toEqual(["Nord A/S", "nord", "Nord"]);
    expect(asked([NORD])).toEqual([["systems.supplier", "Kommunedata", 1, "KMD A/S"]]);
    expect(asked([{ list: "systems.supplier", word: "Nord", means: "own" }])).toHaveLength(1);
  });
  it("are no suppliers where nothing is decided, and a file takes the answers along", () => {
    expect(read([{ ...NORD, means: "undecided" }]).registers.systems?.columns.supplier?.[1]).toBe("");
    expect(readMeaningsFile(meaningsFile([NORD]))).toEqual({ kind: "read", meanings: [NORD], broken: 0 });
  });
});
