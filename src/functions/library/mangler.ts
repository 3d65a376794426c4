import { follow } from "../run";
import type { SapaFunction } from "../sapa-function";

export const MANGLER: SapaFunction = { id: "MANGLER", answer: "missing", parameters: 1, streams: true };

/**
 * Nævner de integrationsvilkår, som rækken ikke opfylder, og dem, der ikke kan afgøres.
 * @customfunction MANGLER
 * @param nøgle System-id, snitflade-id, sagsområde-id, anskaffelses-id eller sagsnummer.
 * @param invocation Kaldet, som Excel selv giver med.
 * @streaming
 * @example =SAPA.MANGLER(A2)
 * @answer Vilkårenes navne
 * @en Names the integration conditions that the row does not meet, and those that can't be told.
 * @enparam nøgle key System id, interface id, case area id, procurement id or case number.
 */
export function mangler(nøgle: string, invocation: CustomFunctions.StreamingInvocation<any>): void {
  follow(MANGLER.answer, [nøgle], invocation);
}
