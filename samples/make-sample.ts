/** Writes samples/eksempelkommune.xlsx and eksempelkommune.faults.json: `npx tsx samples/make-sample.ts`. The same every time. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createWorkbook } from "../files/new";
import { makeSample } from "./sample";
import { truthText } from "./truth-text";

const { sheets, truth } = makeSample();
const bytes = createWorkbook({ sheets });
writeFileSync(join(__dirname, "eksempelkommune.xlsx"), bytes);
writeFileSync(join(__dirname, "eksempelkommune.faults.json"), truthText(truth));
console.log(`eksempelkommune.xlsx: ${(bytes.length / 1_000_000).toFixed(2)} MB, ${truth.faults.length} planted faults.`);
