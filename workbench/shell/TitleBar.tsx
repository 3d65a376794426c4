/** Our own bar above the ribbon: new, open, download, undo, file name, help. */
import { Button, Tooltip, makeStyles, mergeClasses, useRestoreFocusTarget } from "@fluentui/react-components";
import {
  ArrowDownloadRegular,
  ArrowRedoRegular,
  ArrowUndoRegular,
  DocumentAddRegular,
  FolderOpenRegular,
  QuestionCircleRegular,
  ShieldCheckmarkRegular,
} from "@fluentui/react-icons";
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
  // Where there is no room, icons alone; screen readers have their names.
  wide: { "@media (max-width: 900px)": { display: "none" } },
});

export interface TitleBarProps {
  readonly fileName: string;
  readonly canDownload: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onNew: () => void;
  readonly onOpen: (file: File) => void;
  readonly onDownload: () => void;
  readonly onHelp: () => void;
}

export function TitleBar({ fileName, canDownload, onOpen, ...props }: TitleBarProps): React.JSX.Element {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  return (
    <header className={styles.bar}>
      <div className={mergeClasses(styles.brand, styles.wide)}>
        <h1 className={styles.title}>{TEXTS.title}</h1>
      </div>
      <BarButton text={TEXTS.newFile} tip={TEXTS.newTip} icon={<DocumentAddRegular />} onClick={props.onNew} />
      <BarButton text={TEXTS.open} tip={TEXTS.openTip} icon={<FolderOpenRegular />} onClick={() => input.current?.click()} />
      <BarButton
        text={TEXTS.download}
        tip={TEXTS.downloadTip}
        icon={<ArrowDownloadRegular />}
        enabled={canDownload}
        onClick={props.onDownload}
      />
      <BarButton name={TEXTS.undo} tip={TEXTS.undoTip} icon={<ArrowUndoRegular />} enabled={props.canUndo} onClick={props.onUndo} />
      <BarButton name={TEXTS.redo} tip={TEXTS.redoTip} icon={<ArrowRedoRegular />} enabled={props.canRedo} onClick={props.onRedo} />
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
      <div className={mergeClasses(styles.local, styles.wide)}>
        <ShieldCheckmarkRegular fontSize={16} aria-hidden="true" />
        {TEXTS.local}
      </div>
      <BarButton text={TEXTS.help} icon={<QuestionCircleRegular />} onClick={props.onHelp} />
    </header>
  );
}

interface BarButtonProps {
  readonly text?: string;
  /** Of a button without a text. */
  readonly name?: string;
  readonly tip?: string;
  readonly icon: React.JSX.Element;
  readonly enabled?: boolean;
  readonly onClick: () => void;
}

function BarButton({ text, name = text, tip, icon, enabled = true, onClick }: BarButtonProps): React.JSX.Element {
  const styles = useStyles();
  const restore = useRestoreFocusTarget();
  const button = (
    <Button
      {...restore}
      className={styles.button}
      appearance="transparent"
      aria-label={name}
      icon={icon}
      disabledFocusable={!enabled}
      onClick={onClick}
    >
      {text === undefined ? null : <span className={styles.wide}>{text}</span>}
    </Button>
  );
  return tip === undefined ? (
    button
  ) : (
    <Tooltip content={tip} relationship="description">
      {button}
    </Tooltip>
  );
}
