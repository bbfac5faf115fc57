package org.tocsin.language;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.language.segment.Abbreviations;
import org.tocsin.language.segment.Crossheads;
import org.tocsin.language.segment.Layout;
import org.tocsin.language.segment.SentenceSplitter;
import org.tocsin.language.segment.Stretch;
import org.tocsin.language.segment.Tokenizer;
import org.tocsin.language.segment.WordLists;
import org.tocsin.model.Segment;
import org.tocsin.model.SegmentKind;
import org.tocsin.model.Span;

/**
 * English text to segments: sentences of the body, and titles, datelines, bylines, headings, posts
 * and credits as segments of their own. Offsets are UTF-16 units of the text given; nothing is
 * normalised. Safe for use by several threads.
 */
public final class Segmenter {
  private final Layout layout;
  private final Tokenizer tokenizer;
  private final SentenceSplitter splitter;
  private final Crossheads crossheads;

  /** A segmenter with the word lists of this module. */
  public Segmenter() {
    Abbreviations abbreviations = Abbreviations.load();
    WordLists words = WordLists.load();
    this.layout = new Layout(words);
    this.tokenizer = new Tokenizer(abbreviations, words);
    this.splitter = new SentenceSplitter(abbreviations, words);
    this.crossheads = new Crossheads(words);
  }

  /**
   * Segments in text order, none overlapping, every one with at least one token.
   *
   * @param bodyStart offset at which metadata such as a header line ends and news begins
   */
  public List<Segment> segment(String text, int bodyStart) {
    boolean doubleQuotes = text.indexOf('"') >= 0 || text.indexOf('“') >= 0;
    List<Segment> segments = new ArrayList<>();
    for (Stretch stretch : layout.stretches(text, bodyStart)) {
      List<Span> tokens = tokenizer.tokens(text, stretch.span().start(), stretch.span().end());
      if (stretch.kind() != SegmentKind.BODY) {
        add(segments, stretch.kind(), tokens);
        continue;
      }
      for (List<Span> sentence : splitter.split(text, tokens)) {
        int heading = crossheads.length(text, sentence, doubleQuotes);
        add(segments, SegmentKind.CROSSHEAD, sentence.subList(0, heading));
        add(segments, SegmentKind.BODY, sentence.subList(heading, sentence.size()));
      }
    }
    return segments;
  }

  private static void add(List<Segment> segments, SegmentKind kind, List<Span> tokens) {
    if (!tokens.isEmpty()) {
      Span span = tokens.get(0).cover(tokens.get(tokens.size() - 1));
      segments.add(new Segment(kind, span, tokens));
    }
  }
}
