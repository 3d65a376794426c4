/** Imports over the whole tree: circles, rooms and layers from the data of tools/rooms/rooms.js. `npm run lint` runs it. */
const { importRules } = require("./tools/rooms/import-rules.js");

module.exports = {
  forbidden: importRules(),
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    // Types count: a circle of types is a circle for whoever reads it.
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)(dist|build)/" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".js", ".mjs", ".cjs", ".json"],
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "types"],
    },
  },
};
