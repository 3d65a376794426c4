import type { RegisterId } from "../../model/register-id";
import type { RuleMessage } from "../../model/rule-message";
import type { RuleText } from "../define-rule";

/**
 * A rule's own fields within a family: its id, weight, source and the texts for the family's messages. `Optional` are messages that not
 * every register needs.
 */
export interface RuleHead<Message extends string, R extends RegisterId = RegisterId, Optional extends string = never> extends RuleText<
  R,
  Message | Optional
> {
  readonly messages: Readonly<Record<Message, RuleMessage>> & { readonly [Id in Optional]?: RuleMessage };
}
