/**
 * Viser kort, hvordan det står til med et system eller en snitflade i projektmappens registre.
 * @customfunction STATUS
 * @param key System-id eller snitflade-id, for eksempel S001.
 * @param invocation Kaldet, som Excel giver med.
 * @streaming
 */
export function status(key: string, invocation: CustomFunctions.StreamingInvocation<string>): void {
  invocation.setResult(key);
}
