import type { ViewProps } from "../view-props";
import { useOverview } from "../useOverview";

export default function DependenciesView(props: ViewProps): React.JSX.Element {
  useOverview(props, "dependencies");
  return <></>;
}
