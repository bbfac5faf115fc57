package org.tocsin.language.segment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tocsin.model.Span;

/**
 * The raw text of a CoNLL-U file, a line a paragraph, with where its tokens and sentences lie.
 *
 * @param text all paragraphs
 * @param paragraphs where they lie
 * @param tokens syntactic words, by their surface
 * @param sentences from first token to last
 */
record Treebank(String text, List<Span> paragraphs, Set<Span> tokens, Set<Span> sentences) {
  static Treebank read(Path path) throws IOException {
    StringBuilder text = new StringBuilder();
    List<Span> paragraphs = new ArrayList<>();
    Set<Span> tokens = new HashSet<>();
    Set<Span> sentences = new HashSet<>();
    int paragraphStart = 0;
    int sentenceStart = -1;
    int wordsInRange = 0;
    boolean space = false;
    for (String line : Files.readAllLines(path)) {
      if (line.startsWith("# newpar") || line.startsWith("# newdoc")) {
        if (text.length() > paragraphStart) {
          paragraphs.add(new Span(paragraphStart, text.length()));
          text.append('\n');
          paragraphStart = text.length();
        }
        space = false;
      } else if (line.isEmpty() && sentenceStart >= 0) {
        sentences.add(new Span(sentenceStart, text.length()));
        sentenceStart = -1;
      } else if (!line.isEmpty() && Character.isDigit(line.charAt(0))) {
        String[] columns = line.split("\t");
        if (columns[0].contains(".")) {
          continue;
        }
        boolean range = columns[0].contains("-");
        if (space && wordsInRange <= 0) {
          text.append(' ');
          space = false;
        }
        if (range) {
          String[] ends = columns[0].split("-");
          wordsInRange = Integer.parseInt(ends[1]) - Integer.parseInt(ends[0]) + 1;
          space = !columns[9].contains("SpaceAfter=No");
          continue;
        }
        int start = text.length();
        sentenceStart = sentenceStart < 0 ? start : sentenceStart;
        text.append(columns[1]);
        tokens.add(new Span(start, text.length()));
        if (wordsInRange > 0) {
          wordsInRange--;
        } else {
          space = !columns[9].contains("SpaceAfter=No");
        }
      }
    }
    paragraphs.add(new Span(paragraphStart, text.length()));
    return new Treebank(text.toString(), paragraphs, tokens, sentences);
  }
}
