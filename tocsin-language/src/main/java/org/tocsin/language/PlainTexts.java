package org.tocsin.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tocsin.model.Segment;

/**
 * The sentences of plain texts: all files of a folder that end in .txt, by name, the second column
 * of a .csv, or what stands between {@code <text>} and {@code </text>} in an .xml.
 */
final class PlainTexts {
  private static final int LONGEST = 90;
  private static final int SHORTEST = 3;
  private static final Pattern XML_TEXT = Pattern.compile("<text>(.*?)</text>", Pattern.DOTALL);

  private PlainTexts() {}

  /** The tokens of each sentence, leaving out those very short or long. */
  static List<String[]> sentences(Path path) throws IOException {
    Segmenter segmenter = new Segmenter();
    List<String[]> sentences = new ArrayList<>();
    for (String text : texts(path)) {
      for (Segment segment : segmenter.segment(text, 0)) {
        String[] forms = segment.tokens().stream().map(s -> s.of(text)).toArray(String[]::new);
        if (forms.length >= SHORTEST && forms.length <= LONGEST) {
          sentences.add(forms);
        }
      }
    }
    return sentences;
  }

  private static List<String> texts(Path path) throws IOException {
    List<String> texts = new ArrayList<>();
    if (path.toString().endsWith(".csv")) {
      for (String line : Files.readAllLines(path)) {
        int first = line.indexOf(',');
        int last = line.lastIndexOf(',');
        if (first >= 0 && last > first + 1) {
          texts.add(joined(line.substring(first + 1, last)));
        }
      }
      return texts;
    }
    if (path.toString().endsWith(".xml")) {
      Matcher text = XML_TEXT.matcher(Files.readString(path));
      while (text.find()) {
        texts.add(unescaped(text.group(1)));
      }
      return texts;
    }
    try (Stream<Path> files = Files.walk(path)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        texts.add(Files.readString(file));
      }
    }
    return texts;
  }

  private static String unescaped(String xml) {
    return xml.replace("<![CDATA[", "")
        .replace("]]>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&apos;", "'")
        .replace("&amp;", "&");
  }

  /** A cell without its quotation marks, and without the blanks before marks and endings. */
  private static String joined(String cell) {
    String bare =
        cell.startsWith("\"") && cell.endsWith("\"") && cell.length() > 1
            ? cell.substring(1, cell.length() - 1)
            : cell;
    return bare.replace("\"\"", "\"")
        .replaceAll(" ([.,;:!?%)]|'s\\b|n't\\b)", "$1")
        .replace("( ", "(");
  }
}
