import { Body1, Body1Strong, Button, Spinner } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import type { Cleanup } from "../../../app/overviews/cleanup";
import type { CellPlace } from "../../../core/changes/change";
import { useTexts } from "../../text/use-texts";
import { CellLink } from "../shared/CellLink";
import { MoreList } from "../shared/MoreList";
import { useStyles } from "./Cleanup.styles";
import { TEXTS } from "./Cleanup.text";
import { useCases, type Opened } from "./useCases";

export interface BehindProps {
  readonly cleanup: Cleanup;
  readonly opened: Opened;
  readonly onShow: (place: CellPlace) => void;
  readonly onClose: () => void;
}

const CASES_A_TIME = 50;

/** The cases behind a number, by number and row; each leads to its cell. */
export function Behind({ cleanup, opened, onShow, onClose }: BehindProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const found = useCases(cleanup, opened);
  const box = useRef<HTMLElement>(null);
  const opener = useRef<Element | null>(null);
  const close = (): void => {
    onClose();
    if (opener.current instanceof HTMLElement) opener.current.focus();
  };
  useEffect(() => {
    opener.current = document.activeElement;
    // The pressed button may be far above: the focus and the view go to the list, with the keyboard too.
    box.current?.focus();
    box.current?.scrollIntoView?.({ block: "nearest" });
  }, [opened]);
  const title = t("behind", { name: opened.name });
  return (
    <section className={styles.behind} aria-label={title} ref={box} tabIndex={-1}>
      <div className={styles.title}>
        <Body1Strong as="h2">{title}</Body1Strong>
        <Button size="small" appearance="subtle" icon={<DismissRegular />} aria-label={t("close")} onClick={close} />
      </div>
      {found.kind === "finding" && <Spinner size="tiny" label={t("finding")} labelPosition="after" />}
      {found.kind === "failed" && <Body1>{t("findFailed")}</Body1>}
      {found.kind === "done" &&
        (found.rows.length === 0 ? (
          <Body1>{t("noneBehind")}</Body1>
        ) : (
          // Another number begins at its first cases.
          <MoreList key={opened.name} items={found.rows} step={CASES_A_TIME} label={title}>
            {({ caseNumber, sheetRow, place }) => (
              <CellLink
                text={caseNumber === "" ? t("row", { row: String(sheetRow) }) : t("caseRow", { number: caseNumber, row: String(sheetRow) })}
                place={place}
                onShow={onShow}
              />
            )}
          </MoreList>
        ))}
    </section>
  );
}
