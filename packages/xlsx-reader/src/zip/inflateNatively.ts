import type { ZipEntry } from "./directory";

/** The packed bytes as a stream of their own. */
function packedStream({ packed }: ZipEntry): ReadableStream<BufferSource> {
  return new ReadableStream<BufferSource>({
    start(controller) {
      // A copy: what is shared between threads cannot be handed to a stream.
      controller.enqueue(packed.slice());
      controller.close();
    },
  });
}

/** A deflated part unpacked by the browser; null where that fails, or more comes out than the directory declares. */
export async function inflateNatively(entry: ZipEntry): Promise<Uint8Array | null> {
  try {
    const reader = packedStream(entry).pipeThrough(new DecompressionStream("deflate-raw")).getReader();
    const out = new Uint8Array(entry.size);
    let filled = 0;
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      if (filled + read.value.length > out.length) {
        await reader.cancel();
        return null;
      }
      out.set(read.value, filled);
      filled += read.value.length;
    }
    return filled === out.length ? out : null;
  } catch {
    return null;
  }
}
