/**
 * Lets Jest take the spreadsheet engine and jsdom from Node's own `require`: parts of both are ES modules, which
 * Jest's `require` can't load, and this way they are compiled once per worker instead of once per test file.
 * Jest replaces `process` and `node:module` inside tests; `runInThisContext` reaches the real ones.
 */
module.exports = {
  getCacheKey: (_source, file) => `native-2-${file}`.replace(/[^\w-]/g, "_"),
  process(_source, file) {
    const real = 'require("node:vm").runInThisContext("process").getBuiltinModule("node:module")';
    return { code: `module.exports = ${real}.createRequire(${JSON.stringify(file)})(${JSON.stringify(file)});` };
  },
};
