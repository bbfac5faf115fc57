package org.tocsin.io.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Bytes to text, strictly: what does not decode is refused rather than repaired. */
final class Bytes {
  /** The largest article or record, in bytes. */
  static final int LIMIT = 16 << 20;

  private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final byte[] UTF_16_BIG = {(byte) 0xFE, (byte) 0xFF};
  private static final byte[] UTF_16_LITTLE = {(byte) 0xFF, (byte) 0xFE};

  private Bytes() {}

  static byte[] all(Input input) throws UnreadableException {
    try (InputStream in = input.open()) {
      byte[] bytes = in.readNBytes(LIMIT + 1);
      if (bytes.length > LIMIT) {
        throw tooLarge();
      }
      if (bytes.length == 0) {
        throw new UnreadableException("empty", "the file is empty; leave it out or fetch it again");
      }
      return bytes;
    } catch (IOException e) {
      throw new UnreadableException(
          "io", "reading failed (" + Readers.reason(e) + "); check the file and the disk");
    }
  }

  static UnreadableException tooLarge() {
    return new UnreadableException(
        "too-large",
        "it is larger than "
            + (LIMIT >> 20)
            + " MiB, the limit for one article; split it, or give articles as JSON Lines");
  }

  /**
   * The text of bytes: by their byte order mark, else UTF-8, else in the charset that they declare.
   */
  static String decode(byte[] bytes, Optional<String> declared) throws UnreadableException {
    if (starts(bytes, UTF_8_MARK)) {
      return text(decode(bytes, 3, StandardCharsets.UTF_8).orElseThrow(Bytes::undecodable));
    }
    if (starts(bytes, UTF_16_BIG)) {
      return text(decode(bytes, 2, StandardCharsets.UTF_16BE).orElseThrow(Bytes::undecodable));
    }
    if (starts(bytes, UTF_16_LITTLE)) {
      return text(decode(bytes, 2, StandardCharsets.UTF_16LE).orElseThrow(Bytes::undecodable));
    }
    Optional<String> decoded = decode(bytes, 0, StandardCharsets.UTF_8);
    if (decoded.isPresent()) {
      return text(decoded.get());
    }
    if (indexOf(bytes, (byte) 0) >= 0) {
      throw binary();
    }
    Charset charset = declared.flatMap(Bytes::charset).orElseThrow(Bytes::undecodable);
    return text(decode(bytes, 0, charset).orElseThrow(Bytes::undecodable));
  }

  private static String text(String decoded) throws UnreadableException {
    check(decoded);
    return decoded;
  }

  /** Passes what is a text: letters, no control characters but white space, no half characters. */
  static void check(String decoded) throws UnreadableException {
    boolean letters = false;
    for (int i = 0; i < decoded.length(); i++) {
      char c = decoded.charAt(i);
      if (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x0B && c != 0x1A) {
        throw binary();
      }
      if (Character.isSurrogate(c)) {
        if (!Character.isHighSurrogate(c)
            || i + 1 == decoded.length()
            || !Character.isLowSurrogate(decoded.charAt(i + 1))) {
          throw new UnreadableException(
              "encoding", "it holds half a character (a lone surrogate); write it out in UTF-8");
        }
        letters = true;
        i++;
      }
      letters |= Character.isLetter(c);
    }
    if (decoded.isBlank()) {
      throw new UnreadableException("empty", "there is nothing but white space; fetch it again");
    }
    if (!letters) {
      throw new UnreadableException(
          "no-text", "there is no word in it; check that it is the article and not its number");
    }
  }

  private static Optional<Charset> charset(String name) {
    String plain = name.toLowerCase(Locale.ROOT);
    // On the web these names have always meant windows-1252.
    if (plain.equals("iso-8859-1") || plain.equals("latin1") || plain.equals("us-ascii")) {
      plain = "windows-1252";
    }
    try {
      return Charset.isSupported(plain) ? Optional.of(Charset.forName(plain)) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> decode(byte[] bytes, int from, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static UnreadableException undecodable() {
    return new UnreadableException(
        "encoding",
        "it is not UTF-8; convert it, for example: iconv -f WINDOWS-1252 -t UTF-8 OLD > NEW");
  }

  private static UnreadableException binary() {
    return new UnreadableException(
        "binary", "it is not text; convert it to plain text or HTML first");
  }

  private static boolean starts(byte[] bytes, byte[] mark) {
    return bytes.length >= mark.length
        && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
  }

  private static int indexOf(byte[] bytes, byte wanted) {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == wanted) {
        return i;
      }
    }
    return -1;
  }
}
