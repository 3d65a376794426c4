import { Body1, Link } from "@fluentui/react-components";
import type { CellPlace } from "../../../core/changes/change";
import { useScreen } from "../../text/use-texts";

export interface CellLinkProps {
  readonly text: string;
  /** Undefined: there is no cell to go to. */
  readonly place: CellPlace | undefined;
  readonly onShow: (place: CellPlace) => void;
}

/** A text that selects the cell it is about. */
export function CellLink({ text, place, onShow }: CellLinkProps): React.JSX.Element {
  const shown = useScreen()(text);
  if (place === undefined) return <Body1>{shown}</Body1>;
  return (
    <Link as="button" inline onClick={() => onShow(place)}>
      {shown}
    </Link>
  );
}
