import type { Finding, NotJudged, Severity } from "../model/finding";
import { columnSpec, registerSpec } from "../registers";
import { ruleById } from "../rules";
import { formatRuleMessage, type FindingText } from "../rules/message-text";
import { formatMessage } from "../text/format-message";
import type { Language, Localized } from "../text/language";

export type { FindingText };

/** Severity words as users see them. */
export const SEVERITY_WORDS: Readonly<Record<Severity, Localized>> = {
  error: { da: "fejl", en: "error" },
  warning: { da: "advarsel", en: "warning" },
  info: { da: "oplysning", en: "information" },
};

/** The text of a finding. @throws when its rule or message is not in the catalogue. */
export function formatFinding(finding: FindingToTell, language: Language): FindingText {
  const message = ruleById(finding.rule).messages[finding.messageId];
  if (message === undefined) throw new Error(`Rule ${finding.rule} has no message "${finding.messageId}"`);
  return formatRuleMessage(message, finding, language);
}

export type FindingToTell = Pick<Finding, "rule" | "messageId" | "register" | "columnKey" | "data">;

const NOT_JUDGED = {
  "register-missing": {
    da: "Kunne ikke vurderes: arket ”{register}” blev ikke fundet.",
    en: "Could not be judged: the sheet ”{register}” was not found.",
  },
  "column-missing": {
    da: "Kunne ikke vurderes: kolonnen ”{column}” mangler i ”{register}”.",
    en: "Could not be judged: the column ”{column}” is missing in ”{register}”.",
  },
  exception: {
    da: "Kunne ikke vurderes: kontrollen stødte på en uventet fejl ({message}).",
    en: "Could not be judged: the check met an unexpected error ({message}).",
  },
} satisfies Record<NotJudged["reason"]["kind"], Localized>;

/** Why a rule, or one column of it, could not be judged; one sentence. */
export function formatNotJudged(notJudged: NotJudged, language: Language): string {
  const { reason } = notJudged;
  const text = NOT_JUDGED[reason.kind][language];
  switch (reason.kind) {
    case "register-missing":
      return formatMessage(text, language, { register: registerSpec(reason.needs).title[language] });
    case "column-missing":
      return formatMessage(text, language, {
        register: registerSpec(reason.needs).title[language],
        column: columnSpec(reason.needs, reason.column).header[language],
      });
    case "exception":
      return formatMessage(text, language, { message: reason.message });
  }
}
