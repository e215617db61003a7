import { filingOf, levelFilingOf } from "../vocabulary/filings";

const CHANNEL_BITS = 7;
const LEVEL_SHIFT = 3;
const BARE = 1 << 6;

/**
 * What the words of a channel column say, in one number: the channel and the level that they name besides; 0 for nothing.
 * @example channelIn(channelCode("Trực tuyến toàn trình")) // CHANNEL.online, and levelIn(…) is 4
 */
export function channelCode(text: string): number {
  const { channel, level, bare } = filingOf(text);
  return channel | (level << LEVEL_SHIFT) | (bare ? BARE : 0);
}

/** The same for a level column, without a channel. */
export function levelCode(text: string): number {
  const { level, bare } = levelFilingOf(text);
  return (level << LEVEL_SHIFT) | (bare ? BARE : 0);
}

export function channelIn(code: number): number {
  return code & CHANNEL_BITS;
}

export function levelIn(code: number): number {
  return (code & (BARE - 1)) >> LEVEL_SHIFT;
}

/** True where the level is a number that may be of another scale (BARE_LEVELS_ASKED_FROM). */
export function isBare(code: number): boolean {
  return (code & BARE) !== 0;
}
