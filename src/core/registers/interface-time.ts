import { isBlank, isErrorValue, type CellValue } from "../model/cell";
import type { OptionalColumns } from "../model/columns";
import { choiceReader } from "./choice-reader";
import { foldText } from "../text/fold";

/**
 * When an interface is there. `today`: it is in use. `planned`: it is Fremtidig. `oneOff`: data is moved once and no more, as in a
 * conversion. `never`: Fremtidig and given up.
 */
export type InterfaceTime = "today" | "planned" | "oneOff" | "never";

/** A whole cell of Frekvens, folded. With more (`En gang i døgnet`, `1 gang dagligt`) it is a rhythm. */
const ONCE: ReadonlySet<string> = new Set("engang 1gang kunengang engangialt engangs kunengangs once onlyonce oneoff onetime".split(" "));
/** A word of Frekvens or Data, folded: `Engangskonvertering`, `Konvertering (engangs)`. An `engangskode` is none. */
const CONVERSION =
  /^(?:engangs(?:overfoersel|udtraek|levering|indlaesning|import|eksport|konvertering|migrering|koersel)|(?:data|sags)?(?:konvertering|migrering|conversion|migration))/;

/** Whether a cell says that data is moved once and no more. */
function saysOnce(cell: CellValue): boolean {
  if (isErrorValue(cell) || isBlank(cell)) return false;
  const text = String(cell).replace(/[éÉ]/g, "e");
  return ONCE.has(foldText(text)) || text.split(/[\s,;:/()]+/u).some((word) => CONVERSION.test(foldText(word)));
}

/** How often data is moved says it; what is moved only where that is blank. */
function isOnce(frequency: CellValue, data: CellValue): boolean {
  return saysOnce(isBlank(frequency) ? data : frequency);
}

/** What `timeReader` reads beside Nuværende/fremtidig, where it is there. */
export const ONCE_COLUMNS = ["decision", "frequency", "data"] as const;

/** Reads the time of each row. Without a word in Nuværende/fremtidig that can be read an interface counts as one of today. */
export function timeReader({
  horizon,
  decision,
  frequency,
  data,
}: OptionalColumns<"horizon" | "decision" | "frequency" | "data">): (row: number) => InterfaceTime {
  const horizonOf = choiceReader("interfaces", "horizon");
  const decisionOf = choiceReader("interfaces", "decision");
  return (row) => {
    const future = horizonOf(horizon?.[row] ?? "") === "Fremtidig";
    if (future && decisionOf(decision?.[row] ?? "") === "Nedlægges") return "never";
    if (isOnce(frequency?.[row] ?? "", data?.[row] ?? "")) return "oneOff";
    return future ? "planned" : "today";
  };
}
