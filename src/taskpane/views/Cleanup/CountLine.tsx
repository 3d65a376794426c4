import { Body1, Caption1, Link } from "@fluentui/react-components";
import { useScreen, useTexts } from "../../text/use-texts";
import { useStyles } from "./Cleanup.styles";
import { TEXTS } from "./Cleanup.text";

export interface CountLineProps {
  readonly name: string;
  readonly count: number;
  readonly notes: readonly string[];
  readonly onOpen: () => void;
}

/** A number with what it counts; pressing it shows the cases. */
export function CountLine({ name, count, notes, onOpen }: CountLineProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const screen = useScreen();
  const value = t("number", { count });
  return (
    <div className={styles.row}>
      <div className={styles.head}>
        <Body1>{screen(name)}</Body1>
        {count === 0 ? (
          <Body1>{value}</Body1>
        ) : (
          <Link as="button" inline aria-label={t("showCases", { name, count })} onClick={onOpen}>
            {value}
          </Link>
        )}
      </div>
      {notes.map((note) => (
        <Caption1 key={note} className={styles.quiet}>
          {note}
        </Caption1>
      ))}
    </div>
  );
}
