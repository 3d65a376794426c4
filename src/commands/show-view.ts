import type { ViewId } from "../app/navigation";
import type { Runnable } from "./command";

/** Opens the pane on a view. The view is chosen first: it is set also when the pane can't be opened. */
export function showView(view: ViewId): Runnable["run"] {
  return async ({ app, showPane }) => {
    app.show(view);
    await showPane();
  };
}
