import type { HostNotice } from "../host";
import { documentFromSheets, startHost } from "../../node";

test("Office.ribbon.requestUpdate greys buttons and hides tabs: whoever draws the ribbon is told", async () => {
  const notices: HostNotice[] = [];
  const host = await startHost({
    document: documentFromSheets([{ name: "A", rows: [] }]),
    onNotice: (notice) => notices.push(notice),
  });
  try {
    const { ribbon } = host.Office as unknown as { ribbon: Office.Ribbon };
    const groups = (enabled: boolean) => [{ id: "Group", controls: [{ id: "Validate", enabled }] }];
    await ribbon.requestUpdate({ tabs: [{ id: "Tab", groups: groups(false) }] });
    await ribbon.requestUpdate({ tabs: [{ id: "Tab", visible: false, groups: groups(true) }] });
    expect(notices.filter(({ kind }) => kind.startsWith("ribbon"))).toEqual([
      { kind: "ribbonButton", id: "Validate", enabled: false },
      { kind: "ribbonTab", id: "Tab", visible: false },
      { kind: "ribbonButton", id: "Validate", enabled: true },
    ]);
  } finally {
    host.close();
  }
});
