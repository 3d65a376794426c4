import { follow } from "../run";
import type { SapaFunction } from "../sapa-function";

export const BOELGE: SapaFunction = { id: "BOELGE", name: "BØLGE", answer: "wave", parameters: 1, streams: true };

/**
 * Viser nummeret på den bølge, som sagsområdet flytter i efter planen.
 * @customfunction BOELGE BØLGE
 * @param sagsområde Sagsområde-id eller sagsområdets navn.
 * @param invocation Kaldet, som Excel selv giver med.
 * @streaming
 * @example =SAPA.BØLGE(A2)
 * @answer 2
 * @en Shows the number of the wave that the case area moves in by the plan.
 * @enparam sagsområde area Case area id or the case area's name.
 */
export function boelge(sagsområde: string, invocation: CustomFunctions.StreamingInvocation<any>): void {
  follow(BOELGE.answer, [sagsområde], invocation);
}
