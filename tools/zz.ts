import { readFileSync } from "node:fs";
import { openWorkbook } from "../stand-in/file/workbook-file";
import { cutTexts } from "../src/excel/testing/cut-texts";
const { document } = openWorkbook(readFileSync(process.argv[2]!));
const names = Object.values(document.snapshot.sheets).map((s: any) => s.name).slice(9);
const cut = cutTexts(document, names);
console.log(names.join("|")); console.log(cut.length); console.log(cut.map(c=>c.slice(0,140)).slice(0, 70).join("\n"));
