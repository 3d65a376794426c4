/** `npm run generate`: deploy/ out of the list of headers. `--check` fails where a file is not current. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { deployFiles } from "./files";

const ROOT = join(__dirname, "../..");

for (const [path, text] of Object.entries(deployFiles())) {
  const file = join(ROOT, path);
  if (!process.argv.includes("--check")) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  } else if (!existsSync(file) || readFileSync(file, "utf8") !== text) {
    console.error(`${path} is not what tools/release says: run \`npm run generate\``);
    process.exitCode = 1;
  }
}
