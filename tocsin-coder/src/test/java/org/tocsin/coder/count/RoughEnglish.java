package org.tocsin.coder.count;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tocsin.language.Segmenter;
import org.tocsin.model.Article;
import org.tocsin.model.Document;
import org.tocsin.model.PublishedBasis;
import org.tocsin.model.Segment;
import org.tocsin.model.Sentence;
import org.tocsin.model.Span;
import org.tocsin.model.Tag;
import org.tocsin.model.Token;

/**
 * Tags and trees by a few rules of thumb, enough for plain news sentences: the tests of dates and
 * figures thus do not depend on what a trained model makes of them.
 */
public final class RoughEnglish {
  private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being");
  private static final Set<String> HAVE = Set.of("has", "have", "had");
  private static final Set<String> MODALS =
      Set.of("will", "would", "shall", "should", "may", "might", "can", "could", "must");
  private static final Set<String> SUBORDINATORS =
      Set.of("after", "before", "as", "while", "when", "because", "if", "since", "although");
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "of",
          "in",
          "on",
          "at",
          "by",
          "for",
          "from",
          "with",
          "to",
          "into",
          "since",
          "until",
          "during",
          "over",
          "outside",
          "against",
          "between",
          "near",
          "within",
          "through",
          "around",
          "after",
          "before",
          "under",
          "about",
          "among",
          "till",
          "ahead",
          "following",
          "including",
          "without",
          "across",
          "towards");
  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "this", "that", "these", "those", "some", "no", "every", "each", "its",
          "their", "his", "her", "another", "all");
  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "it", "they", "who", "which", "them", "we", "nobody", "none", "i", "you");
  private static final Set<String> ADJECTIVES =
      Set.of(
          "dead",
          "other",
          "more",
          "new",
          "last",
          "next",
          "striking",
          "general",
          "young",
          "least",
          "early",
          "late",
          "same",
          "public",
          "local",
          "many",
          "several",
          "few",
          "following",
          "previous",
          "past",
          "angry",
          "armed",
          "regional",
          "coming");
  private static final Map<String, String> PAST =
      Map.ofEntries(
          Map.entry("held", "hold"),
          Map.entry("met", "meet"),
          Map.entry("began", "begin"),
          Map.entry("said", "say"),
          Map.entry("took", "take"),
          Map.entry("went", "go"),
          Map.entry("left", "leave"),
          Map.entry("rose", "rise"),
          Map.entry("put", "put"),
          Map.entry("hurt", "hurt"),
          Map.entry("shot", "shoot"),
          Map.entry("drew", "draw"),
          Map.entry("brought", "bring"),
          Map.entry("saw", "see"),
          Map.entry("came", "come"),
          Map.entry("fell", "fall"),
          Map.entry("won", "win"),
          Map.entry("told", "tell"),
          Map.entry("broke", "break"),
          Map.entry("stood", "stand"),
          Map.entry("paid", "pay"),
          Map.entry("sent", "send"),
          Map.entry("spoke", "speak"),
          Map.entry("got", "get"),
          Map.entry("lost", "lose"),
          Map.entry("became", "become"),
          Map.entry("made", "make"));
  private static final Map<String, String> PRESENT =
      Map.of(
          "plans", "plan", "begins", "begin", "meets", "meet", "says", "say", "opens", "open",
          "starts", "start", "votes", "vote", "plan", "plan", "say", "say", "wants", "want");
  private static final Set<String> NUMBERS =
      Set.of(
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "fourteen",
          "fifteen",
          "twenty",
          "thirty",
          "forty",
          "sixty",
          "hundred",
          "thousand",
          "million",
          "dozen",
          "half");

  private final Segmenter segmenter = new Segmenter();

  public Document analyse(String text) {
    return analyse(Article.ofText("rough", text));
  }

  public Document analyse(String text, LocalDate published) {
    return analyse(Article.ofText("rough", text).withPublished(published, PublishedBasis.ARGUMENT));
  }

  public Document analyse(Article article) {
    List<Sentence> sentences = new ArrayList<>();
    for (Segment segment : segmenter.segment(article.text(), article.bodyStart())) {
      sentences.add(sentence(article.text(), segment, sentences.size()));
    }
    return new Document(article, sentences);
  }

  private static final class Word {
    String text = "";
    String lower = "";
    String lemma = "";
    Tag tag = Tag.NOUN;
    String fine = "NN";
    int head = -1;
    String relation = "dep";
  }

  private static Sentence sentence(String text, Segment segment, int index) {
    List<Word> words = new ArrayList<>();
    for (Span span : segment.tokens()) {
      Word word = new Word();
      word.text = span.of(text);
      word.lower = word.text.toLowerCase(Locale.ROOT);
      word.lemma = word.lower;
      words.add(word);
    }
    for (int i = 0; i < words.size(); i++) {
      tag(words, i);
    }
    attach(words);
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      Span span = segment.tokens().get(i);
      tokens.add(
          new Token(
              i,
              span.start(),
              span.end(),
              word.text,
              word.lemma,
              word.tag,
              word.fine,
              word.head,
              word.relation));
    }
    return new Sentence(index, segment.kind(), segment.span(), tokens, List.of());
  }

  private static String before(List<Word> words, int i) {
    return i > 0 ? words.get(i - 1).lower : "";
  }

  private static void set(Word word, Tag tag, String fine, String lemma) {
    word.tag = tag;
    word.fine = fine;
    word.lemma = lemma;
  }

  private static void tag(List<Word> words, int i) {
    Word word = words.get(i);
    String lower = word.lower;
    boolean capital = Character.isUpperCase(word.text.charAt(0));
    boolean auxiliaryBefore =
        i > 0
            && (words.get(i - 1).tag == Tag.AUX
                || i > 1 && words.get(i - 2).tag == Tag.AUX && words.get(i - 1).tag == Tag.ADV);
    boolean nounBefore =
        i > 0 && (words.get(i - 1).tag == Tag.NOUN || words.get(i - 1).tag == Tag.NUM);
    if (!Character.isLetterOrDigit(word.text.charAt(0)) && !lower.startsWith("'")) {
      set(word, Tag.PUNCT, word.text, lower);
    } else if (lower.equals("'s") || lower.equals("'")) {
      set(word, Tag.PART, "POS", lower);
    } else if (Character.isDigit(word.text.charAt(0)) || NUMBERS.contains(lower)) {
      set(word, Tag.NUM, "CD", lower);
    } else if (MODALS.contains(lower) && !(capital && i > 0)) {
      set(word, Tag.AUX, "MD", lower);
    } else if (BE.contains(lower)) {
      set(word, Tag.AUX, lower.startsWith("w") ? "VBD" : lower.equals("be") ? "VB" : "VBZ", "be");
    } else if (HAVE.contains(lower)) {
      set(word, Tag.AUX, lower.equals("had") ? "VBD" : "VBZ", "have");
    } else if (lower.equals("to")) {
      boolean verb = i + 1 < words.size() && infinitive(words, i + 1);
      set(word, verb ? Tag.PART : Tag.ADP, verb ? "TO" : "IN", "to");
    } else if (lower.equals("and") || lower.equals("or") || lower.equals("but")) {
      set(word, Tag.CCONJ, "CC", lower);
    } else if (PRONOUNS.contains(lower)) {
      set(word, Tag.PRON, "PRP", lower);
    } else if (DETERMINERS.contains(lower)) {
      set(word, Tag.DET, "DT", lower);
    } else if (PREPOSITIONS.contains(lower)) {
      set(word, Tag.ADP, "IN", lower);
    } else if (SUBORDINATORS.contains(lower)) {
      set(word, Tag.SCONJ, "IN", lower);
    } else if (ADJECTIVES.contains(lower)) {
      set(word, Tag.ADJ, "JJ", lower);
    } else if (before(words, i).equals("to") && words.get(i - 1).tag == Tag.PART
        || auxiliaryBefore
            && infinitive(words, i)
            && !lower.endsWith("ed")
            && words.get(i - 1).fine.equals("MD")) {
      set(word, Tag.VERB, "VB", lower);
    } else if (PAST.containsKey(lower)) {
      set(word, Tag.VERB, auxiliaryBefore ? "VBN" : "VBD", PAST.get(lower));
    } else if (PRESENT.containsKey(lower) && !before(words, i).equals("the")) {
      set(word, Tag.VERB, "VBZ", PRESENT.get(lower));
    } else if (lower.endsWith("ed") && lower.length() > 4 && !capital) {
      set(
          word,
          Tag.VERB,
          auxiliaryBefore || nounBefore && participle(words, i) ? "VBN" : "VBD",
          lemmaOf(lower, 2));
    } else if (lower.endsWith("ing")
        && lower.length() > 5
        && !before(words, i).equals("the")
        && !capital) {
      set(word, Tag.VERB, "VBG", lemmaOf(lower, 3));
    } else if (lower.endsWith("ly")) {
      set(word, Tag.ADV, "RB", lower);
    } else if (capital && i > 0) {
      set(word, Tag.PROPN, lower.endsWith("s") && lower.length() > 5 ? "NNPS" : "NNP", lower);
    } else {
      boolean plural =
          lower.endsWith("s") && !lower.endsWith("ss")
              || lower.equals("people")
              || lower.equals("police");
      set(
          word,
          Tag.NOUN,
          plural ? "NNS" : "NN",
          lower.endsWith("ies")
              ? lower.substring(0, lower.length() - 3) + "y"
              : lower.endsWith("s") && !lower.endsWith("ss")
                  ? lower.substring(0, lower.length() - 1)
                  : lower);
    }
  }

  private static boolean participle(List<Word> words, int i) {
    return i + 1 >= words.size()
        || Set.of("by", "in", "on", "for", ",", ".", "and").contains(words.get(i + 1).lower)
            && words
                .get(i)
                .lower
                .matches("killed|injured|wounded|arrested|detained|planned|scheduled");
  }

  private static boolean infinitive(List<Word> words, int i) {
    String lower = words.get(i).lower;
    return Character.isLowerCase(words.get(i).text.charAt(0))
        && !DETERMINERS.contains(lower)
        && !PREPOSITIONS.contains(lower)
        && !NUMBERS.contains(lower)
        && !BE.contains(lower)
        && !lower.endsWith("s");
  }

  private static String lemmaOf(String lower, int ending) {
    String stem = lower.substring(0, lower.length() - ending);
    if (Set.of("plann", "stopp", "stabb", "occurr").contains(stem)) {
      return stem.substring(0, stem.length() - 1);
    }
    boolean silent = Set.of("wound", "kill", "injur", "join", "arrest", "detain").contains(stem);
    if (stem.equals("injur") || stem.equals("leav") || stem.equals("schedul")) {
      return stem + "e";
    }
    if (stem.endsWith("i") && ending == 2) {
      return stem.substring(0, stem.length() - 1) + "y";
    }
    return !silent
            && (stem.endsWith("at")
                || stem.endsWith("os")
                || stem.endsWith("c")
                || stem.endsWith("v")
                || stem.endsWith("ecut"))
        ? stem + "e"
        : stem;
  }

  private static boolean nominal(Word word) {
    return switch (word.tag) {
      case DET, ADJ, NUM, NOUN, PROPN, PRON -> true;
      default -> word.fine.equals("POS");
    };
  }

  private static void attach(List<Word> words) {
    int root = -1;
    int verb = -1;
    int noun = -1;
    int preposition = -1;
    int mark = -1;
    boolean object = false;
    boolean conjunction = false;
    List<Integer> auxiliaries = new ArrayList<>();
    List<Integer> waiting = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      Word word = words.get(i);
      if (nominal(word)) {
        int end = i;
        while (end < words.size()
            && nominal(words.get(end))
            && !(end > i && words.get(end).tag == Tag.DET)) {
          end++;
        }
        int head = phrase(words, i, end);
        if (preposition >= 0) {
          hang(words, preposition, head, "case");
          boolean of = words.get(preposition).lower.equals("of");
          int governor = of && noun >= 0 ? noun : verb >= 0 ? verb : noun;
          if (governor >= 0) {
            hang(words, head, governor, governor == verb ? "obl" : "nmod");
          } else {
            waiting.add(head);
          }
          if (of && noun < 0) {
            noun = head;
          }
          preposition = -1;
        } else if (conjunction && noun >= 0) {
          hang(words, head, noun, "conj");
        } else if (verb >= 0 && !object) {
          boolean time = words.get(head).lower.matches(".*day|week|month|year|today");
          hang(words, head, verb, time ? "obl:tmod" : "obj");
          object = !time;
          noun = head;
        } else if (verb >= 0
            && words.get(head).lower.matches(".*day|week|month|year|earlier|later")) {
          hang(words, head, verb, "obl:tmod");
        } else {
          waiting.add(head);
          noun = head;
        }
        conjunction = false;
        i = end;
        continue;
      }
      switch (word.tag) {
        case AUX -> auxiliaries.add(i);
        case ADP -> {
          if (SUBORDINATORS.contains(word.lower) && clauseAhead(words, i)) {
            mark = i;
            verb = -1;
            object = false;
          } else {
            preposition = i;
          }
        }
        case SCONJ -> {
          mark = i;
          verb = -1;
          object = false;
        }
        case CCONJ -> conjunction = true;
        case VERB -> {
          boolean to = i > 0 && words.get(i - 1).fine.equals("TO");
          boolean passive =
              word.fine.equals("VBN")
                  && auxiliaries.stream().anyMatch(a -> words.get(a).lemma.equals("be"));
          if (to) {
            hang(words, i - 1, i, "mark");
            if (!auxiliaries.isEmpty() && verb < 0) {
              verb = auxiliaries.remove(auxiliaries.size() - 1);
              root = root < 0 ? verb : root;
              subject(words, waiting, verb, false);
            }
          }
          for (int auxiliary : auxiliaries) {
            hang(
                words,
                auxiliary,
                i,
                words.get(auxiliary).lemma.equals("be") && passive ? "aux:pass" : "aux");
          }
          boolean bare = auxiliaries.isEmpty();
          boolean finite = !bare || word.fine.equals("VBD") || word.fine.equals("VBZ");
          auxiliaries.clear();
          if (finite) {
            subject(words, waiting, i, passive);
          }
          if (mark >= 0) {
            hang(words, mark, i, "mark");
          }
          if (root < 0) {
            root = i;
          } else if (words.get(i).head < 0) {
            int governor = verb >= 0 ? verb : root;
            boolean modifies = word.fine.equals("VBN") && bare && noun >= 0;
            hang(
                words,
                i,
                modifies ? noun : governor,
                modifies
                    ? "acl"
                    : mark >= 0
                        ? "advcl"
                        : to
                            ? "xcomp"
                            : word.fine.equals("VBG") ? "advcl" : conjunction ? "conj" : "ccomp");
          }
          mark = -1;
          conjunction = false;
          verb = i;
          object = false;
        }
        default -> {
          if (verb >= 0) {
            hang(words, i, verb, word.tag == Tag.PUNCT ? "punct" : "advmod");
          }
        }
      }
      i++;
    }
    if (root < 0) {
      root = waiting.isEmpty() ? auxiliaries.isEmpty() ? 0 : auxiliaries.get(0) : waiting.get(0);
    }
    words.get(root).head = root;
    words.get(root).relation = "root";
    for (int k = 0; k < words.size(); k++) {
      if (words.get(k).head < 0) {
        hang(words, k, root, waiting.contains(k) ? "obl" : "dep");
      }
    }
    untangle(words, root);
  }

  private static boolean clauseAhead(List<Word> words, int i) {
    for (int k = i + 1; k < words.size() && k < i + 7; k++) {
      Word word = words.get(k);
      if (word.tag == Tag.PUNCT || word.tag == Tag.ADP) {
        return false;
      }
      if (word.fine.equals("VBD") || word.tag == Tag.AUX) {
        return true;
      }
    }
    return false;
  }

  private static void subject(List<Word> words, List<Integer> waiting, int verb, boolean passive) {
    if (!waiting.isEmpty()) {
      int subject = waiting.remove(waiting.size() - 1);
      hang(words, subject, verb, passive ? "nsubj:pass" : "nsubj");
    }
  }

  private static void hang(List<Word> words, int child, int head, String relation) {
    if (child != head && words.get(child).head < 0) {
      words.get(child).head = head;
      words.get(child).relation = relation;
    }
  }

  private static int phrase(List<Word> words, int first, int end) {
    int head = end - 1;
    while (head > first
        && (words.get(head).fine.equals("POS")
            || words.get(head).tag == Tag.ADJ && words.get(head - 1).tag != Tag.DET)) {
      head--;
    }
    for (int i = first; i < end; i++) {
      Word word = words.get(i);
      boolean possessor = i + 1 < end && words.get(i + 1).fine.equals("POS");
      String relation =
          switch (word.tag) {
            case DET -> "det";
            case ADJ -> "amod";
            case NUM -> "nummod";
            case PART -> "case";
            default -> possessor ? "nmod:poss" : "compound";
          };
      hang(words, i, word.tag == Tag.PART ? i - 1 < first ? head : i - 1 : head, relation);
    }
    return head;
  }

  /** Cuts circles, so that every word reaches the root. */
  private static void untangle(List<Word> words, int root) {
    for (int i = 0; i < words.size(); i++) {
      int at = i;
      for (int steps = 0; at != root; steps++) {
        if (steps > 40 && steps > words.size()) {
          words.get(i).head = root;
          break;
        }
        at = words.get(at).head;
      }
    }
  }
}
