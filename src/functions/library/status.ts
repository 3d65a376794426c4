import { follow } from "../run";
import type { SapaFunction } from "../sapa-function";

export const STATUS: SapaFunction = { id: "STATUS", answer: "status", parameters: 1, streams: true };

/**
 * Viser kort, hvordan det står til med en række: antal fund, og om den afhænger af KMD Sag.
 * @customfunction STATUS
 * @param nøgle System-id, snitflade-id, sagsområde-id, anskaffelses-id eller sagsnummer. Systemets eller sagsområdets navn kan også bruges.
 * @param invocation Kaldet, som Excel selv giver med.
 * @streaming
 * @example =SAPA.STATUS(A2)
 * @answer 2 fejl · direkte KMD Sag
 * @en Tells in short how a row is doing: number of findings, and whether it hangs on KMD Sag.
 * @enparam nøgle key System id, interface id, case area id, procurement id or case number. The name of the system or case area can be used, too.
 */
export function status(nøgle: string, invocation: CustomFunctions.StreamingInvocation<any>): void {
  follow(STATUS.answer, [nøgle], invocation);
}
