import { Body1, Button, Caption1, Spinner, Subtitle2 } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons";
import type { Action } from "../../../app/action";
import type { ImportOffer, ReadImport } from "../../../app/imports/read-import";
import { importSource } from "../../../core/import/kitos";
import type { KitosFile as Planned } from "../../../core/import/plan-kitos-file";
import { useLanguage, useTexts } from "../../text/use-texts";
import { useStyles } from "./Import.styles";
import { TEXTS } from "./Import.text";
import { ImportPreview } from "./ImportPreview";
import { KitosFile } from "./KitosFile";
import { PickFile } from "./PickFile";

export interface ImportProps {
  /** Null until they have been looked for. */
  readonly offers: readonly ImportOffer[] | null;
  /** The plan of importing the chosen one. */
  readonly read: ReadImport | null;
  readonly busy: boolean;
  readonly onRun: (action: Action) => void;
  readonly onDismissPlan: () => void;
  /** The file for KITOS that was asked for. */
  readonly kitosFile: Planned | null;
  readonly onSaveFile: (name: string, text: string) => void;
}

/** Merging an export of KITOS: choose the file or sheet, see what would happen, choose value by value, apply. And a file back. */
export function Import({ offers, read, busy, onRun, onDismissPlan, kitosFile, onSaveFile }: ImportProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  return (
    <div className={styles.root}>
      <Subtitle2 as="h2">{t("title")}</Subtitle2>
      {read === null ? (
        <>
          <Offers offers={offers} busy={busy} onRun={onRun} />
          <KitosFile file={kitosFile} busy={busy} onRun={onRun} onSaveFile={onSaveFile} />
        </>
      ) : (
        <ImportPreview
          key={`${read.sheet} ${read.kind}`}
          read={read}
          busy={busy}
          onApply={(choices) => onRun({ id: "applyImport", read, choices })}
          onDismiss={onDismissPlan}
        />
      )}
    </div>
  );
}

function Offers({ offers, busy, onRun }: Pick<ImportProps, "offers" | "busy" | "onRun">): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const language = useLanguage();
  return (
    <>
      <Caption1 className={styles.quiet}>{t("intro")}</Caption1>
      <PickFile busy={busy} onRun={onRun} />
      {offers === null && busy && <Spinner size="small" label={t("looking")} labelPosition="after" />}
      {offers !== null && offers.length === 0 && <Body1>{t("none")}</Body1>}
      <ul className={styles.list}>
        {offers?.map(({ sheet, file, kinds }) => (
          <li key={`${file?.name ?? ""} ${sheet}`} className={styles.item}>
            <Subtitle2 as="h3">{file === undefined ? sheet : t("inFile", { sheet, file: file.name })}</Subtitle2>
            {kinds.map(({ kind }) => (
              <Button
                key={kind}
                className={styles.start}
                disabledFocusable={busy}
                onClick={() => onRun({ id: "readImport", sheet, file, kind })}
              >
                {t("as", { kind: importSource(kind).title[language] })}
              </Button>
            ))}
          </li>
        ))}
      </ul>
      <Button className={styles.start} icon={<ArrowSyncRegular />} disabledFocusable={busy} onClick={() => onRun({ id: "findImports" })}>
        {t("refresh")}
      </Button>
    </>
  );
}
