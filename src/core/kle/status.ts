import { newestEdition, levelOf, parentOf, type KleData, type KleEntry } from "./kle-data";

/**
 * The numbers (or facets) that have left KLE. A subject has when the newest edition that covers subjects is without it. That edition may
 * hold subjects only: a group or main group has then left when every subject under it has. This is inference: no available copy of KLE
 * lists retirements.
 */
export function retiredNumbers(data: KleData, kind: "numbers" | "facets"): ReadonlySet<string> {
  const retired = new Set<string>();
  if (kind === "facets") {
    const edition = newestEdition(data.editions, "f")?.id;
    for (const entry of data.facets.values()) if (!isIn(entry, edition)) retired.add(entry.number);
    return retired;
  }
  const subjects = newestEdition(data.editions, 3);
  const alive = new Set<string>();
  for (const entry of data.numbers.values()) {
    if (levelOf(entry.number) === 3 && isIn(entry, subjects?.id))
      for (let up: string | undefined = entry.number; up !== undefined; up = parentOf(up)) alive.add(up);
  }
  for (const entry of data.numbers.values()) {
    const level = levelOf(entry.number);
    const names = level === 3 || subjects === undefined || subjects.covers.includes(level);
    if (!(names ? isIn(entry, (subjects ?? newestEdition(data.editions, level))?.id) : alive.has(entry.number))) retired.add(entry.number);
  }
  return retired;
}

/** Data without an edition has no retirements. */
function isIn(entry: KleEntry, edition: string | undefined): boolean {
  return edition === undefined || entry.editions.includes(edition);
}
