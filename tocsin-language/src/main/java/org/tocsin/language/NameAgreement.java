package org.tocsin.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.model.Name;
import org.tocsin.model.NameType;
import org.tocsin.model.Sentence;
import org.tocsin.model.Tag;
import org.tocsin.model.Token;

/**
 * Makes the names of one document agree (one sense a discourse, Gale and others 1992): the same
 * words have the type they have most often, a family name standing alone counts with the full name
 * it ends, and words that are a name elsewhere are not passed over.
 */
final class NameAgreement {
  private static final int LONGEST = 8;
  private static final int OFTEN = 2;

  /**
   * One sentence.
   *
   * @param forms its words
   * @param proper which are tagged as proper nouns
   * @param names found in it by itself
   */
  record Line(String[] forms, boolean[] proper, List<Name> names) {}

  /**
   * How often some words are a name of each type, and how often a full name of a person ends so.
   */
  private static final class Votes {
    final int[] byType = new int[NameType.values().length];
    int ending;

    int of(NameType type) {
      return byType[type.ordinal()] + (type == NameType.PERSON ? ending : 0);
    }

    int all() {
      return byType[0] + byType[1] + byType[2] + ending;
    }

    /** The type most often given, that given where none is. */
    NameType best(NameType given) {
      NameType best = given;
      for (NameType type : NameType.values()) {
        best = of(type) > of(best) ? type : best;
      }
      return best;
    }
  }

  private final Map<String, Votes> votes = new HashMap<>();

  /**
   * Types of the short forms that are given in brackets behind a name: "Halm Miners Union (HMU)".
   */
  private final Map<String, NameType> shortForms = new HashMap<>();

  private NameAgreement(List<Line> lines) {
    for (Line line : lines) {
      for (Name name : line.names()) {
        int bracket = name.end();
        if (bracket + 2 < line.forms().length
            && line.forms()[bracket].equals("(")
            && line.forms()[bracket + 2].equals(")")
            && initials(line.forms()[bracket + 1], line, name)) {
          shortForms.putIfAbsent(line.forms()[bracket + 1], type(line, name));
        }
      }
    }
    for (Line line : lines) {
      for (Name name : line.names()) {
        if (other(line, name)) {
          continue;
        }
        votes(text(line, name.first(), name.end())).byType[type(line, name).ordinal()]++;
        if (name.type() == NameType.PERSON && name.end() - name.first() > 1) {
          votes(line.forms()[name.end() - 1]).ending++;
        }
      }
    }
  }

  /** The type of a name, a place where its head says so. */
  private static NameType type(Line line, Name name) {
    return name.type() != NameType.PERSON && NameHeads.place(line.forms(), name.first(), name.end())
        ? NameType.PLACE
        : name.type();
  }

  private static boolean other(Line line, Name name) {
    return name.type() != NameType.PERSON
        && NameHeads.other(line.forms(), name.first(), name.end());
  }

  /** Whether a text in capitals is made of the first letters of the words of a name, in order. */
  private static boolean initials(String text, Line line, Name name) {
    int at = 0;
    for (int i = name.first(); i < name.end() && at < text.length(); i++) {
      if (line.forms()[i].charAt(0) == text.charAt(at)) {
        at++;
      }
    }
    return text.length() > 1
        && at == text.length()
        && text.chars().allMatch(Character::isUpperCase);
  }

  private Votes votes(String text) {
    return votes.computeIfAbsent(text, key -> new Votes());
  }

  /** The names of each sentence of a document. */
  static List<List<Name>> agree(List<Line> lines) {
    NameAgreement agreement = new NameAgreement(lines);
    List<List<Name>> agreed = new ArrayList<>(lines.size());
    for (Line line : lines) {
      agreed.add(agreement.names(line));
    }
    return agreed;
  }

  /** The sentences of a document with names that agree throughout. */
  static List<Sentence> sentences(List<Sentence> sentences) {
    List<List<Name>> names = agree(sentences.stream().map(NameAgreement::line).toList());
    List<Sentence> agreed = new ArrayList<>(sentences.size());
    for (int i = 0; i < sentences.size(); i++) {
      Sentence s = sentences.get(i);
      agreed.add(
          s.names().equals(names.get(i))
              ? s
              : new Sentence(s.index(), s.kind(), s.span(), s.tokens(), names.get(i)));
    }
    return agreed;
  }

  private static Line line(Sentence sentence) {
    String[] forms = new String[sentence.size()];
    boolean[] proper = new boolean[sentence.size()];
    for (Token token : sentence.tokens()) {
      forms[token.index()] = token.text();
      proper[token.index()] = token.tag() == Tag.PROPN;
    }
    return new Line(forms, proper, sentence.names());
  }

  private List<Name> names(Line line) {
    List<Name> names = new ArrayList<>();
    boolean[] covered = new boolean[line.forms().length];
    for (Name name : line.names()) {
      if (other(line, name)) {
        continue;
      }
      String text = text(line, name.first(), name.end());
      NameType type = shortForms.get(text);
      if (type == null) {
        type = votes(text).best(type(line, name));
      }
      names.add(new Name(type, name.first(), name.end()));
      for (int i = name.first(); i < name.end(); i++) {
        covered[i] = true;
      }
    }
    for (int i = 0; i < covered.length; i++) {
      int end = i;
      if (!covered[i] && shortForms.containsKey(line.forms()[i])) {
        end = i + 1;
      } else if (line.proper()[i]) {
        end = missed(line, i, covered);
      }
      if (end > i) {
        String text = text(line, i, end);
        NameType type = shortForms.get(text);
        names.add(new Name(type == null ? votes(text).best(NameType.PERSON) : type, i, end));
        i = end - 1;
      }
    }
    names.sort(Comparator.comparingInt(Name::first));
    return names;
  }

  /** Where the longest name known from elsewhere that begins at a word ends, the word if none. */
  private int missed(Line line, int first, boolean[] covered) {
    int found = first;
    for (int end = first + 1;
        end <= covered.length && end - first <= LONGEST && !covered[end - 1];
        end++) {
      Votes known = votes.get(text(line, first, end));
      if (known != null && line.proper()[end - 1] && known.all() >= (end - first > 1 ? 1 : OFTEN)) {
        found = end;
      }
    }
    boolean goesOn = found < covered.length && line.proper()[found];
    boolean begun = first > 0 && line.proper()[first - 1];
    return found - first == 1 && (goesOn || begun) ? first : found;
  }

  private static String text(Line line, int first, int end) {
    return end - first == 1
        ? line.forms()[first]
        : String.join(" ", List.of(line.forms()).subList(first, end));
  }
}
