import type { RegisterMapping } from "../model/register-data";
import type { RegisterId } from "../model/register-id";
import { type Candidate, toQuestionCandidate } from "./candidate";
import type { RecognitionQuestion } from "./choice";
import type { Region } from "./regions";

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

/**
 * Gives each register its sheet and each sheet its register, best first, where there is one good candidate; where two are
 * nearly as good it asks. `settled` is what the user has said already.
 */
export function decide(sorted: readonly Candidate[], settled: Pick<Decision, "registers" | "regions">): Decision {
  const registers = new Set(settled.registers);
  const regions = new Set(settled.regions);
  const mappings: RegisterMapping[] = [];
  const questions: RecognitionQuestion[] = [];
  const isFree = ({ mapping, region }: Candidate): boolean => !registers.has(mapping.register) && !regions.has(region);
  for (const best of sorted) {
    if (!isFree(best)) continue;
    const hasRows = best.mapping.rowSpan > 0;
    const open = sorted.filter(
      (other) =>
        other !== best && isFree(other) && other.mapping.rowSpan > 0 === hasRows && best.mapping.score - other.mapping.score < CLOSE,
    );
    const { register } = best.mapping;
    // A sheet that is a better list of something else is no rival.
    const rivals = open.filter(
      (other) =>
        other.mapping.register === register &&
        other.region !== best.region &&
        !sorted.some((own) => own.region === other.region && isFree(own) && own.mapping.score > other.mapping.score),
    );
    // Nor is a register that has as good a sheet of its own.
    const torn = open.filter(
      (other) =>
        other.region === best.region &&
        !sorted.some(
          (own) =>
            own.mapping.register === other.mapping.register &&
            own.region !== best.region &&
            isFree(own) &&
            own.mapping.score >= other.mapping.score,
        ),
    );
    const asked = [best, ...(rivals.length > 0 ? rivals : torn)];
    if (asked.length === 1) mappings.push(best.mapping);
    else if (rivals.length > 0) {
      questions.push({ kind: "which-sheet", register, candidates: asked.map(({ mapping }) => toQuestionCandidate(mapping)) });
    } else {
      const candidates = asked.map(({ mapping }) => ({ ...toQuestionCandidate(mapping), register: mapping.register }));
      questions.push({ kind: "which-register", candidates });
    }
    for (const { mapping, region } of asked) {
      registers.add(mapping.register);
      regions.add(region);
    }
  }
  return { mappings, questions, registers, regions };
}
