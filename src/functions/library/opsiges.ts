import { follow } from "../run";
import type { SapaFunction } from "../sapa-function";

export const OPSIGES: SapaFunction = { id: "OPSIGES", answer: "notice", parameters: 2, streams: true };

/**
 * Regner den sidste dag ud, hvor en kontrakt kan opsiges til udløb. Giv cellen et datoformat.
 * @customfunction OPSIGES
 * @param udløb Kontraktens udløbsdato.
 * @param varsel Opsigelsesvarslet i hele måneder.
 * @param invocation Kaldet, som Excel selv giver med.
 * @streaming
 * @example =SAPA.OPSIGES(P2; R2)
 * @answer 30-06-2028
 * @en Reckons the last day on which a contract can be terminated to its end. Give the cell a date format.
 * @enparam udløb end The day on which the contract ends.
 * @enparam varsel notice Period of notice in whole months.
 */
export function opsiges(udløb: string, varsel: string, invocation: CustomFunctions.StreamingInvocation<any>): void {
  follow(OPSIGES.answer, [udløb, varsel], invocation);
}
