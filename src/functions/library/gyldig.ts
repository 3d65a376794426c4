import { once } from "../run";
import type { SapaFunction } from "../sapa-function";

export const GYLDIG: SapaFunction = { id: "GYLDIG", answer: "valid", parameters: 2, streams: false };

/**
 * Fortæller, om en værdi har den form, som et nummer af typen skal have.
 * @customfunction GYLDIG
 * @param type CPR, CVR, P-nr, KLE eller UUID.
 * @param værdi Værdien, der skal kontrolleres.
 * @returns Værdien til cellen.
 * @example =SAPA.GYLDIG("CVR"; B2)
 * @answer SAND
 * @en Tells whether a value has the form that a number of the kind must have.
 * @enparam type kind CPR, CVR, P-nr, KLE or UUID.
 * @enparam værdi value The value to check.
 */
export function gyldig(type: string, værdi: string): Promise<any> {
  return once(GYLDIG.answer, [type, værdi]);
}
