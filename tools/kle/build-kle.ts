/**
 * `npx tsx tools/kle/build-kle.ts` makes src/core/kle/kle.generated.json from ../shared/real/kle (beside the checkout), the same every time.
 * `--check` writes nothing and fails where the committed file is not what would be written; without the sources it says so and
 * passes, as they are no part of the checkout.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { decodeKle, encodeKle } from "../../src/core/kle/codec";
import { assembleKle } from "./assemble";
import { renderData } from "./render-data";
import { readSources, SOURCE_FILES } from "./read-sources";

const ROOT = join(__dirname, "../..");
const TARGET = "src/core/kle/kle.generated.json";

async function main(check: boolean): Promise<number> {
  const folder = join(ROOT, "..", "shared", "real", "kle");
  const missing = SOURCE_FILES.filter((name) => !existsSync(join(folder, name)));
  if (missing.length > 0) {
    console[check ? "log" : "error"](
      `${check ? "skipped: " : ""}KLE's sources are not beside the checkout (../shared/real/kle: ${missing.join(", ")}).`,
    );
    return check ? 0 : 2;
  }
  const data = assembleKle(await readSources(folder));
  const text = encodeKle(data);
  const decoded = decodeKle(text);
  if (decoded === undefined || encodeKle(decoded) !== text) throw new Error("KLE's data does not read back as it was written");
  const file = renderData(text, data);
  const path = join(ROOT, TARGET);
  if (check) {
    if (existsSync(path) && readFileSync(path, "utf8").replaceAll("\r\n", "\n") === file) {
      console.log(`${TARGET} is current.`);
      return 0;
    }
    console.error(`${TARGET} is not current: run npx tsx tools/kle/build-kle.ts`);
    return 1;
  }
  writeFileSync(path, file);
  console.log(`${TARGET}: ${data.numbers.size} numbers, ${data.facets.size} facets, ${(Buffer.byteLength(file) / 1000).toFixed(0)} kB`);
  return 0;
}

main(process.argv.includes("--check")).then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
