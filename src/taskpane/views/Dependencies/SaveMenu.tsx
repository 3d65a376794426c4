import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons";
import type { SvgPicture } from "../../../core/dependencies/picture/svg";
import { useTexts } from "../../text/use-texts";
import { drawPng } from "../shared/draw-png";
import type { PaneActions } from "../view-props";
import { TEXTS } from "./SaveMenu.text";

export interface SaveMenuProps extends Pick<PaneActions, "saveFile" | "copyImage"> {
  /** Made when it is asked for. */
  readonly make: () => SvgPicture;
  readonly onPng?: (picture: SvgPicture) => Promise<Uint8Array<ArrayBuffer>>;
  /** How it went, also where it did not. */
  readonly onSaid: (said: Said) => void;
}

export interface Said {
  readonly intent: "success" | "error";
  readonly text: keyof typeof TEXTS & ("copied" | "notCopied" | "notDrawn");
}

/** The whole picture as a file, or on the clipboard. */
export function SaveMenu({ make, onPng = drawPng, saveFile, copyImage, onSaid }: SaveMenuProps): React.JSX.Element {
  const t = useTexts(TEXTS);
  const savePng = (): void =>
    void onPng(make()).then(
      (bytes) => saveFile(t("file", { ending: "png" }), bytes),
      () => onSaid({ intent: "error", text: "notDrawn" }),
    );
  const copy = (): void =>
    void copyImage(onPng(make())).then(
      () => onSaid({ intent: "success", text: "copied" }),
      () => onSaid({ intent: "error", text: "notCopied" }),
    );
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button size="small" icon={<ArrowDownloadRegular />} aria-label={t("save")} title={t("save")} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={savePng}>{t("png")}</MenuItem>
          <MenuItem onClick={() => saveFile(t("file", { ending: "svg" }), make().svg)}>{t("svg")}</MenuItem>
          <MenuItem onClick={copy}>{t("copy")}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

/** How saving or copying went. */
export function SaidBar({ said }: { readonly said: Said }): React.JSX.Element {
  const t = useTexts(TEXTS);
  return (
    <MessageBar intent={said.intent} layout="multiline">
      <MessageBarBody>{t(said.text)}</MessageBarBody>
    </MessageBar>
  );
}
