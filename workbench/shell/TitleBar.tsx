/** Our own bar above the ribbon: file name, open, download, help. */
import { Button, Tooltip, makeStyles } from "@fluentui/react-components";
import { ArrowDownloadRegular, FolderOpenRegular, QuestionCircleRegular, ShieldCheckmarkRegular } from "@fluentui/react-icons";
import { useRef } from "react";
import { TEXTS } from "../texts";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: "4px",
    height: "44px",
    padding: "0 12px",
    backgroundColor: "#0f6b38",
    color: "#ffffff",
  },
  brand: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    fontWeight: 600,
    fontSize: "14px",
    marginRight: "12px",
    whiteSpace: "nowrap",
  },
  title: { fontSize: "14px", fontWeight: 600, margin: 0 },
  file: { flexGrow: 1, textAlign: "center", overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", fontSize: "13px" },
  local: { display: "flex", alignItems: "center", gap: "4px", fontSize: "12px", whiteSpace: "nowrap", marginRight: "8px" },
  button: {
    color: "#ffffff",
    fontWeight: 400,
    whiteSpace: "nowrap",
    minWidth: 0,
    ":hover": { color: "#ffffff", backgroundColor: "#0b5a2f" },
    ":hover:active": { color: "#ffffff", backgroundColor: "#094b27" },
  },
  hidden: { display: "none" },
});

export interface TitleBarProps {
  readonly fileName: string;
  readonly canDownload: boolean;
  readonly onOpen: (file: File) => void;
  readonly onDownload: () => void;
  readonly onHelp: () => void;
}

export function TitleBar({ fileName, canDownload, onOpen, onDownload, onHelp }: TitleBarProps): React.JSX.Element {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  return (
    <header className={styles.bar}>
      <div className={styles.brand}>
        <h1 className={styles.title}>{TEXTS.title}</h1>
      </div>
      <Tooltip content={TEXTS.openTip} relationship="description">
        <Button className={styles.button} appearance="transparent" icon={<FolderOpenRegular />} onClick={() => input.current?.click()}>
          {TEXTS.open}
        </Button>
      </Tooltip>
      <Tooltip content={TEXTS.downloadTip} relationship="description">
        <Button
          className={styles.button}
          appearance="transparent"
          icon={<ArrowDownloadRegular />}
          disabledFocusable={!canDownload}
          onClick={onDownload}
        >
          {TEXTS.download}
        </Button>
      </Tooltip>
      <input
        ref={input}
        type="file"
        className={styles.hidden}
        accept=".xlsx,.xlsm,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        aria-label={TEXTS.openTip}
        onChange={(event) => {
          const file = event.target.files?.[0];
          // The same file may be chosen again after a change on disk.
          event.target.value = "";
          if (file !== undefined) onOpen(file);
        }}
      />
      <div className={styles.file} title={fileName}>
        {fileName}
      </div>
      <div className={styles.local}>
        <ShieldCheckmarkRegular fontSize={16} aria-hidden="true" />
        {TEXTS.local}
      </div>
      <Button className={styles.button} appearance="transparent" icon={<QuestionCircleRegular />} onClick={onHelp}>
        {TEXTS.help}
      </Button>
    </header>
  );
}
