import type { Severity } from "../../model/finding";
import type { RegisterId } from "../../registers/register";
import type { Localized } from "../../text/language";
import type { RuleExample, RuleFix, RuleMessage, RuleSource } from "../rule";

/** What each rule of a family says for itself: its id, weight, source and the texts for the family's messages. */
export interface RuleHead<Message extends string> {
  readonly id: string;
  readonly register: RegisterId;
  readonly severity: Severity;
  readonly title: Localized;
  readonly source: RuleSource;
  readonly since: string;
  readonly messages: Readonly<Record<Message, RuleMessage>>;
  readonly example?: RuleExample;
  readonly fix?: RuleFix;
}
