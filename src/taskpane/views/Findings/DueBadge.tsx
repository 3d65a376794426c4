import { Badge } from "@fluentui/react-components";
import { formatSerial } from "../../../core/identifiers/dates";
import type { Finding } from "../../../core/model/finding";
import { deadlineOf, isNear } from "../../../core/validate/deadlines";
import { useTexts } from "../../text/use-texts";
import { useListStyles } from "./List.styles";
import { TEXTS } from "./ListRow.text";

export interface DueBadgeProps {
  readonly finding: Finding;
  /** The day of the check, as a serial of the 1900 system. */
  readonly today: number;
}

/** That something must be done by a day that is near; nothing where it is not so. */
export function DueBadge({ finding, today }: DueBadgeProps): React.JSX.Element | null {
  const styles = useListStyles();
  const t = useTexts(TEXTS);
  const deadline = deadlineOf(finding);
  if (!isNear(deadline, today)) return null;
  const days = deadline - today;
  const long = t("dueLong", { date: formatSerial(deadline), days });
  return (
    <Badge className={styles.due} appearance="tint" color="danger" shape="rounded" aria-label={long} title={long}>
      {t("due", { days })}
    </Badge>
  );
}
