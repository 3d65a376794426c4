import { follow } from "../run";
import type { SapaFunction } from "../sapa-function";

export const KLE: SapaFunction = { id: "KLE", answer: "kle", parameters: 1, streams: true };

/**
 * Viser et KLE-nummers titel, og hvad der er kommet i stedet, hvis det er udgået.
 * @customfunction KLE
 * @param nummer KLE-nummer: hovedgruppe, gruppe eller emne, for eksempel 27.18.02.
 * @param invocation Kaldet, som Excel selv giver med.
 * @streaming
 * @example =SAPA.KLE("27.18.02")
 * @answer Nummerets titel
 * @en Shows the title of a KLE number, and what has taken its place if it has retired.
 * @enparam nummer number KLE number: main group, group or subject, for example 27.18.02.
 */
export function kle(nummer: string, invocation: CustomFunctions.StreamingInvocation<any>): void {
  follow(KLE.answer, [nummer], invocation);
}
