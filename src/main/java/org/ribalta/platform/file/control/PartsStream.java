package org.ribalta.platform.file.control;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;

/** The parts of a file as one stream; the next one is asked for when the last was read. */
final class PartsStream extends InputStream {
  private final IntFunction<Optional<byte[]>> parts;
  private byte[] part = new byte[0];
  private int at;
  private int next;
  private boolean ended;

  PartsStream(IntFunction<Optional<byte[]>> parts) {
    this.parts = parts;
  }

  @Override
  public int read() {
    return more() ? part[at++] & 0xff : -1;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) {
    if (length == 0) {
      return 0;
    }
    if (!more()) {
      return -1;
    }
    int some = Math.min(length, part.length - at);
    System.arraycopy(part, at, buffer, offset, some);
    at += some;
    return some;
  }

  private boolean more() {
    while (at == part.length && !ended) {
      Optional<byte[]> found = parts.apply(next++);
      found.ifPresent(
          bytes -> {
            part = bytes;
            at = 0;
          });
      ended = found.isEmpty();
    }
    return at < part.length;
  }
}
