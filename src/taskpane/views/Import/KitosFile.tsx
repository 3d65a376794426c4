import { Body1, Body1Strong, Button, Caption1, Subtitle2 } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons";
import type { Action } from "../../../app/action";
import { KITOS_TEMPLATES } from "../../../core/import/kitos-template";
import type { KitosFile as Planned } from "../../../core/import/plan-kitos-file";
import { columnSpec } from "../../../core/registers";
import { useLanguage, useScreen, useTexts } from "../../text/use-texts";
import { useSaving } from "../shared/useSaving";
import { useStyles } from "./Import.styles";
import { TEXTS } from "./KitosFile.text";
import { PagedList } from "./PagedList";

export interface KitosFileProps {
  /** What was asked for last. */
  readonly file: Planned | null;
  readonly busy: boolean;
  readonly onRun: (action: Action) => void;
  readonly onSaveFile: (name: string, text: string) => void;
}

/** A file in KITOS' own columns: what it holds, all that it does not, and saving it. */
export function KitosFile({ file, busy, onRun, onSaveFile }: KitosFileProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const language = useLanguage();
  return (
    <>
      <Subtitle2 as="h2">{t("title")}</Subtitle2>
      <Caption1 className={styles.quiet}>{t("intro")}</Caption1>
      {KITOS_TEMPLATES.map(({ id, title }) => (
        <Button key={id} className={styles.start} disabledFocusable={busy} onClick={() => onRun({ id: "planKitosFile", template: id })}>
          {t("make", { title: title[language] })}
        </Button>
      ))}
      {file !== null && <Shown file={file} onSaveFile={onSaveFile} />}
    </>
  );
}

function Shown({ file, onSaveFile }: { readonly file: Planned } & Pick<KitosFileProps, "onSaveFile">): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const language = useLanguage();
  const screen = useScreen();
  const { save, problem } = useSaving((detail) => t("notSaved", { detail }));
  const { template, rows, columnsLeft, ownColumns, sheets, rowsLeft, cellsLeft } = file;
  const placeOf = ({ sheet, sheetRow }: { readonly sheet: string; readonly sheetRow: number }) => ({
    sheet: sheets.length > 1 ? sheet : "_",
    row: sheetRow + 1,
  });
  const nameOf = (column: string): string => columnSpec(template.register, column).header[language];
  const saveRows = async (): Promise<void> => {
    const { csvText } = await import(/* webpackChunkName: "files" */ "../../../files/csv-text");
    onSaveFile(template.file, csvText(rows.map((row) => row.map(screen))));
  };
  return (
    <section className={styles.item} aria-label={template.title[language]}>
      <Body1Strong>{template.title[language]}</Body1Strong>
      <Body1>{t("rows", { count: rows.length - 1 })}</Body1>
      <PagedList title={t("columnsLeft", { count: columnsLeft.length })} items={columnsLeft}>
        {({ column, count }) => t("columnLeft", { column: nameOf(column), count })}
      </PagedList>
      <PagedList title={t("ownColumns", { count: ownColumns.length })} items={ownColumns}>
        {screen}
      </PagedList>
      <PagedList title={t("rowsLeft", { count: rowsLeft.length })} items={rowsLeft}>
        {(row) => t("rowLeft", placeOf(row))}
      </PagedList>
      <PagedList title={t("cellsLeft", { count: cellsLeft.length })} items={cellsLeft}>
        {(cell) => t("cellLeft", { ...placeOf(cell), column: nameOf(cell.column), value: cell.value })}
      </PagedList>
      <Caption1 className={styles.quiet}>{t("escaped")}</Caption1>
      {rows.length > 1 && (
        <Button className={styles.start} icon={<ArrowDownloadRegular />} onClick={() => save(saveRows)}>
          {t("save")}
        </Button>
      )}
      {problem}
    </section>
  );
}
