import type { Screen } from "../identifiers/mask-persons";
import type { Finding, NotJudged, NotJudgedReason } from "../model/finding";
import { columnSpec, registerSpec } from "../registers";
import { ruleById } from "../rules";
import { formatRuleMessage, type FindingText } from "../rules/message-text";
import { formatMessage } from "../text/format-message";
import type { Language, Localized } from "../text/language";

export type { FindingText };
export { SEVERITY_WORDS } from "./severity-words";

/** The text of a finding. @throws when its rule or message is not in the catalogue. */
export function formatFinding(finding: FindingToFormat, language: Language, screen?: Screen): FindingText {
  const message = ruleById(finding.rule).messages[finding.messageId];
  if (message === undefined) throw new Error(`Rule ${finding.rule} has no message "${finding.messageId}"`);
  return formatRuleMessage(message, finding, language, screen);
}

export type FindingToFormat = Pick<Finding, "rule" | "messageId" | "register" | "columnKey" | "data" | "written">;

/** Begin in lower case: they follow a colon or are alone. */
const NOT_JUDGED = {
  "register-missing": {
    da: "arket ”{register}” blev ikke fundet.",
    en: "the sheet ”{register}” was not found.",
  },
  "register-unclear": {
    da: "det er ikke afgjort, hvilket ark der er ”{register}”. Svar på spørgsmålet øverst i ruden.",
    en: "it is not decided which sheet is ”{register}”. Answer the question at the top of the pane.",
  },
  "column-missing": {
    da: "{count, plural, one {kolonnen {columns} mangler} other {kolonnerne {columns} mangler}} i ”{register}”.",
    en: "{count, plural, one {the column {columns} is missing} other {the columns {columns} are missing}} in ”{register}”.",
  },
  "column-missing-on": {
    da: "{count, plural, one {kolonnen {columns} mangler} other {kolonnerne {columns} mangler}} i ”{register}” på {sheets}; rækkerne dér er ikke vurderet.",
    en: "{count, plural, one {the column {columns} is missing} other {the columns {columns} are missing}} in ”{register}” on {sheets}; the rows there were not judged.",
  },
  "marks-missing": {
    da: "KLE’s mærker for bevaring og kassation er ikke indlæst for {of, select, subjects {emnerne} facets {handlingsfacetterne} other {emner og handlingsfacetter}}. De står i KL’s KLE-filer, som kan indlæses under Indstillinger.",
    en: "KLE’s marks for preservation and discard are not loaded for {of, select, subjects {the subjects} facets {the action facets} other {subjects and action facets}}. They are in KL’s KLE files, which can be loaded under Settings.",
  },
  exception: {
    da: "kontrollen stødte på en uventet fejl ({message}).",
    en: "the check met an unexpected error ({message}).",
  },
} satisfies Record<NotJudgedReason["kind"], Localized>;

const PREFIX: Localized = { da: "Kunne ikke vurderes", en: "Could not be judged" };

/** Why a rule could not be evaluated, wholly or for some columns; one sentence. */
export function formatNotJudged(notJudged: NotJudged, language: Language): string {
  return `${PREFIX[language]}: ${reasonText(notJudged.reason, language)}`;
}

/** The reason alone, as a sentence, for places under a heading on checks that could not be made. */
export function formatNotJudgedReason(reason: NotJudgedReason, language: Language): string {
  const text = reasonText(reason, language);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function reasonText(reason: NotJudgedReason, language: Language): string {
  const text = NOT_JUDGED[reason.kind][language];
  switch (reason.kind) {
    case "register-missing":
    case "register-unclear":
      return formatMessage(text, language, { register: registerSpec(reason.needs).title[language] });
    case "column-missing":
    case "column-missing-on":
      return formatMessage(text, language, {
        sheets: quotedList(reason.kind === "column-missing" ? [] : reason.sheets, language),
        register: registerSpec(reason.needs).title[language],
        count: reason.columns.length,
        columns: quotedList(
          reason.columns.map((column) => columnSpec(reason.needs, column).header[language]),
          language,
        ),
      });
    case "marks-missing":
      return formatMessage(text, language, { of: reason.of });
    case "exception":
      return formatMessage(text, language, { message: reason.message });
  }
}

/** `”A”, ”B” og ”C”` */
function quotedList(names: readonly string[], language: Language): string {
  return new Intl.ListFormat(language, { type: "conjunction" }).format(names.map((name) => `”${name}”`));
}
