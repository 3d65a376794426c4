import { isStructureProtected } from "./structure-protected";
import { onStandIn } from "./testing/on-stand-in";

test("a protected structure is told, and one that is free again is not", () =>
  onStandIn([{ name: "Ark1", rows: [["a"]] }], async () => {
    expect(await isStructureProtected()).toBe(false);
    await Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    expect(await isStructureProtected()).toBe(true);
  }));
