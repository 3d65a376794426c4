import { follow } from "../run";
import type { SapaFunction } from "../sapa-function";

export const AFHAENGIG: SapaFunction = { id: "AFHAENGIG", name: "AFHÆNGIG", answer: "dependency", parameters: 1, streams: true };

/**
 * Fortæller, om et system eller en snitflade afhænger af KMD Sag i dag, hvilken vej data løber, og gennem hvilke systemer.
 * @customfunction AFHAENGIG AFHÆNGIG
 * @param nøgle System-id, systemnavn eller snitflade-id.
 * @param invocation Kaldet, som Excel selv giver med.
 * @streaming
 * @example =SAPA.AFHÆNGIG(A2)
 * @answer Indirekte, data til KMD Sag: S-2 → S-1 → KMD Sag
 * @en Tells whether a system or an interface hangs on KMD Sag today, which way data goes, and over which systems.
 * @enparam nøgle key System id, system name or interface id.
 */
export function afhaengig(nøgle: string, invocation: CustomFunctions.StreamingInvocation<any>): void {
  follow(AFHAENGIG.answer, [nøgle], invocation);
}
