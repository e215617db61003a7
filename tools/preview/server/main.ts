import { existsSync } from "node:fs";
import { toolText } from "../../locales/toolText";
import { isInteractive, openBrowser } from "./browser";
import { startServer } from "./startServer";

async function main(): Promise<void> {
  if (!existsSync("dist/preview/index.html") || !existsSync("dist/addin/taskpane.html")) {
    process.stderr.write(`${toolText("vi", "preview.server.notBuilt")}\n`);
    process.exitCode = 2;
    return;
  }
  const port = Number(process.env.PORT ?? 3000);
  const { url } = await startServer({ port: Number.isInteger(port) && port >= 0 && port < 65_536 ? port : 3000 });
  console.log(toolText("vi", "preview.serverReady", { url }));
  if (isInteractive()) openBrowser(url);
}

void main();
