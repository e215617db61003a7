import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type IncomingMessage, request } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { previewPage } from "../../../../tools/preview/server/officeTag";
import { type PreviewServer, startServer } from "../../../../tools/preview/server/startServer";

const page = '<html><head><meta http-equiv="Content-Security-Policy" content="x"><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script><script defer src="commands.js"></script></head></html>';
const bundle = 'console.log("https://appsforoffice.microsoft.com/lib/1/hosted/office.js")';
let root = "";
let server: PreviewServer;

beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), "tthc-server-"));
  const put = (name: string, content: string) => {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), content);
  };
  put("dist/preview/index.html", "<html>xem trước</html>");
  put("dist/preview/bridge.js", "bridge");
  put("dist/addin/taskpane.html", page);
  put("dist/addin/commands.js", bundle);
  put("node_modules/@microsoft/office-js/dist/office.js", "office");
  put("test/samples/out/province.xlsx", "PK");
  put("package.json", "bí mật");
  put("dist/secret.txt", "bí mật");
  server = await startServer({ port: 0, root });
});

afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true });
});

interface Answer {
  status: number;
  type: string;
  body: string;
}

/** A request exactly as written: fetch would tidy the path first. */
function ask(target: string, { method = "GET", host }: { method?: string; host?: string } = {}): Promise<Answer> {
  const { port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, path: target, method, headers: host === undefined ? {} : { host } }, (response: IncomingMessage) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, type: response.headers["content-type"] ?? "", body: Buffer.concat(chunks).toString() }));
    });
    sent.on("error", reject);
    sent.end();
  });
}

describe("the preview's server", () => {
  it.each([["/", "<html>xem trước</html>"], ["/bridge.js", "bridge"], ["/addin/commands.js", bundle], ["/office-js/office.js", "office"], ["/samples/province.xlsx", "PK"]])("serves %s as it is", async (target, body) => {
    expect(await ask(target)).toMatchObject({ status: 200, body });
  });

  it("gives the add-in's page the installed library and the bridge before it, and changes nothing else", async () => {
    const { status, type, body } = await ask("/addin/taskpane.html?_host_Info=Excel");
    expect([status, type]).toEqual([200, "text/html; charset=utf-8"]);
    expect(body).toBe(page.replace("https://appsforoffice.microsoft.com/lib/1/hosted/office.js", "/office-js/office.js").replace("<script src=\"/office", "<script src=\"/bridge.js\"></script><script src=\"/office"));
  });

  it.each(["/package.json", "/../package.json", "/addin/../secret.txt", "/addin/../../package.json", "/samples/..%2f..%2f..%2fpackage.json", "/%2e%2e/package.json", "/addin%00", "//etc/passwd", "/nope"])("shows nothing outside its folders: %s", async (target) => {
    const { status, body } = await ask(target);
    expect(status).toBe(404);
    expect(body).not.toContain("bí mật");
  });

  it("answers no other name than this machine's, or a foreign page could read files through the browser", async () => {
    expect((await ask("/", { host: "evil.example" })).status).toBe(403);
    expect((await ask("/", { host: "localhost:3000" })).status).toBe(200);
  });

  it("takes nothing in", async () => {
    expect((await ask("/", { method: "POST" })).status).toBe(405);
    expect((await ask("/", { method: "HEAD" })).status).toBe(200);
  });

  it("listens on this machine only", () => {
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  it("takes the next free port when one is busy, so that a second preview can run", async () => {
    const { port } = new URL(server.url);
    const second = await startServer({ port: Number(port), root });
    expect(second.url).not.toBe(server.url);
    await second.close();
  });

  it("goes on without a build of the add-in", async () => {
    const empty = mkdtempSync(path.join(tmpdir(), "tthc-empty-"));
    const bare = await startServer({ port: 0, root: empty });
    expect((await fetch(`${bare.url}/addin/taskpane.html`)).status).toBe(404);
    expect((await fetch(`${bare.url}/`)).status).toBe(404);
    await bare.close();
    rmSync(empty, { recursive: true });
  });
});

describe("the add-in's page in the preview", () => {
  it("is recognised as the bundler writes it, without quotes", () => {
    expect(previewPage("<script src=https://appsforoffice.microsoft.com/lib/1/hosted/office.js></script>x")).toBe('<script src="/bridge.js"></script><script src="/office-js/office.js"></script>x');
  });

  it("that no longer loads the library from Microsoft's address is an error and not a silent difference", () => {
    expect(() => previewPage("<script src=office.js></script>")).toThrow("office.js");
  });
});
