import { mergeClasses } from "@fluentui/react-components";
import { ErrorCircleFilled, InfoRegular, WarningFilled } from "@fluentui/react-icons";
import type { Severity } from "../../../core/model/finding";
import { SEVERITY_WORDS } from "../../../core/validate/format";
import { useLanguage } from "../../text/use-texts";
import { useListStyles } from "./List.styles";

/** Severities differ in shape as well as in colour. */
const ICONS = { error: ErrorCircleFilled, warning: WarningFilled, info: InfoRegular } as const;

export function SeverityIcon({ severity }: { readonly severity: Severity }): React.JSX.Element {
  const styles = useListStyles();
  const Icon = ICONS[severity];
  const word = SEVERITY_WORDS[severity][useLanguage()];
  return (
    <span className={mergeClasses(styles.icon, styles[severity])} role="img" aria-label={word} title={word}>
      <Icon aria-hidden />
    </span>
  );
}
