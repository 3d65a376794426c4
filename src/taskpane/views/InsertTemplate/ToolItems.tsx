import { MenuItem, MenuList } from "@fluentui/react-components";
import { REGISTERS } from "../../../core/registers";
import type { RegisterId } from "../../../core/model/register-id";
import { useLanguage, useTexts } from "../../text/use-texts";
import { TEXTS } from "./InsertTemplate.text";

/** The tools as entries of a menu, in the order of the process. */
export function ToolItems({ onInsert }: { readonly onInsert: (register: RegisterId) => void }): React.JSX.Element {
  const t = useTexts(TEXTS);
  const language = useLanguage();
  const tools = [...REGISTERS].sort((a, b) => a.activity - b.activity);
  return (
    <MenuList aria-label={t("tools")}>
      {tools.map(({ id, title }) => (
        <MenuItem key={id} onClick={() => onInsert(id)}>
          {title[language]}
        </MenuItem>
      ))}
    </MenuList>
  );
}
