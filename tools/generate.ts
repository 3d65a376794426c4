/**
 * `npm run generate`: makes again what is derived from the code and committed. `--check` changes nothing and fails
 * where a derived file is not current, so that documents can't go stale.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

interface Generator {
  readonly what: string;
  readonly script: string;
  /** Source material beside the checkout; where it is not there, what is committed stands. */
  readonly from?: string;
}

/** Each takes `--check` itself and then only compares. */
const GENERATORS: readonly Generator[] = [
  { what: "office.js members used and answered (docs/stand-in-coverage.md)", script: "stand-in/coverage/main.ts" },
  {
    what: "what the stand-in answers in the self-test (src/app/self-test/stand-in-answers.generated.json)",
    script: "tools/self-test/main.ts",
  },
  { what: "the icons in every size (assets/*.png)", script: "tools/icons/main.ts" },
  { what: "the manifest and the keyboard shortcuts (manifest.xml, assets/shortcuts*.json)", script: "tools/manifest/main.ts" },
  { what: "the configurations of web servers (deploy/)", script: "tools/release/main.ts" },
  { what: "the sample workbook and its planted faults (samples/eksempelkommune.*)", script: "samples/make-sample.ts" },
  { what: "the messy sample, its truth and what is read of it (samples/messy.*, docs/maaling.md)", script: "samples/messy/main.ts" },
  {
    what: "the rules, conditions and registers as documents (docs/regler, docs/vilkaar*.md, docs/registre.md, README's figures)",
    script: "tools/docs/main.ts",
  },
  { what: "the rooms and what each may not import (ARCHITECTURE.md)", script: "tools/rooms/architecture.ts" },
  { what: "the retired words (docs/glossary.md)", script: "tools/eslint/glossary.ts" },
  { what: "the regular expressions and what they are measured with (docs/udtryk.md)", script: "tools/expressions/main.ts" },
  { what: "the reference of the functions (README.md, docs/funktioner.md)", script: "tools/functions/reference.ts" },
  { what: "the worked example (docs/eksempel.md)", script: "tools/example/main.ts" },
  {
    what: "the elements of SF1470 (src/core/conditions/sf1470/elements.generated.json)",
    script: "tools/sf1470/build-sf1470.ts",
    from: "../shared/real/sf1470",
  },
  { what: "KLE's data (src/core/kle/kle.generated.json)", script: "tools/kle/build-kle.ts", from: "../shared/real/kle" },
];

function main(): number {
  const args = process.argv.slice(2);
  let failed = 0;
  for (const { what, script, from } of GENERATORS) {
    if (from !== undefined && !existsSync(join(__dirname, "..", from))) {
      console.log(`Skipping ${what}: ${from} is not beside the checkout`);
      continue;
    }
    console.log(`${args.includes("--check") ? "Checking" : "Generating"} ${what}`);
    const done = spawnSync(process.execPath, ["--import", "tsx", script, ...args], { stdio: "inherit" });
    if (done.status !== 0) failed += 1;
  }
  return failed === 0 ? 0 : 1;
}

process.exitCode = main();
