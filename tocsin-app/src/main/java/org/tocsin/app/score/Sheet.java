package org.tocsin.app.score;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/**
 * What a coder, human or not, found in a document. Spans are in code points.
 *
 * @param events happenings
 * @param statements what is said
 */
public record Sheet(List<Happening> events, List<Said> statements) {
  public static final Sheet EMPTY = new Sheet(List.of(), List.of());

  /**
   * A stretch of text.
   *
   * @param start first code point
   * @param end one past the last
   */
  public record Stretch(int start, int end) {
    boolean overlaps(Stretch other) {
      return start < other.end && other.start < end;
    }

    static boolean overlap(List<Stretch> some, List<Stretch> others) {
      return some.stream().anyMatch(one -> others.stream().anyMatch(one::overlaps));
    }
  }

  /**
   * One event.
   *
   * @param counts what is counted to the low bounds given
   * @param unsure the coder was in doubt; costs nothing when missed
   * @param accept field to other right values
   * @param acceptTypes other right types
   */
  public record Happening(
      String type,
      List<Stretch> triggers,
      Optional<String> status,
      Optional<String> occurrence,
      Optional<String> date,
      Optional<String> place,
      Optional<String> country,
      List<Stretch> agents,
      List<Stretch> targets,
      Map<String, SortedSet<Long>> counts,
      boolean unsure,
      Map<String, Set<String>> accept,
      Set<String> acceptTypes) {
    public boolean happened() {
      return occurrence.filter(o -> o.equals("occurred") || o.equals("ongoing")).isPresent();
    }

    boolean accepts(String otherType) {
      return type.equals(otherType) || acceptTypes.contains(otherType);
    }

    Set<String> accepted(String field) {
      return accept.getOrDefault(field, Set.of());
    }
  }

  /** One statement; the speaker is empty where there is none. */
  public record Said(boolean direct, Stretch span, String speaker, List<String> acceptSpeakers) {}
}
