import { deflateSync, inflateSync } from "node:zlib";
import type { Shape } from "./shape";

/** Pixels as red, green, blue, alpha bytes, row by row. */
export interface Picture {
  size: number;
  pixels: Uint8Array;
}

const SAMPLES = 8;

/**
 * Draws shapes, back to front, on a transparent square of `size` pixels with 64 samples a pixel.
 * @example rasterise([], 16).pixels.length // 1024
 */
export function rasterise(shapes: readonly Shape[], size: number): Picture {
  const pixels = new Uint8Array(size * size * 4);
  const frontToBack = [...shapes].reverse();
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) pixels.set(pixelAt(frontToBack, column, row, 32 / size), (row * size + column) * 4);
  }
  return { size, pixels };
}

function pixelAt(frontToBack: readonly Shape[], column: number, row: number, pixel: number): number[] {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let i = 0; i < SAMPLES * SAMPLES; i += 1) {
    const x = (column + ((i % SAMPLES) + 0.5) / SAMPLES) * pixel;
    const y = (row + (Math.floor(i / SAMPLES) + 0.5) / SAMPLES) * pixel;
    const top = frontToBack.find((shape) => shape.covers(x, y));
    if (top === undefined) continue;
    covered += 1;
    top.colour.forEach((value, channel) => { sum[channel] += value; });
  }
  if (covered === 0) return [0, 0, 0, 0];
  return [...sum.map((value) => Math.round(value / covered)), Math.round((covered * 255) / (SAMPLES * SAMPLES))];
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A picture as a PNG file: 8 bits, RGBA, no filter. */
export function encodePng({ size, pixels }: Picture): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const stride = size * 4;
  const raw = Buffer.alloc((stride + 1) * size);
  for (let row = 0; row < size; row += 1) raw.set(pixels.subarray(row * stride, (row + 1) * stride), row * (stride + 1) + 1);
  return Buffer.concat([SIGNATURE, chunk("IHDR", header), chunk("IDAT", deflateSync(raw, { level: 9 })), chunk("IEND", Buffer.alloc(0))]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "ascii"), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

/** node:zlib has it only from 20.15 on. */
function crc32(bytes: Buffer): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

/** The picture in a PNG file that encodePng wrote. Throws on any other file. */
export function decodePng(file: Buffer): Picture {
  if (!file.subarray(0, 8).equals(SIGNATURE)) throw new Error("not a PNG file");
  const size = file.readUInt32BE(16);
  if (file.readUInt32BE(20) !== size) throw new Error("not a square picture");
  const length = file.readUInt32BE(33);
  const raw = inflateSync(file.subarray(41, 41 + length));
  const stride = size * 4;
  const pixels = new Uint8Array(stride * size);
  for (let row = 0; row < size; row += 1) pixels.set(raw.subarray(row * (stride + 1) + 1, (row + 1) * (stride + 1)), row * stride);
  return { size, pixels };
}
