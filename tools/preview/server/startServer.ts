import { readFileSync } from "node:fs";
import { type IncomingMessage, type Server, type ServerResponse, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import sirv, { type RequestHandler } from "sirv";
import { previewPage } from "./officeTag";

const HOST = "127.0.0.1";
const FIRST_PORT = 3000;
/** Ports tried one after the other before the system chooses one. */
const TRIES = 20;

interface ServerOptions {
  /** 0 lets the system choose; a busy port is followed by the next free one. Default 3000. */
  port?: number;
  /** Folder of the project; default the current one. */
  root?: string;
}

export interface PreviewServer {
  /** "http://127.0.0.1:3000" */
  url: string;
  close(): Promise<void>;
}

type Next = () => void;

/** One folder below a path; nothing above it can be reached (sirv resolves and checks). */
function folder(prefix: string, directory: string): (request: IncomingMessage, response: ServerResponse, next: Next) => void {
  const serve: RequestHandler = sirv(directory, { dev: true, etag: true, dotfiles: false });
  return (request, response, next) => {
    const url = request.url ?? "/";
    if (url !== prefix && !url.startsWith(`${prefix}/`)) return next();
    request.url = url.slice(prefix.length) || "/";
    serve(request, response, () => {
      request.url = url;
      next();
    });
  };
}

/** Requests for other names must not reach local files through a page that the browser trusts (DNS rebinding). */
function isLocal(request: IncomingMessage): boolean {
  return /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(request.headers.host ?? "");
}

function answer(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, { "Content-Type": type, "Content-Length": Buffer.byteLength(body) });
  response.end(body);
}

/** Everything that the preview page asks for, from the project's own folders. */
function handler(root: string): (request: IncomingMessage, response: ServerResponse) => void {
  const inRoot = (...parts: string[]): string => path.join(root, ...parts);
  const folders = [
    folder("/addin", inRoot("dist/addin")), folder("/office-js", inRoot("node_modules/@microsoft/office-js/dist")),
    folder("/samples", inRoot("test/samples/out")), folder("", inRoot("dist/preview")),
  ];
  const pages: Record<string, (response: ServerResponse) => void> = {
    "/addin/taskpane.html": (response) => answer(response, 200, "text/html; charset=utf-8", previewPage(readFileSync(inRoot("dist/addin/taskpane.html"), "utf8"))),
  };
  return (request, response) => {
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cache-Control", "no-cache");
    if (!isLocal(request)) return answer(response, 403, "text/plain", "forbidden");
    if (request.method !== "GET" && request.method !== "HEAD") return answer(response, 405, "text/plain", "method not allowed");
    const own = pages[(request.url ?? "").split("?")[0]];
    if (own) return attempt(response, own);
    const missing = (): void => answer(response, 404, "text/plain", "not found");
    folders.reduceRight<Next>((next, serve) => () => serve(request, response, next), missing)();
  };
}

function attempt(response: ServerResponse, own: (response: ServerResponse) => void): void {
  try {
    own(response);
  } catch {
    answer(response, 404, "text/plain", "not found");
  }
}

function listen(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => (error.code === "EADDRINUSE" || error.code === "EACCES" ? resolve(false) : reject(error));
    server.once("error", failed);
    server.listen(port, HOST, () => {
      server.off("error", failed);
      resolve(true);
    });
  });
}

/**
 * Serves the preview on this machine only (127.0.0.1): the page, the add-in's build with only its page's library tag
 * replaced, the installed Office library and the sample registers.
 * @example const { url, close } = await startServer({ port: 0 });
 */
export async function startServer(options: ServerOptions = {}): Promise<PreviewServer> {
  const { port = FIRST_PORT, root = process.cwd() } = options;
  const server = createServer(handler(path.resolve(root)));
  const ports = port === 0 ? [0] : [...Array.from({ length: TRIES }, (_, index) => port + index), 0];
  for (const each of ports) {
    if (await listen(server, each)) break;
  }
  const { port: chosen } = server.address() as AddressInfo;
  return {
    url: `http://${HOST}:${chosen}`,
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
}
