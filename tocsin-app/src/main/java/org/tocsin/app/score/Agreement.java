package org.tocsin.app.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tocsin.app.score.Sheet.Happening;
import org.tocsin.app.score.Sheet.Said;
import org.tocsin.app.score.Sheet.Stretch;

/** When two values count as the same. */
final class Agreement {
  private static final int UNICODE = Pattern.UNICODE_CHARACTER_CLASS | Pattern.UNICODE_CASE;
  private static final Pattern SENTENCE_END =
      Pattern.compile("[.!?][\"”’]?\\s+|\\n+", Pattern.UNICODE_CHARACTER_CLASS);

  /** Words that name an office rather than a person, and punctuation. */
  private static final Pattern NOISE =
      Pattern.compile(
          "\\b(the|a|an|president|prime|minister|mr|mrs|ms|dr|sir|leader|opposition|spokes\\w+"
              + "|chief|executive|of|for|and|'s|’s)\\b|[^\\w ]",
          UNICODE | Pattern.CASE_INSENSITIVE);

  private record Days(String first, String last) {}

  private Agreement() {}

  /** The numbers of the sentences in which stretches begin. */
  static Set<Long> sentences(String text, List<Stretch> stretches) {
    List<Integer> ends = new ArrayList<>();
    Matcher matcher = SENTENCE_END.matcher(text);
    while (matcher.find()) {
      ends.add(text.codePointCount(0, matcher.end()));
    }
    Set<Long> sentences = new TreeSet<>();
    for (Stretch stretch : stretches) {
      sentences.add(ends.stream().filter(end -> end <= stretch.start()).count());
    }
    return sentences;
  }

  static boolean date(Happening wanted, Happening found) {
    if (wanted.date().equals(found.date())
        || found.date().filter(wanted.accepted("date")::contains).isPresent()) {
      return true;
    }
    Optional<Days> one = days(wanted.date());
    return one.isPresent() && one.equals(days(found.date()));
  }

  static boolean dateOverlaps(Happening wanted, Happening found) {
    if (date(wanted, found)) {
      return true;
    }
    Optional<Days> one = days(wanted.date());
    Optional<Days> other = days(found.date());
    return one.isPresent()
        && other.isPresent()
        && one.get().first().compareTo(other.get().last()) <= 0
        && other.get().first().compareTo(one.get().last()) <= 0
        && found.date().orElse("").length() >= 7;
  }

  private static Optional<Days> days(Optional<String> edtf) {
    return edtf.filter(date -> !date.isEmpty()).map(Agreement::days);
  }

  private static Days days(String edtf) {
    int slash = edtf.indexOf('/');
    String from = slash < 0 ? edtf : edtf.substring(0, slash);
    String to = slash < 0 || slash == edtf.length() - 1 ? from : edtf.substring(slash + 1);
    return new Days(
        from.equals("..") ? "0000-00-00" : padded(from, "-01-01", "-01"),
        to.equals("..") ? "9999-99-99" : padded(to, "-12-31", "-31"));
  }

  private static String padded(String date, String afterYear, String afterMonth) {
    return switch (date.length()) {
      case 4 -> date + afterYear;
      case 7 -> date + afterMonth;
      default -> date;
    };
  }

  static boolean place(String wanted, Optional<String> found) {
    return found.isPresent()
        && (wanted.toLowerCase(Locale.ROOT).equals(found.get().toLowerCase(Locale.ROOT))
            || shared(words(wanted), words(found.get())) > 0);
  }

  static boolean speaker(Said wanted, Said found) {
    if (found.speaker().isEmpty()) {
      return wanted.speaker().isEmpty();
    }
    List<String> right = new ArrayList<>(List.of(wanted.speaker()));
    right.addAll(wanted.acceptSpeakers());
    Set<String> other = words(found.speaker());
    for (String name : right) {
      Set<String> one = words(name);
      if (!one.isEmpty() && !other.isEmpty()) {
        boolean within = other.containsAll(one) || one.containsAll(other);
        boolean last = last(name).isPresent() && last(name).equals(last(found.speaker()));
        if (within || shared(one, other) >= 2 || last) {
          return true;
        }
      }
    }
    return false;
  }

  private static Set<String> words(String name) {
    String plain = NOISE.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ");
    Set<String> words = new TreeSet<>(Arrays.asList(plain.strip().split("\\s+")));
    words.remove("");
    return words;
  }

  private static Optional<String> last(String name) {
    String[] words = name.strip().split("\\s+");
    String last = words[words.length - 1].toLowerCase(Locale.ROOT);
    return last.isEmpty() ? Optional.empty() : Optional.of(last);
  }

  private static long shared(Set<String> some, Set<String> others) {
    return some.stream().filter(others::contains).count();
  }
}
