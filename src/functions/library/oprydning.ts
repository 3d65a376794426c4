import { follow } from "../run";
import type { SapaFunction } from "../sapa-function";

export const OPRYDNING: SapaFunction = { id: "OPRYDNING", answer: "cleanup", parameters: 1, streams: true };

/**
 * Viser, hvad der skal ske med en sag: kommunens eget valg, ellers et forslag.
 * @customfunction OPRYDNING
 * @param sagsnummer Sagens nummer, som det står i Sagsoprydning.
 * @param invocation Kaldet, som Excel selv giver med.
 * @streaming
 * @example =SAPA.OPRYDNING(A2)
 * @answer Forslag: Arkivér
 * @en Shows what is to become of a case: the municipality's own choice, else an advice.
 * @enparam sagsnummer case The case's number as it stands in the case register.
 */
export function oprydning(sagsnummer: string, invocation: CustomFunctions.StreamingInvocation<any>): void {
  follow(OPRYDNING.answer, [sagsnummer], invocation);
}
