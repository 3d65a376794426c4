/** TypeScript for webpack: esbuild takes the types away, in a tenth of the compiler's time. `npm run typecheck` checks them. */
const { transform } = require("esbuild");

module.exports = function (source) {
  const done = this.async();
  const options = {
    loader: this.resourcePath.endsWith("x") ? "tsx" : "ts",
    target: "es2021",
    jsx: "automatic",
    sourcemap: this.sourceMap,
    sourcefile: this.resourcePath,
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
  };
  transform(source, options).then(({ code, map }) => done(null, code, map || undefined), done);
};
