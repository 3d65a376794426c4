/** `npm run generate`: manifest.xml and the shortcuts out of src/commands. `--check` fails where one is not current. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { commandFiles } from "./files";

const ROOT = join(__dirname, "../..");

for (const [path, text] of Object.entries(commandFiles())) {
  const file = join(ROOT, path);
  if (!process.argv.includes("--check")) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  } else if (!existsSync(file) || readFileSync(file, "utf8") !== text) {
    console.error(`${path} is not what src/commands says: run \`npm run generate\``);
    process.exitCode = 1;
  }
}
