import { Body1, Button, Subtitle2 } from "@fluentui/react-components";
import { useState } from "react";
import { useTexts } from "../../text/use-texts";
import { useStyles } from "./Import.styles";
import { TEXTS } from "./Import.text";

export interface PagedListProps<T> {
  readonly title: string;
  readonly items: readonly T[];
  /** Between heading and list. */
  readonly before?: React.ReactNode;
  readonly children: (item: T) => React.ReactNode;
}

/** At most this many at a time; the rest on request. */
const PAGE = 50;

/** A heading and its entries; nothing where there are none. */
export function PagedList<T>({ title, items, before, children }: PagedListProps<T>): React.JSX.Element | null {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const [shown, setShown] = useState(PAGE);
  const rest = items.length - shown;
  if (items.length === 0) return null;
  return (
    <section className={styles.section}>
      <Subtitle2 as="h3">{title}</Subtitle2>
      {before}
      <ul className={styles.list}>
        {items.slice(0, shown).map((item, i) => {
          const content = children(item);
          return (
            <li key={i} className={styles.item}>
              {typeof content === "string" ? <Body1>{content}</Body1> : content}
            </li>
          );
        })}
      </ul>
      {rest > 0 && (
        <Button className={styles.start} size="small" onClick={() => setShown(shown + PAGE)}>
          {t("more", { count: Math.min(rest, PAGE) })}
        </Button>
      )}
    </section>
  );
}
