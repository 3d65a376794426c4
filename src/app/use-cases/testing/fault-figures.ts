import { FAULTS, type FaultName, type SweptCase } from "./fault-sweep";

type Counts = Readonly<Record<"held" | "named" | "short", number>>;

/** What the sweep of one action with one fault came to. */
export interface FaultFigures extends Counts {
  readonly action: string;
  readonly fault: FaultName;
  /** Every which request was met. */
  readonly stride: number;
}

export function figuresOf(action: string, fault: FaultName, stride: number, cases: readonly SweptCase[]): FaultFigures {
  const count = (end: keyof Counts): number =>
    cases.filter(({ verdict }) => (typeof verdict === "string" ? verdict : "short") === end).length;
  return { action, fault, stride, held: count("held"), named: count("named"), short: count("short") };
}

const BEGIN = "<!-- faults: begin (TAKE_FIGURES=1 TEST_LONG=1 npx jest on faults.long.test.ts) -->";
const END = "<!-- faults: end -->";
const HEAD = ["Cases", "Held", "Named", "Short"];

/** How many cases fall short, by what stands first in each row of the page's tables: a fault, an action. */
export function shortInPage(page: string): ReadonlyMap<string, number> {
  const [from, to] = placeIn(page);
  const rows = page.slice(from, to).matchAll(/^\| (.+?)(?:: every \w+ request)? \|.* ([\d,]+) \|$/gm);
  return new Map(Array.from(rows, ([, name, short]) => [name!, Number(short!.replaceAll(",", ""))]));
}

/** The page with the figures in the place of its earlier ones. @throws where an action lacks its figures with a fault. */
export function withFaultFigures(page: string, actions: readonly string[], figures: readonly FaultFigures[]): string {
  const faults = Object.keys(FAULTS) as FaultName[];
  const wanted = actions.flatMap((action) => faults.map((fault) => ({ action, fault })));
  const all = wanted.map(({ action, fault }) => {
    const found = figures.find((each) => each.action === action && each.fault === fault);
    if (found === undefined) throw new Error(`${action} has not been swept with ${fault}`);
    return found;
  });
  const byFault = faults.map((fault) => line(fault, sumOf(all.filter((each) => each.fault === fault))));
  const byAction = actions.map((action) => {
    const own = all.filter((each) => each.action === action);
    const stride = Math.max(...own.map((each) => each.stride));
    return line(stride === 1 ? action : `${action}: ${everyText(stride)}`, sumOf(own));
  });
  const tables = [...tableOf("Fault", [...byFault, line("all", sumOf(all))]), "", ...tableOf("Action", byAction)];
  const [from, to] = placeIn(page);
  return `${page.slice(0, from)}\n\n${tables.join("\n")}\n\n${page.slice(to)}`;
}

const everyText = (stride: number): string => `every ${stride}${stride === 3 ? "rd" : "th"} request`;

function placeIn(page: string): [number, number] {
  const [from, to] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`The page has no ${BEGIN}`);
  return [from + BEGIN.length, to];
}

function sumOf(figures: readonly Counts[]): Counts {
  const sum = (end: keyof Counts): number => figures.reduce((all, each) => all + each[end], 0);
  return { held: sum("held"), named: sum("named"), short: sum("short") };
}

const tableOf = (first: string, lines: readonly string[]): string[] => [
  `| ${[first, ...HEAD].join(" | ")} |`,
  `|---|${HEAD.map(() => "---:|").join("")}`,
  ...lines,
];

const line = (name: string, { held, named, short }: Counts): string =>
  `| ${[name, ...[held + named + short, held, named, short].map((count) => count.toLocaleString("en"))].join(" | ")} |`;
