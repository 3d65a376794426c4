import { Button, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import { useTexts } from "../../text/use-texts";
import { useStyles } from "./shared.styles";
import { TEXTS } from "./shared.text";

export interface MoreListProps<T> {
  readonly items: readonly T[];
  readonly children: (item: T, index: number) => React.ReactNode;
  /** An ordered list shows its numbers. */
  readonly ordered?: boolean;
  readonly step?: number;
  readonly className?: string;
  readonly label?: string;
}

/** A list of which a part is shown, and more on demand: the pane stays quick however long it is. */
export function MoreList<T>({ items, children, ordered = false, step = 20, className, label }: MoreListProps<T>): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const [count, setCount] = useState(step);
  const List = ordered ? "ol" : "ul";
  const more = Math.min(step, items.length - count);
  return (
    <>
      <List className={mergeClasses(ordered ? styles.list : styles.plain, className)} aria-label={label}>
        {items.slice(0, count).map((item, i) => (
          // The lists are replaced as a whole; an item has no state of its own.
          <li key={i}>{children(item, i)}</li>
        ))}
      </List>
      {more > 0 && (
        <Button size="small" className={styles.start} onClick={() => setCount(count + step)}>
          {t("more", { count: more })}
        </Button>
      )}
    </>
  );
}
