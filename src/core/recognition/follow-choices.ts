import type { RegisterMapping } from "../model/register-data";
import type { RegisterSpec } from "../registers/register";
import type { RegisterId } from "../model/register-id";
import { type ReadRegion, placeOf, toMapping } from "./candidate";
import type { MappingChoice } from "./choice";
import { likelyHeaderRow } from "./half-recognised";
import { headerLine } from "./header-cells";
import { type HeaderRow, matchHeaders } from "./match-headers";
import { samePlace } from "./recognition";
import type { Region } from "./regions";

export interface Followed {
  readonly mappings: readonly RegisterMapping[];
  readonly followed: readonly MappingChoice[];
  readonly idle: readonly MappingChoice[];
  /** Regions that the user has spoken about, and those among them that are no register. */
  readonly regions: ReadonlySet<Region>;
  readonly refused: ReadonlySet<Region>;
  readonly registers: ReadonlySet<RegisterId>;
}

/** Applies what the user has said. Of two choices for one place or one register the later holds. */
export function followChoices(
  choices: readonly MappingChoice[],
  regions: readonly ReadRegion[],
  registers: readonly RegisterSpec[],
): Followed {
  const mappings: RegisterMapping[] = [];
  const followed: MappingChoice[] = [];
  const idle: MappingChoice[] = [];
  const spoken = new Set<Region>();
  const refused = new Set<Region>();
  const given = new Set<RegisterId>();
  for (const choice of [...choices].reverse()) {
    const register = registers.find(({ id }) => id === choice.register);
    const read = regionOf(choice, register, regions, spoken);
    if (read === undefined || (choice.register !== null && (register === undefined || given.has(register.id)))) {
      idle.unshift(choice);
      continue;
    }
    spoken.add(read.region);
    followed.unshift(choice);
    if (register === undefined) refused.add(read.region);
    else {
      given.add(register.id);
      mappings.push(mappingOf(choice, read, register));
    }
  }
  return { mappings, followed, idle, regions: spoken, refused, registers: given };
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
    return tables.length === 1 ? tables[0] : others.length === 1 ? others[0] : undefined;
  }
  // A range that has been made a table leaves cells around it behind; a small table beside the range is no match.
  const other = choice.table === undefined && others.length === 1 ? others[0]! : own;
  return bestWeight(choice, other, register) > bestWeight(choice, own, register) ? other : own;
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
  return best === undefined ? 0 : weightOf(best);
}
