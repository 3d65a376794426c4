/** The printed result without `--json`: the run in a few lines of Danish. */
import { columnSpec, registerSpec } from "../src/core/registers";
import type { FindingsFile } from "./findings-file";

const SHOWN = 10;
const number = new Intl.NumberFormat("da-DK");

function onSheets(names: readonly string[]): string {
  const quoted = [...new Set(names)].map((name) => `”${name}”`);
  return quoted.length === 1 ? `arket ${quoted[0]}` : `arkene ${new Intl.ListFormat("da").format(quoted)}`;
}

/** `fejl Systemer!C2 (342 celler): …`, the first cell and how many there are. */
function groupLine({ severity, cells, where, message }: FindingsFile["groups"][number]): string {
  const [first] = where;
  const count = cells === 1 ? "" : ` (${number.format(cells)} celler)`;
  return `  ${severity} ${first!.sheet}!${first!.addresses.split(/[:,]/)[0]}${count}: ${message}`;
}

/** Which columns are a guess, and which could be the key that is missing. */
function columnLines({ register, columns, guessed, keyCandidates }: FindingsFile["registers"][number]): string[] {
  const header = (key: string): string => columnSpec(register, key).header.da;
  const candidates = keyCandidates.map((one) => `”${one.header}” (${one.sheet}, kolonne ${one.column})`);
  return [
    ...guessed.map((key) => `  ”${header(key)}” er gættet af indholdet: ”${columns[key]!}”`),
    ...(candidates.length === 0
      ? []
      : [
          `  Hvilken kolonne er ”${header(registerSpec(register).keyColumn)}”? Det kan være ${new Intl.ListFormat("da", { type: "disjunction" }).format(candidates)}. Åbn projektmappen i Excel, og vælg den under Registre.`,
        ]),
  ];
}

export function summaryText(file: FindingsFile): string {
  const count = (severity: string): number => file.findings.filter((finding) => finding.severity === severity).length;
  const lines = [
    ...file.registers.map(
      ({ register, sheet, parts = [], rows, missing }) =>
        `${registerSpec(register).title.da}: ${number.format(rows)} rækker på ${onSheets([sheet, ...parts.map((part) => part.sheet)])}${missing.length === 0 ? "" : `, ${missing.length} kolonner mangler`}`,
    ),
    ...file.registers.flatMap(columnLines),
    ...file.registers.flatMap(({ setAside }) => setAside.map((sentence) => `  ${sentence}`)),
    ...file.leftOut,
    ...file.questions,
    ...(file.words.length === 0
      ? []
      : [`Ord, som ingen liste kender: ${number.format(file.words.length)}; sig med --values, hvad de betyder (se ”words” i JSON)`]),
    `Fund: ${number.format(count("fejl"))} fejl, ${number.format(count("advarsel"))} advarsler, ${number.format(count("oplysning"))} oplysninger`,
    ...file.groups.slice(0, SHOWN).map(groupLine),
    ...(file.groups.length > SHOWN ? [`  … og ${number.format(file.groups.length - SHOWN)} slags til; brug --json for dem alle`] : []),
  ];
  if (file.accepted.length > 0) lines.push(`Sat til side med begrundelse: ${number.format(file.accepted.length)}`);
  if (file.notJudged.length > 0) {
    lines.push(
      `Kunne ikke vurderes: ${number.format(file.notJudged.length)} kontroller`,
      ...file.notJudged.slice(0, SHOWN).map(({ rule, why }) => `  ${rule}: ${why}`),
    );
  }
  if (file.dependencies.length > 0) {
    const depends = (kind: string): number => file.dependencies.filter((system) => system.depends === kind).length;
    lines.push(
      `Systemer, der afhænger af KMD Sag: ${number.format(depends("direkte"))} direkte, ${number.format(depends("indirekte"))} indirekte${depends("ukendt") === 0 ? "" : `; for ${number.format(depends("ukendt"))} kan det ikke afgøres`}`,
    );
  }
  if (file.sheets.length > 0) lines.push(`Nye ark: ${file.sheets.join(", ")}`);
  for (const { action, why } of file.stats.notDone) lines.push(`Ikke udført (${action}): ${why}`);
  lines.push(`Tid: ${number.format(file.stats.milliseconds.total / 1000)} sekunder`);
  return `${lines.join("\n")}\n`;
}
