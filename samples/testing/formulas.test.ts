/** Registers whose cells are formulas: without a stored value they are calculated, and what can't be calculated keeps the value it came with. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openWorkbook, saveWorkbook } from "../../stand-in/file/workbook-file";
import { createWorkbook, type NewCell } from "../../xlsx/new";
import { plainInterface, plainSheet, plainSystem } from "./plain-rows";
import { readByProduct } from "../read-workbook";

const formula = (text: string, value?: string | number): NewCell => ({ formula: text, ...(value === undefined ? {} : { value }) });

/** The workbook with no value stored for any formula, as report generators write it. */
function withoutValues(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const name of Object.keys(parts))
    if (name.includes("worksheets/sheet"))
      parts[name] = strToU8(
        strFromU8(parts[name]!)
          .replace(/<\/f><v>[^<]*<\/v>/g, "</f>")
          .replace(/ t="str"/g, ""),
      );
  return zipSync(parts);
}

test("formulas without a stored value are calculated before anything is judged", async () => {
  const bytes = createWorkbook({
    sheets: [
      plainSheet(
        "systems",
        [1, 2, 3, 4].map((number) =>
          plainSystem(number, {
            "System-id": formula('"S-"&TEXT(ROW()-1,"00")'),
            Leverandør: formula('INDEX(Opslag!$B$1:$B$2,MATCH("a",Opslag!$A$1:$A$2,0))'),
            Forvaltning: formula('VLOOKUP("b",Opslag!$A$1:$B$2,2,FALSE)'),
            Udløbsdato: formula("DATE(2030,12,31)"),
            Systemejer: formula('IF(TRUE,"Anne Holm","")'),
          }),
        ),
      ),
      plainSheet("interfaces", [
        plainInterface(1, formula("'Systemer og kontrakter'!A2"), formula("'Systemer og kontrakter'!A3")),
        plainInterface(2, formula('CONCATENATE("S-","04")'), formula('TEXTJOIN("-",TRUE,"S","01")')),
      ]),
      {
        name: "Opslag",
        rows: [
          ["a", "Leverandør A/S"],
          ["b", "Social og Sundhed"],
        ],
      },
    ],
  });
  const { read, validation } = await readByProduct(withoutValues(bytes));
  expect(read.data.registers.systems!.columns.systemId).toEqual(["S-01", "S-02", "S-03", "S-04"]);
  expect(read.data.registers.interfaces!.columns.receiver).toEqual(["S-02", "S-01"]);
  expect(validation.findings).toEqual([]);
});

test("formulas of workbooks that are not here, and of functions that nobody knows, count with their stored values and are saved as they were", async () => {
  const asked: readonly Readonly<Record<string, NewCell>>[] = [
    { Leverandør: formula("'C:\\KITOS\\[kontrakter.xlsx]Ark1'!B2", "Leverandør A/S") },
    { Leverandør: formula('XLOOKUP(A3,Z:Z,Y:Y,"Leverandør A/S")', "Leverandør A/S") },
    { Systemejer: formula('LET(x,"Anne",x&" Holm")', "Anne Holm") },
    { Systemnavn: formula("KITOS.NAVN(A5)", "Fagsystem nr. 4") },
    { Systemejer: formula('GETPIVOTDATA("Ejer",$Z$1)', "Anne Holm") },
    { Forvaltning: formula('CUBEVALUE("x","[a]")', "Social og Sundhed") },
    { Systemejer: formula('WEBSERVICE("https://x.invalid")', "Anne Holm") },
  ];
  const bytes = createWorkbook({
    sheets: [
      plainSheet(
        "systems",
        asked.map((changes, i) => plainSystem(i + 1, changes)),
      ),
    ],
  });
  const { read, validation } = await readByProduct(bytes);
  expect(validation.findings).toEqual([]);
  expect(read.data.registers.systems!.columns.systemName![3]).toBe("Fagsystem nr. 4");
  const opened = openWorkbook(bytes);
  const saved = saveWorkbook(opened, opened.document, {
    addedSheets: [],
    removedSheets: [],
    values: new Map(),
    styles: new Map(),
    aspects: new Map(),
    workbook: new Set(),
  });
  const sheet = "xl/worksheets/sheet1.xml";
  expect(strFromU8(unzipSync(saved)[sheet]!)).toBe(strFromU8(unzipSync(bytes)[sheet]!));
});
