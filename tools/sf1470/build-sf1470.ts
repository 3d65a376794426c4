/**
 * `npx tsx tools/sf1470/build-sf1470.ts` makes src/core/conditions/sf1470/elements.generated.json from KOMBIT's instructions in
 * ../shared/real/sf1470 (beside the checkout). `--check` writes nothing and fails where the committed file is not what would be
 * written; without the sources it says so and passes.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Sf1470Section } from "../../src/core/conditions/sf1470/element";
import { readEdition, readSections } from "./read-instructions";
import { renderElements } from "./render-elements";

const ROOT = join(__dirname, "../..");
const TARGET = "src/core/conditions/sf1470/elements.generated.json";
const OBJECTS = { case: "anvisninger-forretningsobjekt-sag.md", document: "anvisninger-forretningsobjekt-dokument.md" } as const;
/** The case object's fields as somebody else read them: rows of `afsnit;xsd_sti;felt;ob;…`. */
const SECOND_READING = "sf1470-sag-felter.csv";

function main(check: boolean): number {
  const folder = join(ROOT, "..", "shared", "real", "sf1470");
  const missing = [...Object.values(OBJECTS), SECOND_READING].filter((name) => !existsSync(join(folder, name)));
  if (missing.length > 0) {
    console[check ? "log" : "error"](
      `${check ? "skipped: " : ""}KOMBIT's instructions are not beside the checkout (${missing.join(", ")}).`,
    );
    return check ? 0 : 2;
  }
  const read = (name: string): string => readFileSync(join(folder, name), "utf8").replaceAll("\r\n", "\n");
  const objects = ["case", "document"] as const;
  const sections = objects.flatMap((object) => readSections(read(OBJECTS[object]), object));
  holdAgainstSecondReading(sections, read(SECOND_READING));
  const file = renderElements(
    objects.map((object) => readEdition(read(OBJECTS[object]), object)),
    sections,
  );
  const path = join(ROOT, TARGET);
  if (check) {
    const current = existsSync(path) && readFileSync(path, "utf8").replaceAll("\r\n", "\n") === file;
    if (current) console.log(`${TARGET} is current.`);
    else console.error(`${TARGET} is not current: run npx tsx tools/sf1470/build-sf1470.ts`);
    return current ? 0 : 1;
  }
  writeFileSync(path, file);
  console.log(`${TARGET}: ${sections.length} sections, ${sections.reduce((sum, { elements }) => sum + elements.length, 0)} elements`);
  return 0;
}

/** @throws where two readings of the same table differ in a name or a duty: then neither can be trusted. */
function holdAgainstSecondReading(sections: readonly Sf1470Section[], csv: string): void {
  const names = { import: "OB1", save: "OB2", relation: "OB3", conditional: "OB4", validity: "OB5", optional: "", forbidden: "" };
  const bare = (name: string): string => name.replace(/[\s/]/g, "");
  const ours = sections
    .filter(({ object, elements }) => object === "case" && elements[0]!.name !== "UUIDIdentifikator")
    // A conditional duty that the instructions write out in words has no code in the second reading.
    .flatMap(({ title, elements }) => elements.map(({ name, duty }) => [title, bare(name), names[duty]] as const));
  const theirs = csv
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split(";"))
    .map((cells) => [cells[0]!, bare(cells[2]!), cells[3]!] as const);
  const differ = ours.filter(([title, name, duty], i) => {
    const [otherTitle, otherName, otherDuty] = theirs[i] ?? [];
    return title !== otherTitle || name !== otherName || (duty !== otherDuty && !(duty === "OB4" && otherDuty === ""));
  });
  if (ours.length !== theirs.length || differ.length > 0)
    throw new Error(
      `The instructions and ${SECOND_READING} differ: ${ours.length} against ${theirs.length}, ${JSON.stringify(differ.slice(0, 5))}`,
    );
}

try {
  process.exitCode = main(process.argv.includes("--check"));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
