const path = require("path");
const { NormalModuleReplacementPlugin, optimize: { LimitChunkCountPlugin } } = require("webpack");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const CopyWebpackPlugin = require("copy-webpack-plugin");

const swc = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: { loader: "swc-loader", options: {
    jsc: { parser: { syntax: "typescript", tsx: true }, target: "es2020", transform: { react: { runtime: "automatic" } } } } },
};
const base = (name, mode) => ({
  name, mode,
  context: __dirname,
  target: ["web", "es2020"],
  devtool: mode === "production" ? false : "source-map",
  resolve: { extensions: [".ts", ".tsx", ".mjs", ".js"] },
  module: { rules: [swc] },
  performance: { hints: false },
  stats: "errors-warnings",
});

/** The page's scripts in the order in which they run: functions first, before Excel asks for them. */
const PAGE = ["pageFunctions", "commands", "taskpane"];

/** Whether a chunk of this name needs a module. */
const inChunk = (name) => (module, { chunkGraph }) => [...chunkGraph.getModuleChunksIterable(module)].some((chunk) => chunk.name === name);

/**
 * What runs without the page and loads nothing more, in one file each: the functions, for Excels that run them so, and what merges
 * files in a thread of its own. Built beside the page, or what they share with it would be packed less well there.
 */
const ALONE = { functions: "./src/functions/index.ts", merge: "./src/taskpane/merging/session/mergeWorker.ts" };
/** Formulas never say what only the pane, its sheets and its documents say. */
const UNSPOKEN = new NormalModuleReplacementPlugin(/^\.\/(?:vi|en)\/(?:pane|doctor|document|freeze)$/, path.resolve(__dirname, "src/locales/unspoken.ts"));
const alone = (name, mode) => ({
  ...base(name, mode),
  entry: { [name]: ALONE[name] },
  output: { path: path.join(__dirname, "dist/addin"), filename: "[name].js" },
  plugins: [new LimitChunkCountPlugin({ maxChunks: 1 }), ...(name === "functions" ? [UNSPOKEN] : [])],
});

/** What Excel loads: one page with the functions, the ribbon commands and the pane (shared runtime). */
const addin = (mode) => ({
  ...base("addin", mode),
  // The page has the functions over what it shares.
  entry: {
    pageFunctions: "./src/functions/index.ts", commands: "./src/commands/index.ts", taskpane: "./src/taskpane/index.tsx",
  },
  // publicPath: what is loaded later stands beside the page; finding that out at run time would need what workers need.
  output: { path: path.join(__dirname, "dist/addin"), filename: "[name].js", publicPath: "", clean: { keep: (file) => Object.keys(ALONE).some((name) => file.startsWith(`${name}.js`)) } },
  // What the page's scripts share is loaded once and runs once; what two parts loaded later share is loaded with the first.
  optimization: {
    runtimeChunk: { name: "page" },
    splitChunks: { cacheGroups: {
      default: false, defaultVendors: false,
      shared: { name: "shared", chunks: (chunk) => PAGE.includes(chunk.name), minChunks: 2, enforce: true },
      figures: { name: "summary", chunks: "async", test: inChunk("figures"), priority: 1, enforce: true },
      // Components of two parts are in both: a tab does not wait for what writes sheets. What merges files in the page is for hosts
      // without threads only: nobody else loads it.
      writing: {
        name: "writing", chunks: (chunk) => !chunk.canBeInitial() && chunk.name !== "mergeHere",
        test: /[\\/]src[\\/](?!taskpane[\\/](components|merging|offers)[\\/])/, minChunks: 2, enforce: true,
      },
    } },
  },
  plugins: [
    new HtmlWebpackPlugin({
      filename: "taskpane.html", template: "./src/taskpane/taskpane.html",
      chunks: ["page", "shared", ...PAGE], chunksSortMode: "manual", scriptLoading: "defer",
    }),
    new CopyWebpackPlugin({ patterns: [
      { from: "assets", to: "assets" },
      // The self-checking workbook, which npm run build has just made (npm run selfcheck).
      { from: "dist/selfcheck", to: "assets", noErrorOnMissing: true },
      { from: "src/functions/metadata/functions.*.json", to: "[name][ext]" },
      { from: "manifest.xml", to: "manifest.xml", transform: (text) => deployed(String(text)) },
    ] }),
  ],
});

/** TTHC_BASE_URL is where an administrator serves dist/addin; the manifest in the root is for https://localhost:3000. */
function deployed(manifest) {
  const base = process.env.TTHC_BASE_URL;
  return base ? manifest.replaceAll("https://localhost:3000", base.replace(/\/$/, "")) : manifest;
}

/** The embedded preview: its own page, which loads the add-in's page in a frame. Never shipped. */
const preview = (mode) => ({
  ...base("preview", mode),
  entry: { preview: "./tools/preview/page/index.tsx", bridge: "@tthc/excel-host/page" },
  // Only ever served from this machine.
  optimization: { minimize: false },
  output: { path: path.join(__dirname, "dist/preview"), filename: "[name].js", clean: true },
  plugins: [new HtmlWebpackPlugin({ filename: "index.html", template: "./tools/preview/page/index.html", chunks: ["preview"] })],
});

/** The benches, bundled like what ships; only on demand (npm run bench). */
const bench = (mode) => ({
  ...base("bench", mode),
  target: "node20",
  entry: { bench: "./test/bench/main.ts" },
  output: { path: path.join(__dirname, "dist/bench"), filename: "[name].js" },
  // What is compared stands in a package of its own and is loaded from there when it is installed.
  module: { rules: [swc], parser: { javascript: { createRequire: false } } },
  externals: { jsdom: "commonjs jsdom" },
});

module.exports = (env, argv) => (env.bench ? [bench(argv.mode)] : [addin(argv.mode), ...Object.keys(ALONE).map((name) => alone(name, argv.mode)), preview(argv.mode)]);
