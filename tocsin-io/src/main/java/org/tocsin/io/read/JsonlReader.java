package org.tocsin.io.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.tocsin.model.Reading;

/**
 * JSON Lines: one record a line with text, and if known id, title, published or date, url, outlet,
 * language and authors. A line that cannot be read is one {@link Reading.Unreadable}; the others
 * are read. Lines are read as they are asked for, so a file may be of any length.
 */
public final class JsonlReader implements ArticleReader {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  @Override
  public String format() {
    return "jsonl";
  }

  @Override
  public Set<String> endings() {
    return Set.of("jsonl", "ndjson");
  }

  @Override
  public boolean recognises(String beginning) {
    return beginning.startsWith("{");
  }

  @Override
  public Stream<Reading> read(Input input) {
    InputStream in;
    try {
      in = new BufferedInputStream(input.open(), 1 << 16);
    } catch (IOException e) {
      return Stream.of(
          new Reading.Unreadable(
              input.origin(), "io", "reading failed: " + Readers.reason(e) + "; check the file"));
    }
    Lines lines = new Lines(input, in);
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(
                lines, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE),
            false)
        .onClose(lines::close);
  }

  /** The readings of the lines, one after another. */
  private static final class Lines implements Iterator<Reading> {
    private final Input input;
    private final InputStream in;
    private int number;
    private boolean any;
    private boolean ended;
    private Optional<Reading> next = Optional.empty();

    private Lines(Input input, InputStream in) {
      this.input = input;
      this.in = in;
    }

    @Override
    public boolean hasNext() {
      while (next.isEmpty() && !ended) {
        advance();
      }
      return next.isPresent();
    }

    @Override
    public Reading next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Reading reading = next.orElseThrow();
      next = Optional.empty();
      any = true;
      return reading;
    }

    private void advance() {
      try {
        Optional<byte[]> line = line();
        if (line.isEmpty()) {
          ended = true;
          if (!any) {
            next =
                Optional.of(
                    new Reading.Unreadable(
                        input.origin(), "empty", "there is no record; leave the file out"));
          }
        } else if (!blank(line.get())) {
          next = Optional.of(record(line.get()));
        }
      } catch (IOException e) {
        ended = true;
        next =
            Optional.of(
                new Reading.Unreadable(
                    input.origin() + "#" + (number + 1),
                    "io",
                    "reading failed: " + Readers.reason(e) + "; check the file and the disk"));
      }
    }

    private Reading record(byte[] line) {
      String origin = input.origin() + "#" + number;
      try {
        if (line.length > Bytes.LIMIT) {
          throw Bytes.tooLarge();
        }
        String text = Bytes.decode(line, Optional.empty());
        JsonNode record = JSON.readTree(text);
        return new Reading.Read(new JsonRecord(input, number, record).article());
      } catch (JsonProcessingException e) {
        return new Reading.Unreadable(
            origin,
            "json",
            "line "
                + number
                + " is no JSON ("
                + e.getOriginalMessage()
                + "); write one object a line");
      } catch (UnreadableException e) {
        Reading.Unreadable reason = e.at(origin);
        return new Reading.Unreadable(
            origin, reason.code(), "line " + number + ": " + reason.detail());
      }
    }

    /** The next line without its end; of a line beyond the limit only as much as shows that. */
    private Optional<byte[]> line() throws IOException {
      ByteArrayOutputStream line = new ByteArrayOutputStream(4096);
      int b = in.read();
      if (b < 0) {
        return Optional.empty();
      }
      number++;
      while (b >= 0 && b != '\n') {
        if (line.size() <= Bytes.LIMIT) {
          line.write(b);
        }
        b = in.read();
      }
      return Optional.of(line.toByteArray());
    }

    private static boolean blank(byte[] line) {
      for (byte b : line) {
        if (b != ' ' && b != '\t' && b != '\r') {
          return false;
        }
      }
      return true;
    }

    private void close() {
      try {
        in.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
