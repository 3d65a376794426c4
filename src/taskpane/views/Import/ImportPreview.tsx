import { Body1, Button, Caption1, Checkbox } from "@fluentui/react-components";
import type { ReadImport } from "../../../app/imports/read-import";
import type { AddedRow, ImportChoices, ImportedValue } from "../../../core/import/import-plan";
import { screenValue } from "../../../core/identifiers/mask-persons";
import type { CellValue } from "../../../core/model/cell";
import { columnSpec, registerSpec } from "../../../core/registers";
import { shownDate, shownValue } from "../../text/shown-value";
import { useLanguage, useScreen, useTexts } from "../../text/use-texts";
import { useStyles } from "./Import.styles";
import { TEXTS } from "./Import.text";
import { PagedList } from "./PagedList";
import { useImportChoices, type ImportChoicesState } from "./useImportChoices";

export interface ImportPreviewProps {
  readonly read: ReadImport;
  readonly busy: boolean;
  readonly onApply: (choices: ImportChoices) => void;
  readonly onDismiss: () => void;
}

const SHOWN_OF_ROW = 3;

/** The planned import, everything listed, and the choice of mine or theirs for each value that differs. */
export function ImportPreview({ read, busy, onApply, onDismiss }: ImportPreviewProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const language = useLanguage();
  const screen = useScreen();
  const choices = useImportChoices();
  const { plan, sheet, file } = read;
  const spec = registerSpec(plan.register);
  const header = (column: string): string => columnSpec(plan.register, column).header[language];
  const rows = plan.added.length;
  const cells = plan.filled.length + choices.useTheirs.size + choices.clear.size;
  const counts = [t("added", { count: rows }), t("filled", { count: plan.filled.length })];
  const same = [t("unchanged", { count: plan.unchanged }), t("onlyMine", { count: plan.onlyMine })];
  const shown = (column: string, value: CellValue): string =>
    columnSpec(plan.register, column).kind === "date" ? shownDate(value, read.date1904) : shownValue(screenValue(value, screen));
  /** By which the user knows a new row again. */
  const firstOf = (values: AddedRow["values"]): string[] =>
    Object.entries(values)
      .slice(0, SHOWN_OF_ROW)
      .map(([column, value]) => shown(column, value));
  const place = ({ key, column }: ImportedValue): string => t("place", { key, column: header(column) });
  return (
    <>
      <Body1>
        {file === undefined
          ? t("into", { sheet, register: spec.title[language] })
          : t("intoFromFile", { file: file.name, register: spec.title[language] })}
      </Body1>
      <Body1>{`${[...counts, ...same].join(". ")}.`}</Body1>
      <Choices kind="useTheirs" values={plan.conflicts} choices={choices} title="conflictsTitle" hint="conflictsHint">
        {(value) => ({
          label: t("useTheirs", { place: place(value) }),
          under: t("mineTheirs", { mine: shown(value.column, value.mine), theirs: shown(value.column, value.theirs) }),
        })}
      </Choices>
      <Choices kind="clear" values={plan.clears} choices={choices} title="clearsTitle" hint="clearsHint">
        {(value) => ({ label: t("clear", { place: place(value), mine: shown(value.column, value.mine) }) })}
      </Choices>
      <PagedList title={t("addedTitle", { count: rows })} items={plan.added}>
        {({ sourceRow, key, values }) => t("row", { row: sourceRow + 1, key: [...new Set([key, ...firstOf(values)])].join(", ") })}
      </PagedList>
      <PagedList title={t("filledTitle", { count: plan.filled.length })} items={plan.filled}>
        {(value) => t("fill", { place: place(value), theirs: shown(value.column, value.theirs) })}
      </PagedList>
      <PagedList title={t("leftTitle", { count: plan.left.length })} items={plan.left}>
        {({ sourceRow, key, reason }) => t("leftRow", { row: sourceRow + 1, key: key === "" ? "_" : key, why: t(reason) })}
      </PagedList>
      <PagedList title={t("columnsLeftTitle", { count: plan.columnsLeft.length })} items={plan.columnsLeft}>
        {(left) => t("leftColumn", { header: left.header, why: t(left.reason) })}
      </PagedList>
      <PagedList title={t("translatedTitle", { count: plan.translated.length })} items={plan.translated}>
        {({ column, from, to, count }) => t("translated", { column: header(column), from, to, count })}
      </PagedList>
      <PagedList title={t("unreadTitle", { count: plan.unread.length })} items={plan.unread}>
        {({ column, from, count }) => t("unread", { column: header(column), from, count })}
      </PagedList>
      {rows + cells === 0 && <Body1>{t("nothing")}</Body1>}
      <div className={styles.apply}>
        {rows + cells > 0 && (
          <Button
            appearance="primary"
            disabledFocusable={busy}
            onClick={() => onApply({ useTheirs: choices.useTheirs, clear: choices.clear })}
          >
            {t("apply", { rows, cells })}
          </Button>
        )}
        <Button onClick={onDismiss}>{t("cancel")}</Button>
      </div>
    </>
  );
}

interface ChoicesProps {
  readonly kind: keyof ImportChoices;
  readonly values: readonly ImportedValue[];
  readonly choices: ImportChoicesState;
  readonly title: "conflictsTitle" | "clearsTitle";
  readonly hint: "conflictsHint" | "clearsHint";
  readonly children: (value: ImportedValue) => { readonly label: string; readonly under?: string };
}

function Choices({ kind, values, choices, title, hint, children }: ChoicesProps): React.JSX.Element | null {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  if (values.length === 0) return null;
  const all = choices[kind].size === values.length;
  return (
    <PagedList
      title={t(title, { count: values.length })}
      items={values}
      before={
        <>
          <Caption1 className={styles.quiet}>{t(hint)}</Caption1>
          <Button className={styles.start} size="small" onClick={() => choices.setAll(kind, all ? [] : values.map(({ id }) => id))}>
            {t(all ? "noneChosen" : "all")}
          </Button>
        </>
      }
    >
      {(value) => {
        const { label, under } = children(value);
        return (
          <>
            <Checkbox
              className={styles.choice}
              label={label}
              checked={choices[kind].has(value.id)}
              onChange={() => choices.toggle(kind, value.id)}
            />
            {under !== undefined && <Caption1 className={styles.under}>{under}</Caption1>}
          </>
        );
      }}
    </PagedList>
  );
}
