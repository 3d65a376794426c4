import { runCore } from "../run-core";

const HEADERS = ["#", "Systemets navn", "Type", "Leverandør", "Forvaltning", "Systemejer", "Integration til KMD Sag?", "Status"];
const CONTRACT = ["Aftalenr.", "Aftale indgået", "Udløb", "Varsel", "Pris pr. år"];

test("a list whose last rows are prepared in its first columns alone is one list, also where a contract's number stands in its middle", async () => {
  const record = (number: number): (string | number)[] => [
    ...[`S-${number}`, `Fagsystem ${number}`, "Fagsystem", "Leverandør A/S", "Social", "Ragna Abildtrup", "Nej", "I drift"],
    ...[`K-${number}`, 44_197, 47_848, 6, 125_000],
  ];
  const prepared = (number: number): string[] => [`S-${number}`];
  const rows = [[...HEADERS, ...CONTRACT], record(1), record(2), record(3), prepared(4), prepared(5), prepared(6)];
  const { data } = await runCore([{ name: "Oversigt", headerRow: 0, rows }]);
  const { mapping, rowCount, columns } = data.registers.systems!;
  expect(mapping.parts).toBeUndefined();
  expect(rowCount).toBe(3);
  expect(columns.contractId).toEqual(["K-1", "K-2", "K-3"]);
});
