import { existsSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import type { MappingChoice } from "../src/core/recognition/choice";
import { REGISTERS } from "../src/core/registers";
import { BadInput } from "./bad-input";

const ACTIONS = ["validate", "highlight", "summaries"] as const;
export type Action = (typeof ACTIONS)[number];

export interface BatchOptions {
  /** Path of the workbook to read. */
  readonly input: string;
  /** Where the workbook goes; absent = nothing is saved. */
  readonly out?: string;
  /** Where the findings go as JSON; `-` is standard output; absent = a summary in Danish on standard output. */
  readonly json?: string;
  /** In the order in which they are run. */
  readonly actions: readonly Action[];
  /** The day on which dates are judged; absent = today. With it the same workbook gives the same findings on any day. */
  readonly today?: Date;
  /** Answers to what recognition asks; they hold for this run instead of what the workbook remembers of the same sheets. */
  readonly choices: readonly MappingChoice[];
  /** A file that says what words mean; its answers hold for this run before those that the workbook remembers. */
  readonly values?: string;
  /** The run is made on a workbook of the same registers in which no cell names a person or a case. */
  readonly anonym: boolean;
}

const SLUGS = REGISTERS.map(({ slug }) => slug);

const USAGE =
  "Brug: npm run --silent batch -- IND.xlsx [--out UD.xlsx] [--json FUND.json] [--do validate,highlight,summaries] [--today ÅÅÅÅ-MM-DD] [--register REGISTER=ARK …] [--values BETYDNINGER.json] [--anonym]";

const actions = z
  .string()
  .transform((text) =>
    text
      .split(",")
      .map((word) => word.trim())
      .filter((word) => word !== ""),
  )
  .pipe(
    z
      .array(z.enum(ACTIONS, { error: (issue) => `--do kender ikke "${String(issue.input)}"; vælg blandt ${ACTIONS.join(", ")}` }))
      .min(1, `--do skal have mindst én af ${ACTIONS.join(", ")}`),
  )
  // Validation before marks before summaries, whatever the order on the command line: a summary describes both.
  .transform((chosen) => ACTIONS.filter((action) => chosen.includes(action)));

const filled = (name: string): z.ZodString => z.string({ error: `${name} mangler et filnavn` }).min(1, `${name} mangler et filnavn`);

/** `systems=Ark 1`, or `none=Ark 1` for a sheet that is no register. */
const answer = z.string().transform((text, issues): MappingChoice => {
  const [, slug, sheet] = /^([a-z-]+)=(.+)$/s.exec(text) ?? [];
  const register = REGISTERS.find((spec) => spec.slug === slug)?.id;
  if (sheet === undefined || (register === undefined && slug !== "none")) {
    issues.addIssue(`--register skal være REGISTER=ARK, hvor REGISTER er ${SLUGS.join(", ")} eller none: ${text}`);
    return z.NEVER;
  }
  return { sheet, register: register ?? null, columns: {} };
});

/** A register that is named once is that sheet and no other; one that is named several times is all of them together. */
function asAnswers(choices: readonly MappingChoice[]): MappingChoice[] {
  return choices.map((choice) => {
    if (choice.register === null) return choice;
    const isOneOfSeveral = choices.filter(({ register }) => register === choice.register).length > 1;
    return { ...choice, only: true, ...(isOneOfSeveral ? { together: true } : {}) };
  });
}

const schema = z.object({
  positionals: z
    .array(z.string())
    .min(1, `Der mangler en projektmappe at læse. ${USAGE}`)
    .max(1, `Der kan kun læses én projektmappe ad gangen. ${USAGE}`),
  out: filled("--out").optional(),
  json: filled("--json").optional(),
  do: actions.default([...ACTIONS]),
  register: z.array(answer).transform(asAnswers).default([]),
  values: filled("--values").optional(),
  anonym: z.boolean().default(false),
  // Noon, so that no time zone moves it to another day.
  today: z.iso
    .date({ error: "--today skal være en dato som 2026-11-24" })
    .transform((text) => new Date(`${text}T12:00:00`))
    .optional(),
});

/** Reads the command line. Throws {@link BadInput} with one line in Danish. */
export function readOptions(argv: readonly string[]): BatchOptions {
  const { values, positionals } = parse(argv);
  const checked = schema.safeParse({ ...values, positionals });
  if (!checked.success) throw new BadInput(checked.error.issues[0]?.message ?? USAGE);
  const { out, json, do: chosen, today, register: choices, values: meanings, anonym } = checked.data;
  const input = checked.data.positionals[0] ?? "";
  if (out !== undefined) {
    if (isSameFile(input, out)) throw new BadInput("--out er den samme fil som den, der læses. Vælg et andet navn, så originalen bevares.");
    if (!/\.xls[xm]$/i.test(out)) throw new BadInput(`--out skal ende på .xlsx (eller .xlsm, når projektmappen har makroer): ${out}`);
    checkFolder("--out", out);
  }
  if (json !== undefined && json !== "-") {
    if (isSameFile(input, json) || (out !== undefined && isSameFile(out, json)))
      throw new BadInput("--json er den samme fil som projektmappen. Vælg et andet navn.");
    checkFolder("--json", json);
  }
  return {
    input,
    actions: chosen,
    choices,
    anonym,
    ...(meanings === undefined ? {} : { values: meanings }),
    ...(out === undefined ? {} : { out }),
    ...(json === undefined ? {} : { json }),
    ...(today === undefined ? {} : { today }),
  };
}

function parse(argv: readonly string[]): {
  values: { out?: string; json?: string; do?: string; today?: string; register?: string[]; values?: string; anonym?: boolean };
  positionals: string[];
} {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      strict: true,
      options: {
        out: { type: "string" },
        json: { type: "string" },
        do: { type: "string" },
        today: { type: "string" },
        register: { type: "string", multiple: true },
        values: { type: "string" },
        anonym: { type: "boolean" },
      },
    });
  } catch (error) {
    // parseArgs names the option that it does not know, or that lacks its value, in quotes.
    const option = /'([^']+)'/.exec(String(error))?.[1] ?? argv.join(" ");
    throw new BadInput(`${option.split(" ")[0] ?? option} kendes ikke eller mangler en værdi. ${USAGE}`);
  }
}

/**
 * Excel opens a workbook under the ending that its kind has, and under no other.
 * @throws BadInput where --out has the other one.
 */
export function checkEnding({ input, out }: Pick<BatchOptions, "input" | "out">, ending: ".xlsx" | ".xlsm"): void {
  if (out === undefined || out.toLowerCase().endsWith(ending)) return;
  const kind = ending === ".xlsm" ? "har makroer" : "er uden makroer";
  throw new BadInput(
    `--out skal ende på ${ending}, for ${basename(input)} ${kind}, og Excel åbner den ikke under en anden endelse: ${out}`,
  );
}

/** True also through links and for different spellings of one path. */
function isSameFile(a: string, b: string): boolean {
  const real = (path: string): string => (existsSync(path) ? realpathSync(path) : resolve(path));
  return real(a) === real(b);
}

function checkFolder(name: string, file: string): void {
  const folder = dirname(resolve(file));
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new BadInput(`${name}: mappen ${folder} findes ikke.`);
  if (existsSync(file) && statSync(file).isDirectory()) throw new BadInput(`${name}: ${file} er en mappe.`);
}
