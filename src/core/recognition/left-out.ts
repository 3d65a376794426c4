import type { RegisterMapping } from "../model/register-data";
import type { Candidate } from "./candidate";
import { justPlace } from "./place";
import type { LeftOut } from "./recognition";
import type { Region } from "./regions";
import { relate } from "./relate";
import type { SheetInfo } from "./sheet";

/**
 * The lists that have a register's headers and are read as none, nor asked about: each once, as the register that it fits best. Nothing that
 * could have been read is dropped in silence.
 */
export function leftOutOf(
  candidates: readonly Candidate[],
  used: ReadonlySet<Region>,
  mappings: readonly RegisterMapping[],
  sheets: readonly SheetInfo[],
): LeftOut[] {
  const seen = new Set<Region>(used);
  const leftOut: LeftOut[] = [];
  for (const { mapping, region } of candidates) {
    if (seen.has(region)) continue;
    seen.add(region);
    const isHidden = region.sheet.visibility !== "visible";
    const read = mappings.find(({ register }) => register === mapping.register);
    if (mapping.rowSpan === 0) leftOut.push({ mapping, reason: "no-rows", isHidden });
    else if (read === undefined) leftOut.push({ mapping, reason: "other-columns", isHidden });
    else {
      const { kind, shared, compared } = relate(read, mapping, (name) => sheets.find((sheet) => sheet.name === name)!);
      const of = justPlace(read);
      if (kind === "copy") leftOut.push({ mapping, reason: "copy", of, shared, compared, isHidden });
      else leftOut.push({ mapping, reason: read.byChoice === true ? "said-other" : "other-columns", of, isHidden });
    }
  }
  return leftOut;
}
