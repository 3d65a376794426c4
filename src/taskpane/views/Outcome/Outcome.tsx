import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { formatFailure } from "../../../app/failure-texts";
import type { Outcome as OutcomeData } from "../../../app/action";
import { incompleteText } from "../../../core/dependencies/incomplete";
import { REPORTS } from "../../../core/reports";
import type { Language } from "../../../core/text/language";
import { useLanguage, useTexts, type Translate } from "../../text/use-texts";
import { TEXTS } from "./Outcome.text";

export interface OutcomeProps {
  readonly outcome: OutcomeData;
  readonly onDismiss: () => void;
}

interface Message {
  readonly intent: "success" | "info" | "warning" | "error";
  readonly title?: string;
  readonly lines: readonly string[];
}

/** How the last action ended, until the user has read it. */
export function Outcome({ outcome, onDismiss }: OutcomeProps): React.JSX.Element {
  const t = useTexts(TEXTS);
  const { intent, title, lines } = messageOf(outcome, t, useLanguage());
  return (
    <MessageBar intent={intent} layout="multiline" politeness={intent === "error" ? "assertive" : "polite"}>
      <MessageBarBody>
        {title !== undefined && <MessageBarTitle>{title}</MessageBarTitle>}
        {lines.join(" ")}
      </MessageBarBody>
      <MessageBarActions
        containerAction={<Button appearance="transparent" icon={<DismissRegular />} aria-label={t("dismiss")} onClick={onDismiss} />}
      />
    </MessageBar>
  );
}

function messageOf(outcome: OutcomeData, t: Translate<typeof TEXTS>, language: Language): Message {
  if (outcome.kind === "cancelled") return { intent: "info", lines: [t("cancelled")] };
  if (outcome.kind === "failed") return { intent: "error", title: t("failedTitle"), lines: [formatFailure(outcome.failure, language)] };
  switch (outcome.action) {
    case "validate": {
      const { stats, findings } = outcome.result;
      const time = stats.finishedAt.toLocaleTimeString(language === "da" ? "da-DK" : "en-GB", { hour: "2-digit", minute: "2-digit" });
      return { intent: "success", lines: [t("validated", { rows: stats.rows, findings: findings.length, time })] };
    }
    case "highlight": {
      const { direct, indirect, legendSheet, analysis } = outcome.result;
      const told =
        direct + indirect === 0 ? t("nothingToMark", { sheet: legendSheet }) : t("highlighted", { direct, indirect, sheet: legendSheet });
      const incomplete = analysis.incomplete.map((entry) => incompleteText(entry, language));
      return incomplete.length === 0
        ? { intent: "success", lines: [told] }
        : { intent: "warning", lines: [told, t("incomplete"), ...incomplete] };
    }
    case "removeHighlights":
      return { intent: outcome.removed === 0 ? "info" : "success", lines: [t("removed", { count: outcome.removed })] };
    case "summaries": {
      const { sheets, left } = outcome.result;
      const missing = REPORTS.filter(({ id }) => left.includes(id)).map(({ title }) => title[language]);
      const told = sheets.length === 0 ? [] : [t("summarised", { sheets: sheets.join(", ") })];
      return missing.length === 0
        ? { intent: "success", lines: told }
        : { intent: "warning", lines: [...told, t("left", { reports: missing.join(", ") })] };
    }
  }
}
