package org.ribalta.scim.csv;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;
import java.util.Set;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Finds out how a file is encoded, by reading all of it once: a byte order mark decides; what is
 * valid UTF-8 to the end is UTF-8; for the rest, statistics choose among the encodings that office
 * programs write here.
 */
public final class EncodingDetector {
  private static final int BUFFER = 64 * 1024;

  /** Statistics know more, but for a column of Western names they guess wildly. */
  private static final Set<String> LIKELY =
      Set.of("WINDOWS-1252", "ISO-8859-1", "ISO-8859-15", "WINDOWS-1250", "ISO-8859-2");

  private static final Charset USUAL = Charset.forName("windows-1252");

  private final UniversalDetector statistics = new UniversalDetector();
  private final CharsetDecoder utf8 =
      UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final ByteBuffer undecoded = ByteBuffer.allocate(BUFFER + 8);
  private final CharBuffer decoded = CharBuffer.allocate(BUFFER + 8);
  private byte[] head = new byte[0];
  private boolean validUtf8 = true;
  private long lines;
  private long zerosAtEven;
  private long zerosAtOdd;
  private long position;

  private EncodingDetector() {}

  /**
   * Reads a file to its end.
   *
   * @return empty if this is no text
   * @throws IOException if it cannot be read
   */
  public static Optional<Encoding> detect(InputStream in) throws IOException {
    EncodingDetector detector = new EncodingDetector();
    byte[] buffer = new byte[BUFFER];
    for (int some = in.read(buffer); some >= 0; some = in.read(buffer)) {
      detector.feed(buffer, some);
    }
    return detector.found();
  }

  private void feed(byte[] buffer, int length) {
    if (position == 0) {
      head = java.util.Arrays.copyOf(buffer, Math.min(length, 4));
    }
    count(buffer, length);
    if (validUtf8) {
      validUtf8 = decodes(buffer, length);
    }
    if (!statistics.isDone()) {
      statistics.handleData(buffer, 0, length);
    }
  }

  private void count(byte[] buffer, int length) {
    for (int i = 0; i < length; i++) {
      lines += buffer[i] == '\n' ? 1 : 0;
      if (buffer[i] == 0) {
        zerosAtEven += (position & 1) == 0 ? 1 : 0;
        zerosAtOdd += (position & 1) == 1 ? 1 : 0;
      }
      position++;
    }
  }

  private boolean decodes(byte[] buffer, int length) {
    undecoded.put(buffer, 0, length).flip();
    decoded.clear();
    CoderResult result = utf8.decode(undecoded, decoded, false);
    undecoded.compact();
    return !result.isError();
  }

  private Optional<Encoding> found() {
    if (startsWith(0xEF, 0xBB, 0xBF)) {
      return encoding(UTF_8, 3);
    }
    if (startsWith(0xFF, 0xFE)) {
      return encoding(UTF_16LE, 2);
    }
    if (startsWith(0xFE, 0xFF)) {
      return encoding(UTF_16BE, 2);
    }
    return zerosAtEven + zerosAtOdd > 0 ? withZeros() : withoutZeros();
  }

  private boolean startsWith(int... bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (head.length <= i || (head[i] & 0xff) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  /** Western text in UTF-16 has a zero in every second byte, nearly all on one side. */
  private Optional<Encoding> withZeros() {
    long more = Math.max(zerosAtEven, zerosAtOdd);
    long fewer = Math.min(zerosAtEven, zerosAtOdd);
    if (position % 2 != 0 || more * 5 < position || fewer * 20 > more) {
      return Optional.empty();
    }
    return encoding(zerosAtEven > zerosAtOdd ? UTF_16BE : UTF_16LE, 0);
  }

  private Optional<Encoding> withoutZeros() {
    if (validUtf8 && undecoded.position() == 0) {
      return encoding(UTF_8, 0);
    }
    statistics.dataEnd();
    String guess = String.valueOf(statistics.getDetectedCharset());
    return encoding(LIKELY.contains(guess) ? Charset.forName(guess) : USUAL, 0);
  }

  private Optional<Encoding> encoding(Charset charset, int bomBytes) {
    return Optional.of(new Encoding(charset, bomBytes, lines));
  }
}
