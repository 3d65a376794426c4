/**
 * Reads workbooks with another library (hucre) in a process of its own, as it is a module that jest can't load.
 * `node second-reader.mjs FILE …` → one line of JSON each: {file, sheets: [{name, rows}]} or {file, error}.
 */
import { readFileSync } from "node:fs";
import { readXlsx } from "hucre";

for (const file of process.argv.slice(2)) {
  try {
    const book = await readXlsx(readFileSync(file));
    process.stdout.write(`${JSON.stringify({ file, sheets: book.sheets.map((sheet) => ({ name: sheet.name, rows: sheet.rows })) })}\n`);
  } catch (error) {
    process.stdout.write(`${JSON.stringify({ file, error: String(error) })}\n`);
  }
}
