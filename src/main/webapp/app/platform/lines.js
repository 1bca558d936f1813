// Newline-delimited JSON, value by value as it arrives.
import { Offline } from './problem.js';

/** Calls `onValue` for each line of a byte stream; a half line at the end is dropped. */
export async function readLines(bytes, onValue) {
  const reader = bytes.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      const lines = (rest + part.value).split('\n');
      rest = lines.pop();
      lines.filter((line) => line.trim()).forEach((line) => onValue(JSON.parse(line)));
    }
  } catch {
    throw new Offline();
  }
}
