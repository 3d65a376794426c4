import { pushTo } from "../model/push-to";
import type { RegisterId } from "../model/register-id";
import { type Candidate, type ReadRegion, toMapping, toQuestionCandidate } from "./candidate";
import type { RecognitionQuestion } from "./choice";
import type { Decision } from "./decide";
import { type DecideContext, familyOf } from "./family";
import { halfRecognised } from "./half-recognised";
import { justPlace } from "./place";
import type { LeftOut } from "./recognition";
import type { Region } from "./regions";
import { isNamedOld, relate } from "./relate";

export interface HalfDecision {
  readonly questions: readonly RecognitionQuestion[];
  readonly leftOut: readonly LeftOut[];
  /** Lists that go on with a register that was found, or repeat it. */
  readonly goingWith: readonly Candidate[];
  readonly regions: ReadonlySet<Region>;
}

/**
 * Asks about lists that look like a register for which there is no good candidate: one question a register. Copies that somebody has hidden
 * or named as old are no answer to it.
 */
export function askOfHalf(
  free: readonly ReadRegion[],
  { mappings, registers: decided }: Pick<Decision, "mappings" | "registers">,
  context: DecideContext,
): HalfDecision {
  const byRegister = new Map<RegisterId, Candidate[]>();
  const ofDecided: Candidate[] = [];
  for (const read of free) {
    const half = halfRecognised(read, context.registers);
    if (half === undefined) continue;
    const candidate = { region: read.region, mapping: toMapping(read.region, half.register, half.header) };
    if (decided.has(half.register.id)) ofDecided.push(candidate);
    else pushTo(byRegister, half.register.id, candidate);
  }
  const questions: RecognitionQuestion[] = [];
  // A list of contacts has headers of a register, too; only what goes on with a register or repeats it is worth a word.
  const goesWith = ({ mapping }: Candidate): boolean => {
    const read = mappings.find(({ register }) => register === mapping.register);
    return read !== undefined && relate(read, mapping, (name) => context.sheets.find((sheet) => sheet.name === name)!).kind !== "other";
  };
  const leftOut: LeftOut[] = [];
  for (const [register, candidates] of byRegister) {
    const [first, ...others] = candidates.sort((a, b) => Number(isPutAway(a)) - Number(isPutAway(b))) as [Candidate, ...Candidate[]];
    const { relations } = familyOf(first.mapping, others, context);
    const isOldCopy = (other: Candidate): boolean => isPutAway(other) && relations.get(other)?.kind === "copy";
    for (const other of others.filter(isOldCopy)) {
      const { shared, compared } = relations.get(other)!;
      const isHidden = other.region.sheet.visibility !== "visible";
      leftOut.push({ mapping: other.mapping, reason: "copy", of: justPlace(first.mapping), shared, compared, isHidden });
    }
    const asked = [first, ...others.filter((other) => !isOldCopy(other))];
    const places = asked.map(({ mapping }) => toQuestionCandidate(mapping));
    const mayBeOne = asked.every((other) => relations.get(other)?.kind !== "copy" && relations.get(other)?.kind !== "other");
    if (places.length === 1) questions.push({ kind: "is-it", register, candidate: places[0]! });
    else questions.push({ kind: "which-sheet", register, candidates: places, ...(mayBeOne ? { together: true } : {}) });
  }
  return {
    questions,
    leftOut,
    goingWith: ofDecided.filter(goesWith),
    regions: new Set([...byRegister.values()].flat().map(({ region }) => region)),
  };
}

function isPutAway({ mapping, region }: Candidate): boolean {
  return region.sheet.visibility !== "visible" || isNamedOld(mapping);
}
