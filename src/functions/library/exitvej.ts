import { follow } from "../run";
import type { SapaFunction } from "../sapa-function";

export const EXITVEJ: SapaFunction = { id: "EXITVEJ", answer: "exitRoute", parameters: 1, streams: true };

/**
 * Viser, hvor sagsområdets sager skal hen: det besluttede, ellers et forslag.
 * @customfunction EXITVEJ
 * @param sagsområde Sagsområde-id eller sagsområdets navn.
 * @param invocation Kaldet, som Excel selv giver med.
 * @streaming
 * @example =SAPA.EXITVEJ("Hjælpemidler")
 * @answer Flyt til fagsystem → Nexus
 * @en Shows where the case area's cases go: what is decided, else an advice.
 * @enparam sagsområde area Case area id or the case area's name.
 */
export function exitvej(sagsområde: string, invocation: CustomFunctions.StreamingInvocation<any>): void {
  follow(EXITVEJ.answer, [sagsområde], invocation);
}
