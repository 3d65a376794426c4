import type { Severity } from "../../model/finding";
import type { RegisterId } from "../../model/register-id";
import type { Localized } from "../../text/language";
import type { RuleExample, RuleFix } from "../rule";
import type { RuleSource } from "../../sources/source";
import type { RuleMessage } from "../../model/rule-message";

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
