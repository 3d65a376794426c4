import { follow } from "../run";
import type { SapaFunction } from "../sapa-function";

export const VILKAAR: SapaFunction = { id: "VILKAAR", name: "VILKÅR", answer: "condition", parameters: 2, streams: true };

/**
 * Fortæller, om rækken opfylder ét integrationsvilkår.
 * @customfunction VILKAAR VILKÅR
 * @param nøgle System-id, snitflade-id, sagsområde-id, anskaffelses-id eller sagsnummer.
 * @param vilkår Vilkårets navn eller id, som i oversigten over integrationsvilkår.
 * @param invocation Kaldet, som Excel selv giver med.
 * @streaming
 * @example =SAPA.VILKÅR(A2; "Sags- og Dokumentindeks")
 * @answer Mangler
 * @en Tells whether the row meets one integration condition.
 * @enparam nøgle key System id, interface id, case area id, procurement id or case number.
 * @enparam vilkår condition Name or id of the condition, as in the overview of integration conditions.
 */
export function vilkaar(nøgle: string, vilkår: string, invocation: CustomFunctions.StreamingInvocation<any>): void {
  follow(VILKAAR.answer, [nøgle, vilkår], invocation);
}
