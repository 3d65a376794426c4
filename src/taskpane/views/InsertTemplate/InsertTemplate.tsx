import { Menu, MenuButton, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import type { RegisterId } from "../../../core/model/register-id";
import { useTexts } from "../../text/use-texts";
import { TEXTS } from "./InsertTemplate.text";
import { ToolItems } from "./ToolItems";

export interface InsertTemplateProps {
  readonly onInsert: (register: RegisterId) => void;
  /** While an action runs no other can be started. */
  readonly busy: boolean;
}

/** A menu of the tools, each of which becomes a sheet of the workbook. */
export function InsertTemplate({ onInsert, busy }: InsertTemplateProps): React.JSX.Element {
  const t = useTexts(TEXTS);
  return (
    <Menu positioning="below-start">
      <MenuTrigger disableButtonEnhancement>
        <MenuButton disabledFocusable={busy}>{t("insert")}</MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <ToolItems onInsert={onInsert} />
      </MenuPopover>
    </Menu>
  );
}
