/** The workbench page (grid, ribbon, frame around the task pane). The add-in itself is built by ../webpack.config.js. */
const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");

const root = path.resolve(__dirname, "..");

module.exports = (env = {}, argv = {}) => ({
  mode: argv.mode ?? "production",
  context: root,
  entry: { workbench: "./workbench/page.tsx", bridge: "./workbench/pane/bridge.ts" },
  output: { path: path.resolve(root, env.out ?? "build/workbench"), filename: "[name].js", publicPath: "/workbench/", clean: true },
  devtool: argv.mode === "development" ? "source-map" : false,
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    // Types are checked by `npm run typecheck`; here they are only removed.
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: path.join(root, "tools/esbuild-loader.cjs"),
      },
    ],
  },
  plugins: [
    new HtmlWebpackPlugin({ template: "workbench/index.html", inject: "body", chunks: ["workbench"] }),
    new CopyWebpackPlugin({
      patterns: [
        { from: "workbench/page.css", to: "page.css" },
        // Univer's own styles, in the order in which its UI plugins expect them.
        ...["core", "conditional-formatting", "data-validation"].map((name) => ({
          from: `node_modules/@univerjs/preset-sheets-${name}/lib/index.css`,
          to: `univer-${name}.css`,
        })),
      ],
    }),
  ],
  // What a browser has to read before the page can be used is less than half; esbuild takes seconds for it, not a minute.
  optimization: { minimizer: [new MinimizerPlugin({ test: /\.js$/, minify: MinimizerPlugin.esbuildMinify })] },
  cache: { type: "filesystem", buildDependencies: { config: [__filename] } },
  // The engine alone is several megabytes and is served from this machine: size hints would say nothing new.
  performance: { hints: false },
  stats: "errors-warnings",
});
