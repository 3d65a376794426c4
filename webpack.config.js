/**
 * One page for all three faces: task pane, ribbon commands and custom functions share one runtime.
 *
 *   npx webpack --mode production                                  dist/ for https://localhost:3000
 *   … --env baseUrl=https://sapa.kommune.dk/addin                  addresses in dist/manifest.xml
 *   … --env officeJs=/office/office.js --env out=build/workbench   office.js from the same host (closed networks)
 *   … --env maps                                                   with source maps beside the files, for whoever looks for an error
 */
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { sources, WebpackError } = require("webpack");
const { LicenseWebpackPlugin } = require("license-webpack-plugin");
const { SubresourceIntegrityPlugin } = require("webpack-subresource-integrity");
const { functionsMetadata, libraryFiles } = require("./tools/functions/metadata");
const { version } = require("./package.json");
const { LICENCE_TEXTS } = require("./tools/release/licence-texts");
const { contentSecurityPolicy, OFFICE_JS } = require("./tools/release/policy");

const DEVELOPMENT_URL = "https://localhost:3000";

/** Chunks of the bodies of use cases. */
const BODIES = ["use-cases", "import", "plans", "scenario", "overviews"];
const among =
  (...names) =>
  ({ name }) =>
    names.includes(name);

/**
 * functions.json of each language from the functions' own comments. Excel takes one file per locale (the override of
 * Functions.Metadata in manifest.xml): https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-naming.
 */
class FunctionsMetadata {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("FunctionsMetadata", (compilation) => {
      compilation.hooks.processAssets.tapPromise("FunctionsMetadata", async () => {
        for (const file of libraryFiles()) compilation.fileDependencies.add(file);
        try {
          const { da, en } = await functionsMetadata();
          compilation.emitAsset("functions.json", new sources.RawSource(JSON.stringify(da, null, 2)));
          compilation.emitAsset("functions.en-US.json", new sources.RawSource(JSON.stringify(en, null, 2)));
        } catch (error) {
          compilation.errors.push(new WebpackError(error.message));
        }
      });
    });
  }
}

module.exports = (env = {}, argv = {}) => {
  const production = argv.mode === "production";
  const officeJs = env.officeJs ?? OFFICE_JS;
  const baseUrl = (env.baseUrl ?? DEVELOPMENT_URL).replace(/\/$/, "");
  return {
    entry: { taskpane: "./src/taskpane/index.tsx" },
    output: {
      path: path.resolve(__dirname, env.out ?? "dist"),
      filename: "[name].js",
      chunkFilename: "[name].js",
      clean: true,
      // A file that has been changed on its way, or is of another version than the page, is refused by the browser.
      crossOriginLoading: production ? "anonymous" : false,
    },
    // The development kinds that wrap modules in eval would break the policy.
    devtool: production ? (env.maps ? "hidden-source-map" : false) : "source-map",
    target: ["web", "es2021"],
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          // Types are checked by `npm run typecheck`; here they are only taken away.
          use: path.resolve(__dirname, "tools/esbuild-loader.cjs"),
        },
      ],
    },
    plugins: [
      new FunctionsMetadata(),
      new HtmlPlugin({
        filename: "taskpane.html",
        template: "./src/taskpane/taskpane.html",
        chunks: ["taskpane"],
        templateParameters: { officeJs, csp: contentSecurityPolicy(officeJs) },
      }),
      new SubresourceIntegrityPlugin({ enabled: production }),
      new LicenseWebpackPlugin({ perChunkOutput: false, outputFilename: "tredjepart.txt", licenseTextOverrides: LICENCE_TEXTS }),
      new CopyPlugin({
        patterns: [
          { from: "assets/*.png", to: "assets/[name][ext]" },
          { from: "assets/shortcuts*.json", to: "[name][ext]" },
          { from: "assets/om.css", to: "[name][ext]" },
          { from: "assets/om.html", to: "[name][ext]", transform: (text) => text.toString().replaceAll("{version}", version) },
          { from: "manifest.xml", to: "manifest.xml", transform: (text) => text.toString().replaceAll(DEVELOPMENT_URL, baseUrl) },
        ],
      }),
    ],
    // The chunk that is loaded later keeps its name and all that belongs to it, but for what many of them need: that is fetched once.
    optimization: {
      // As small as terser's, in a fifth of its time.
      minimizer: [new MinimizerPlugin({ test: /\.js$/, minify: MinimizerPlugin.swcMinify })],
      splitChunks: {
        chunks: "async",
        cacheGroups: {
          default: false,
          defaultVendors: false,
          // Bodies of use cases load one by one; what they share loads with the first.
          bodies: {
            test: /[\\/]src[\\/](app|core)[\\/]/,
            chunks: among(...BODIES),
            name: "bodies",
            minChunks: 2,
            priority: -1,
            enforce: true,
          },
          // Columns and words of the registers: most views and every body need them, the first paint does not.
          registers: { test: /[\\/]src[\\/]core[\\/](registers|system-conditions)[\\/]/, name: "registers", enforce: true },
          // How a cell is read: the bodies read with it, and these views say what was read.
          forms: {
            test: /[\\/]src[\\/]core[\\/](forms|identifiers|reading)[\\/]/,
            chunks: among(...BODIES, "view-findings", "plan-dialogs"),
            name: "forms",
            enforce: true,
          },
          // Evaluated by the bodies and listed in the settings.
          conditions: {
            test: /[\\/]src[\\/]core[\\/]conditions[\\/]/,
            chunks: among(...BODIES, "conditions"),
            name: "integration-conditions",
            enforce: true,
          },
          rules: { test: /[\\/]src[\\/]core[\\/]rules[\\/]/, name: "rules", enforce: true },
          zod: { test: /[\\/]node_modules[\\/]zod[\\/]/, name: "zod", enforce: true },
        },
      },
    },
    // A fresh build takes nothing from the last one: two of them are held alike byte for byte.
    cache: env.fresh ? false : { type: "filesystem", name: `pane-${argv.mode}`, buildDependencies: { config: [__filename] } },
    // Coarse, before compression; tools/bundle-budget.ts says how much each file may be.
    performance: { hints: production ? "error" : false, maxAssetSize: 1_000_000, maxEntrypointSize: 900_000 },
    stats: { assets: true, modules: false, children: false },
  };
};
