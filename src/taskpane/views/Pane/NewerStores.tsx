import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { StoredState } from "../../../app/stores/stored-state";
import { useTexts } from "../../text/use-texts";
import { TEXTS } from "./NewerStores.text";

/** Which parts of what the workbook stores a newer version of the add-in wrote. Shown as long as it is so, since nothing is written there. */
export function NewerStores({ parts }: { readonly parts: StoredState["newer"] }): React.JSX.Element | null {
  const t = useTexts(TEXTS);
  if (parts.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {t("newer", { parts: parts.map((part) => t(part)).join(", ") })}
        {parts.includes("changes") && ` ${t("noUndo")}`}
      </MessageBarBody>
    </MessageBar>
  );
}
