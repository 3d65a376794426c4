import { sheetsOf } from "../model/parts";
import type { RegisterMapping } from "../model/register-data";
import type { RegisterId } from "../model/register-id";
import { type Candidate, toQuestionCandidate } from "./candidate";
import type { RecognitionQuestion } from "./choice";
import { type DecideContext, familyOf, type Family } from "./family";
import type { Region } from "./regions";
import { isNamedOld } from "./relate";

/**
 * Two candidates whose scores differ by less are nearly as good. A copy of a sheet (`Systemer (2)`) is: bearing the name in
 * full counts half a tenth more than holding it.
 */
const CLOSE = 0.06;

export interface Decision {
  readonly mappings: readonly RegisterMapping[];
  readonly questions: readonly RecognitionQuestion[];
  /** Registers and regions that are assigned or asked about. */
  readonly registers: ReadonlySet<RegisterId>;
  readonly regions: ReadonlySet<Region>;
}

/** What the user has said already. */
export interface Settled extends Pick<Decision, "registers" | "regions" | "mappings"> {
  /** Registers that stand on the sheets that were chosen and no other. */
  readonly only: ReadonlySet<RegisterId>;
}

/**
 * Gives each register its lists and each list its register, best first, where there is one good candidate, and with it the lists in which it
 * goes on; where two are nearly as good, or it is not clear whether a list belongs, it asks.
 */
export function decide(sorted: readonly Candidate[], settled: Settled, context: DecideContext): Decision {
  const registers = new Set(settled.registers);
  const regions = new Set(settled.regions);
  const questions: RecognitionQuestion[] = [];
  const isFree = ({ mapping, region }: Candidate): boolean => !registers.has(mapping.register) && !regions.has(region);
  // A list that is a better list of something else is no rival and no part.
  const isBetterAsOther = (other: Candidate): boolean =>
    sorted.some((own) => own.region === other.region && isFree(own) && own.mapping.score > other.mapping.score);
  const claim = (candidates: readonly Candidate[]): void => {
    for (const { mapping, region } of candidates) {
      registers.add(mapping.register);
      regions.add(region);
    }
  };

  const goesOn = (mapping: RegisterMapping, among: readonly Candidate[]): Family => familyOf(mapping, among, context);
  const mappings = settled.mappings.map((mapping) => {
    const own = sheetsOf(mapping);
    const among = sorted.filter(
      (other) =>
        other.mapping.register === mapping.register &&
        other.mapping.rowSpan > 0 &&
        !regions.has(other.region) &&
        !isBetterAsOther(other) &&
        (!settled.only.has(mapping.register) || own.includes(other.mapping.sheet)),
    );
    const { joined, parts } = goesOn(mapping, among);
    claim(parts);
    return joined;
  });

  for (const best of sorted) {
    if (!isFree(best)) continue;
    const hasRows = best.mapping.rowSpan > 0;
    const { register } = best.mapping;
    const others = sorted.filter(
      (other) =>
        other !== best &&
        isFree(other) &&
        other.mapping.register === register &&
        other.region !== best.region &&
        other.mapping.rowSpan > 0 === hasRows &&
        !isBetterAsOther(other),
    );
    const family = hasRows ? goesOn(best.mapping, others) : { joined: best.mapping, parts: [], unclear: [], relations: new Map() };
    const rivals = others.filter((other) => isRival(best, other, family));
    // A list that is as good as another register, unless that has as good a list of its own.
    const torn = sorted.filter(
      (other) =>
        other !== best &&
        isFree(other) &&
        other.region === best.region &&
        best.mapping.score - other.mapping.score < CLOSE &&
        !sorted.some(
          (own) =>
            own.mapping.register === other.mapping.register &&
            own.region !== best.region &&
            isFree(own) &&
            own.mapping.score >= other.mapping.score,
        ),
    );
    const open = [...family.unclear, ...rivals];
    if (open.length > 0) {
      const asked = [best, ...family.parts, ...open];
      const mayBeOne = open.every((other) => family.relations.get(other)?.kind !== "copy");
      questions.push({
        kind: "which-sheet",
        register,
        candidates: asked.map(({ mapping }) => toQuestionCandidate(mapping)),
        ...(mayBeOne ? { together: true } : {}),
      });
      claim(asked);
    } else if (torn.length > 0) {
      const asked = [best, ...torn];
      questions.push({
        kind: "which-register",
        candidates: asked.map(({ mapping }) => ({ ...toQuestionCandidate(mapping), register: mapping.register })),
      });
      claim(asked);
    } else {
      mappings.push(family.joined);
      claim([best, ...family.parts]);
    }
  }
  return { mappings, questions, registers, regions };
}

/** Nearly as good: a copy that nobody has put away, or a list with other headers. A copy of one of several parts adds nothing. */
function isRival(best: Candidate, other: Candidate, { parts, relations }: Family): boolean {
  if (best.mapping.score - other.mapping.score >= CLOSE) return false;
  const kind = relations.get(other)?.kind;
  if (kind === "part" || kind === "unclear") return false;
  return kind !== "copy" || (parts.length === 0 && !isNamedOld(other.mapping));
}
