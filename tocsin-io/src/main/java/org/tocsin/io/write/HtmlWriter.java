package org.tocsin.io.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.tocsin.model.CodedArticle;

/**
 * A page to read: the text with its evidence highlighted beside the events and statements. One
 * file, no script and nothing fetched; its own policy forbids both. A click on an event shows its
 * words, a click on words shows their event.
 */
public final class HtmlWriter implements EventWriter {
  /** Items of one article that can be shown by a click; later ones are listed all the same. */
  static final int LINKED = 200;

  @Override
  public String format() {
    return "html";
  }

  @Override
  public Sink open(OutputStream out, Options options) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    String style = style();
    writer.write(
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
        style-src 'sha256-%s'; base-uri 'none'; form-action 'none'">
        <meta name="color-scheme" content="light dark">
        <title>Coded events</title>
        <style>%s</style>
        </head>
        <body>
        <main>
        """
            .formatted(hash(style), style));
    return new Sink() {
      private int articles;

      @Override
      public void write(CodedArticle article) throws IOException {
        articles++;
        writer.write(new HtmlArticle(article, "d" + articles).page());
      }

      @Override
      public void close() throws IOException {
        if (articles == 0) {
          writer.write("<p class=\"none\">No article was read.</p>\n");
        }
        writer.write("</main>\n</body>\n</html>\n");
        writer.flush();
      }
    };
  }

  /** The sheet, with the rules that tie an item to its words. */
  private static String style() {
    StringBuilder rules = new StringBuilder(sheet());
    for (int i = 1; i <= LINKED; i++) {
      String chosen = ".article:has(.i%1$d:target,.f%1$d:target)".formatted(i);
      rules.append("%s .w%d{background:var(--hit);color:var(--hit-ink)}\n".formatted(chosen, i));
      rules.append("%s .i%d{border-color:var(--accent)}\n".formatted(chosen, i));
    }
    return rules.toString();
  }

  private static String sheet() {
    try (InputStream in = HtmlWriter.class.getResourceAsStream("report.css")) {
      if (in == null) {
        throw new IllegalStateException("report.css is missing; build the project again");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(String style) {
    try {
      return Base64.getEncoder()
          .encodeToString(
              MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
