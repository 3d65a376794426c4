/**
 * `npx tsx tools/functions/reference.ts`: the function references in README.md (short) and docs/funktioner.md (in full, both languages),
 * from the comments of src/functions/library, between the marks in those files. `--check` changes nothing and fails where one is stale.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { between } from "../docs/between";
import { functionExamples, functionsMetadata, type FunctionEntry } from "./metadata";

const ROOT = join(__dirname, "../..");
const MARKS = ["<!-- funktioner: begynd -->", "<!-- funktioner: slut -->"] as const;

type Texts = Awaited<ReturnType<typeof functionsMetadata>>;
/** The functions that the documents list: one sentence covers their twins and aliases. */
const shown = (entries: readonly FunctionEntry[]): readonly FunctionEntry[] =>
  entries.filter(({ id, options }) => !id.endsWith(".LISTE") && options?.excludeFromAutoComplete !== true);
const call = ({ name, parameters }: FunctionEntry): string =>
  `SAPA.${name}(${parameters.map((parameter) => (parameter.optional === true ? `[${parameter.name}]` : parameter.name)).join("; ")})`;

export function shortReference({ da }: Texts): string {
  const rows = shown(da.functions).map((entry) => `| \`=${call(entry)}\` | ${entry.description} |`);
  return ["| Funktion | Svar |", "|---|---|", ...rows].join("\n");
}

export function fullReference({ da, en }: Texts, examples: ReturnType<typeof functionExamples>): string {
  return shown(da.functions)
    .flatMap((entry) => {
      const english = en.functions.find(({ id }) => id === entry.id)!;
      const { example, answer } = examples.get(entry.id)!;
      return [
        `### ${call(entry)}`,
        "",
        entry.description,
        "",
        ...entry.parameters.map(({ name, description }) => `- **${name}**: ${description}`),
        "",
        `\`${example}\` svarer fx ”${answer}”.`,
        ...(entry.name === entry.id ? [] : ["", `Uden danske bogstaver: \`=SAPA.${entry.id}\`.`]),
        "",
        `*In English:* ${english.description} ${english.parameters.map(({ name, description }) => `**${name}**: ${description}`).join(" ")}`,
        "",
      ];
    })
    .join("\n");
}

/** The file's text with its reference replaced. @throws where the marks are missing. */
export const withReference = (text: string, reference: string): string => between(text, MARKS, reference);

async function main(): Promise<number> {
  // Prettier brings modules that tests of the functions above can't load.
  const { format, resolveConfig } = await import("prettier");
  const texts = await functionsMetadata();
  const made = { "README.md": shortReference(texts), "docs/funktioner.md": fullReference(texts, functionExamples()) };
  let stale = 0;
  for (const [name, reference] of Object.entries(made)) {
    const file = join(ROOT, name);
    const before = readFileSync(file, "utf8");
    const after = await format(withReference(before, reference), { ...(await resolveConfig(file)), filepath: file });
    if (before === after) continue;
    stale++;
    if (process.argv.includes("--check")) console.error(`${name} is not current: run npx tsx tools/functions/reference.ts`);
    else writeFileSync(file, after);
  }
  return process.argv.includes("--check") && stale > 0 ? 1 : 0;
}

if (require.main === module) {
  main().then(
    (code) => (process.exitCode = code),
    (error: unknown) => {
      console.error(error);
      process.exitCode = 1;
    },
  );
}
