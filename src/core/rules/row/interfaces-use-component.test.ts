import { ruleTest } from "../testing/rule-tester";
import { interfacesUseComponent } from "./interfaces-use-component";

ruleTest(interfacesUseComponent, {
  clean: [
    {
      rows: [
        { use: "Vise sager og dokumenter" },
        { use: "Vise ydelser", component: "Ydelsesindekset" },
        { use: "Hop", component: "P2P" },
        { use: "Give adviser", component: "Beskedfordeler" },
        { use: "Vise ydelser", horizon: "Nuværende", component: "KMD Sag" },
        { use: "Vise ydelser", component: "" },
        { use: "Vise ydelser", component: "Noget andet" },
        { use: "" },
      ],
    },
  ],
  failing: [
    {
      rows: [{ use: "Hop" }, { use: "Vise ydelser", component: "Beskedfordeler" }],
      expect: [
        {
          row: 0,
          column: "use",
          messageId: "way",
          data: { use: "Hoppe til systemet", component: "Sags- og Dokumentindeks", way: "Punkt-til-punkt" },
        },
        { row: 1, column: "use", messageId: "way", data: { use: "Vise ydelser", component: "Beskedfordeler", way: "Ydelsesindeks" } },
      ],
    },
  ],
});
