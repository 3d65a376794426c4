import { follow } from "../run";
import type { SapaFunction } from "../sapa-function";

export const MANGLER: SapaFunction = { id: "MANGLER", answer: "missing", parameters: 2, streams: true };

/**
 * Nævner de integrationsvilkår, som rækken ikke opfylder, og dem, der ikke kan afgøres.
 * @customfunction MANGLER
 * @param nøgle System-id, snitflade-id, sagsområde-id, anskaffelses-id eller sagsnummer.
 * @param [skilletegn] Tegn mellem vilkårene, fx TEGN(10) for en ny linje. Udelades det, er det et semikolon.
 * @param invocation Kaldet, som Excel selv giver med.
 * @streaming
 * @example =SAPA.MANGLER(A2; TEGN(10))
 * @answer Vilkårenes navne
 * @en Names the integration conditions that the row does not meet, and those that can't be determined.
 * @enparam nøgle key System id, interface id, case area id, procurement id or case number.
 * @enparam skilletegn separator What stands between the conditions, for example CHAR(10) for a new line. Left out it is a semicolon.
 */
export function mangler(nøgle: string, skilletegn?: string, invocation?: CustomFunctions.StreamingInvocation<any>): void {
  // Excel always gives the call with it; an optional argument can't precede one that is not.
  follow(MANGLER.answer, [nøgle, skilletegn], invocation!);
}
