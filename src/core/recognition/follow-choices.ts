import { pushTo } from "../model/push-to";
import type { RegisterMapping } from "../model/register-data";
import type { RegisterSpec } from "../registers/register";
import type { RegisterId } from "../model/register-id";
import { type ReadRegion, placeOf, toMapping } from "./candidate";
import type { MappingChoice } from "./choice";
import type { Settled } from "./decide";
import { likelyHeaderRow } from "./half-recognised";
import { headerLine } from "./header-cells";
import { joinMappings } from "./join-mappings";
import { type HeaderRow, matchHeaders } from "./match-headers";
import { samePlace } from "./place";
import type { Region } from "./regions";

export interface Followed extends Settled {
  readonly followed: readonly MappingChoice[];
  readonly idle: readonly MappingChoice[];
  /** Among the regions that the user has spoken about, those that are no register. */
  readonly refused: ReadonlySet<Region>;
}

/** Applies what the user has said. Of two choices for one place, or for one register unless they are read together, the later holds. */
export function followChoices(
  choices: readonly MappingChoice[],
  regions: readonly ReadRegion[],
  registers: readonly RegisterSpec[],
  sheetIndex: (name: string) => number,
): Followed {
  const mappings = new Map<RegisterId, RegisterMapping[]>();
  const isTogether = new Map<RegisterId, boolean>();
  const only = new Set<RegisterId>();
  const followed: MappingChoice[] = [];
  const idle: MappingChoice[] = [];
  const spoken = new Set<Region>();
  const refused = new Set<Region>();
  for (const choice of [...choices].reverse()) {
    const register = registers.find(({ id }) => id === choice.register);
    const read = regionOf(choice, register, regions, spoken);
    const together = choice.together === true;
    const isGiven = register !== undefined && isTogether.has(register.id) && !(together && isTogether.get(register.id) === true);
    if (read === undefined || (choice.register !== null && (register === undefined || isGiven))) {
      idle.unshift(choice);
      continue;
    }
    spoken.add(read.region);
    followed.unshift(choice);
    if (register === undefined) refused.add(read.region);
    else {
      isTogether.set(register.id, together);
      if (choice.only === true) only.add(register.id);
      pushTo(mappings, register.id, mappingOf(choice, read, register));
    }
  }
  return {
    mappings: [...mappings].map(([id, lists]) =>
      joinMappings(
        lists,
        registers.find((register) => register.id === id)!,
        sheetIndex,
      ),
    ),
    followed,
    idle,
    regions: spoken,
    refused,
    registers: new Set(mappings.keys()),
    only,
  };
}

/** The choice's own place; else the one table or range of the sheet, which has become a table, ceased to be one or been renamed. */
function regionOf(
  choice: MappingChoice,
  register: RegisterSpec | undefined,
  regions: readonly ReadRegion[],
  spoken: ReadonlySet<Region>,
): ReadRegion | undefined {
  const free = regions.filter(({ region }) => !spoken.has(region) && region.sheet.name === choice.sheet);
  const own = free.find(({ region }) => samePlace(placeOf(region), choice));
  if (register === undefined) return own;
  const others = free.filter((read) => read !== own);
  if (own === undefined) {
    const tables = others.filter(({ region }) => region.table !== undefined);
    return tables.length === 1 ? tables[0] : others.length === 1 ? others[0] : bestOf(others, choice, register);
  }
  // A range that has been made a table leaves cells around it behind; a small table beside the range is no match.
  return choice.table === undefined ? bestOf([own, ...others], choice, register) : own;
}

/** The list that has most of what was chosen, the first of equals; a list that has moved is known by its headers. */
function bestOf(lists: readonly ReadRegion[], choice: MappingChoice, register: RegisterSpec): ReadRegion | undefined {
  const weights = lists.map((read) => bestWeight(choice, read, register));
  return lists[weights.indexOf(Math.max(...weights))];
}

function mappingOf(choice: MappingChoice, read: ReadRegion, register: RegisterSpec): RegisterMapping {
  const header = headerOf(choice, read, register);
  return {
    ...toMapping(read.region, register, header),
    score: 1,
    byChoice: true,
    ...(header.lost.length === 0 ? {} : { lost: header.lost }),
  };
}

function headerOf(choice: MappingChoice, { region, lines }: ReadRegion, register: RegisterSpec): HeaderRow {
  const { columns, headerRow } = choice;
  const pinned = headerRow === undefined ? undefined : matchHeaders(headerLine(region, headerRow), register, columns);
  if (pinned !== undefined && (pinned.count > 0 || Object.keys(columns).length === 0)) return pinned;
  const best = bestLine(choice, lines, register);
  const row = (best ?? pinned ?? likelyHeaderRow(lines, register))?.row ?? region.headerRows[0]!;
  return matchHeaders(headerLine(region, row), register, columns);
}

/** The row that holds most of the headers that were chosen, then most of the register's; none where nothing fits. */
function bestLine({ columns }: MappingChoice, lines: ReadRegion["lines"], register: RegisterSpec): HeaderRow | undefined {
  return lines
    .map((line) => matchHeaders(line, register, columns))
    .reduce<HeaderRow | undefined>((most, header) => (weightOf(header) > (most ? weightOf(most) : 0) ? header : most), undefined);
}

function weightOf({ chosen, count, own }: HeaderRow): number {
  return chosen > 0 || own >= 2 ? chosen * 1_000 + count : 0;
}

function bestWeight(choice: MappingChoice, { lines }: ReadRegion, register: RegisterSpec): number {
  const best = bestLine(choice, lines, register);
  // Where no header is known, the list with most headers is meant, not a title beside it.
  const widest = Math.max(0, ...lines.map(({ cells }) => cells.length));
  return (best === undefined ? 0 : weightOf(best)) + Math.min(0.9, widest / 1_000);
}
