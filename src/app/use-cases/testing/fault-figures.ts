import { FAULTS, type FaultName } from "./fault-sweep";

/** What a whole sweep with one fault came to. */
export interface FaultFigures {
  readonly fault: FaultName;
  readonly held: number;
  readonly named: number;
  readonly short: number;
}

const BEGIN = "<!-- faults: begin (TAKE_FIGURES=1 npx jest on faults.long.test.ts) -->";
const END = "<!-- faults: end -->";

/** The page with the figures in the place of its earlier ones. @throws where the page has no place for them, or a fault has no figures. */
export function withFaultFigures(page: string, figures: readonly FaultFigures[]): string {
  const [from, to] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`The page has no ${BEGIN}`);
  const rows = (Object.keys(FAULTS) as FaultName[]).map((fault) => {
    const found = figures.find((each) => each.fault === fault);
    if (found === undefined) throw new Error(`${fault} has not been swept`);
    return found;
  });
  const sum = (of: "held" | "named" | "short"): number => rows.reduce((all, row) => all + row[of], 0);
  const line = (name: string, { held, named, short }: Omit<FaultFigures, "fault">): string =>
    `| ${name} | ${number(held + named + short)} | ${number(held)} | ${number(named)} | ${number(short)} |`;
  const table = [
    "| Fault | Cases | Held | Named | Short |",
    "|---|---:|---:|---:|---:|",
    ...rows.map((row) => line(row.fault, row)),
    line("all", { held: sum("held"), named: sum("named"), short: sum("short") }),
  ];
  return `${page.slice(0, from)}${BEGIN}\n\n${table.join("\n")}\n\n${page.slice(to)}`;
}

const number = (value: number): string => value.toLocaleString("en");
