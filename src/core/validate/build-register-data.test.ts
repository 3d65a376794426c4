import type { CellValue } from "../model/cell";
import type { RegisterMapping } from "../model/register-data";
import { createRegisterBuilder, dataRect } from "./build-register-data";

const mapping: RegisterMapping = {
  register: "systems",
  sheet: "Ark1",
  headerRow: 4,
  firstRow: 5,
  rowSpan: 6,
  columns: { systemName: { column: 4, header: "Systemnavn" }, systemId: { column: 2, header: "System-id" } },
  missing: [],
  unmatched: [],
  score: 1,
};

describe("createRegisterBuilder", () => {
  it("reads from the first to the last mapped column", () => {
    expect(dataRect(mapping)).toEqual({ row: 5, column: 2, rowCount: 6, columnCount: 3 });
    expect(dataRect({ ...mapping, rowSpan: 0 })).toBeNull();
  });

  it("fills columns chunk by chunk, leaves rows out in which every mapped column is blank, and keeps row numbers", () => {
    const builder = createRegisterBuilder(mapping);
    builder.add(0, [
      ["S-1", "egen", "Nexus"],
      ["", "kun egen kolonne", " "],
    ]);
    builder.add(2, [
      ["", "", ""],
      [0, "", "Opus"],
      ["", "", false],
      ["\u00a0", "", ""],
    ]);
    const data = builder.finish();
    expect(data.rowCount).toBe(3);
    expect([...data.sheetRows]).toEqual([5, 8, 9]);
    expect(data.columns).toEqual({ systemId: ["S-1", 0, ""], systemName: ["Nexus", "Opus", false] });
  });

  it("refuses chunks out of order", () => {
    const builder = createRegisterBuilder(mapping);
    builder.add(0, [
      ["S-1", "", "Nexus"],
      ["S-2", "", "Opus"],
    ]);
    expect(() => builder.add(1, [["S-3", "", "Sapa"]])).toThrow("out of order");
  });

  it("takes rows that nobody gives as blank, between chunks and in one", () => {
    const builder = createRegisterBuilder(mapping);
    const holed = new Array<readonly CellValue[]>(3);
    holed[2] = ["S-2", "", "Opus"];
    builder.add(0, [["S-1", "", "Nexus"]]);
    builder.add(3, holed);
    const data = builder.finish();
    expect([...data.sheetRows]).toEqual([5, 10]);
    expect(data.columns).toEqual({ systemId: ["S-1", "S-2"], systemName: ["Nexus", "Opus"] });
  });
});
