package org.tocsin.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tocsin.model.NameType;

/**
 * Names of persons, organisations and places from GUM's entities. A name is an entity headed by a
 * proper noun (NNP, NNPS); it takes in the proper nouns next to the head and, in organisations and
 * places, "of" and its like between them. Pronouns, common nouns, peoples and bare titles behind an
 * article are none. Of nested names the outer one counts. Heads such as "museum" or "act" decide
 * the type, see {@link NameHeads}.
 */
final class NameGold {
  private static final Set<String> LINKS =
      Set.of(
          "of", "for", "the", "and", "&", "on", "de", "la", "al", "du", "von", "van", "-", "/",
          "'s", "’s");
  private static final Set<String> OFFICES =
      Set.of(
          ("administrator ambassador attorney bishop captain ceo chair chairman chairwoman chancellor"
                  + " chief colonel commander commissioner congressman congresswoman conservative"
                  + " coordinator deputy democrat director doctor dr dr. editor emperor father"
                  + " general governor head judge justice king lady lieutenant lord lt. madam"
                  + " major manager master mayor minister miss mister mp mps mr mr. mrs mrs. ms ms."
                  + " officer pm pope premier president prime prince princess principal prof prof."
                  + " professor prosecutor qc queen rep. representative republican reverend sc"
                  + " secretary sen. senator sergeant sgt. sheriff sir speaker spokesman"
                  + " spokesperson spokeswoman superintendent treasurer vice-president")
              .split(" "));
  private static final Set<String> MARKS =
      Set.of("-", "–", "/", ".", "&", "de", "la", "al", "von", "van", "bin", "der");

  private record Entity(String type, int from, int to) {}

  private NameGold() {}

  /** A label a word, numbered as in {@link NameFinder}, from the rows of one sentence. */
  static int[] labels(List<String[]> rows) {
    int[] labels = new int[rows.size()];
    List<Entity> entities = entities(rows);
    entities.sort(
        Comparator.<Entity>comparingInt(e -> e.from() - e.to()).thenComparingInt(Entity::from));
    for (Entity entity : entities) {
      mark(rows, entities, entity, labels);
    }
    return labels;
  }

  private static List<Entity> entities(List<String[]> rows) {
    List<Entity> entities = new ArrayList<>();
    Map<String, Deque<Entity>> open = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      String misc = rows.get(i)[9];
      int at = misc.startsWith("Entity=") ? 0 : misc.indexOf("|Entity=") + 1;
      if (!misc.startsWith("Entity=", at)) {
        continue;
      }
      for (String mark : misc.substring(at + 7).split("\\|")[0].split("(?=\\()|(?<=\\))")) {
        String[] parts = mark.replaceAll("[()]", "").split("-");
        Deque<Entity> same = open.computeIfAbsent(parts[0], id -> new ArrayDeque<>());
        if (mark.startsWith("(")) {
          same.push(new Entity(parts.length > 1 ? parts[1] : "", i, i));
        }
        if (mark.endsWith(")") && !same.isEmpty()) {
          Entity opened = same.pop();
          entities.add(new Entity(opened.type(), opened.from(), i + 1));
        }
      }
    }
    return entities;
  }

  private static void mark(
      List<String[]> rows, List<Entity> entities, Entity entity, int[] labels) {
    NameType type;
    switch (entity.type()) {
      case "person" -> type = NameType.PERSON;
      case "organization" -> type = NameType.ORGANISATION;
      case "place" -> type = NameType.PLACE;
      default -> {
        return;
      }
    }
    boolean person = type == NameType.PERSON;
    int head = head(rows, entity);
    if (head >= 0 && (!proper(rows, head) || person && office(rows, head))) {
      head = named(rows, entities, entity, head);
    }
    if (head < 0 || !proper(rows, head) || person && title(rows, entity, head)) {
      return;
    }
    int first = head;
    while (first > entity.from()) {
      if (proper(rows, first - 1) && (!person || flat(rows, first - 1, head))) {
        first--;
      } else if (first - 2 >= entity.from()
          && proper(rows, first - 2)
          && link(rows, entities, entity, first - 1, person)) {
        first -= 2;
      } else {
        break;
      }
    }
    int end = head + 1;
    while (end < entity.to()) {
      if (proper(rows, end) && (!person || flat(rows, end, head))) {
        end++;
        continue;
      }
      int next = end;
      while (next < entity.to() && next - end < 2 && link(rows, entities, entity, next, person)) {
        next++;
      }
      if (next == end || next >= entity.to() || !proper(rows, next)) {
        break;
      }
      end = next + 1;
    }
    while (person && first < end - 1 && office(rows, first)) {
      first++;
    }
    boolean bare = end - first == 1 && first > 0 && rows.get(first - 1)[3].equals("DET");
    if (person
        && (bare
            || office(rows, end - 1) && (end - first == 1 || nested(entities, entity, first))
            || rows.get(head)[4].equals("NNPS") && end - first == 1)) {
      return;
    }
    for (int i = first; i < end; i++) {
      if (labels[i] != 0) {
        return;
      }
    }
    String[] forms = forms(rows);
    if (!person && NameHeads.other(forms, first, end)) {
      return;
    }
    int begin =
        NameFinder.begin(!person && NameHeads.place(forms, first, end) ? NameType.PLACE : type);
    Arrays.fill(labels, first, end, begin + 1);
    labels[first] = begin;
  }

  private static String[] forms(List<String[]> rows) {
    return rows.stream().map(cells -> cells[1]).toArray(String[]::new);
  }

  private static boolean office(List<String[]> rows, int word) {
    return office(rows.get(word)[1]);
  }

  /** Whether a word is a title, an office or a side that a person takes, not part of a name. */
  static boolean office(String form) {
    return OFFICES.contains(form.toLowerCase(Locale.ROOT));
  }

  /** Whether another entity begins within one at this word: "Varn" in "Varn Secretary". */
  private static boolean nested(List<Entity> entities, Entity entity, int word) {
    for (Entity other : entities) {
      if (other.from() == word && other.to() < entity.to()) {
        return true;
      }
    }
    return false;
  }

  /**
   * The first word of the name that says who or which one it is, though it is not the head:
   * "spokeswoman Mira Tolm", "the island of Halm".
   */
  private static int named(List<String[]> rows, List<Entity> entities, Entity entity, int head) {
    for (int i = head + 1; i < entity.to(); i++) {
      if (Integer.parseInt(rows.get(i)[6]) - 1 == head && proper(rows, i)) {
        String relation = rows.get(i)[7];
        boolean beside = relation.equals("flat") || relation.equals("appos") && i == head + 1;
        boolean of =
            relation.equals("nmod")
                && entity.type().equals("place")
                && rows.get(head + 1)[1].equals("of");
        if (beside || of && !covered(entities, entity, i)) {
          return i;
        }
      }
    }
    return -1;
  }

  private static boolean covered(List<Entity> entities, Entity entity, int word) {
    for (Entity other : entities) {
      if (!other.equals(entity)
          && other.from() <= word
          && word < other.to()
          && other.to() - other.from() < entity.to() - entity.from()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word is part of a person's name proper, not a title before it. */
  private static boolean flat(List<String[]> rows, int word, int head) {
    String relation = rows.get(word)[7];
    return relation.equals("flat")
        || relation.equals("goeswith")
        || relation.equals("compound") && word > head;
  }

  /** Whether the head is a title or an office that stands for a person: "Varn Secretary". */
  private static boolean title(List<String[]> rows, Entity entity, int head) {
    boolean described = false;
    for (int i = entity.from(); i < entity.to(); i++) {
      if (Integer.parseInt(rows.get(i)[6]) - 1 == head) {
        String relation = rows.get(i)[7];
        if (relation.equals("flat")) {
          return false;
        }
        described |=
            i < head
                && (relation.startsWith("det")
                    || relation.equals("compound")
                    || relation.equals("amod")
                    || relation.equals("nmod:poss"));
      }
    }
    return described;
  }

  /** The word of the entity whose own head lies outside it. */
  private static int head(List<String[]> rows, Entity entity) {
    for (int i = entity.from(); i < entity.to(); i++) {
      int head = Integer.parseInt(rows.get(i)[6]) - 1;
      if (head < entity.from() || head >= entity.to()) {
        return i;
      }
    }
    return -1;
  }

  private static boolean proper(List<String[]> rows, int i) {
    return rows.get(i)[4].startsWith("NNP");
  }

  /** Whether a word may stand between two proper nouns of one name. */
  private static boolean link(
      List<String[]> rows, List<Entity> entities, Entity entity, int i, boolean person) {
    String word = rows.get(i)[1];
    if (!(person ? MARKS : LINKS).contains(word)) {
      return false;
    }
    if (!word.equals("and") && !word.equals("&")) {
      return true;
    }
    for (Entity other : entities) {
      if (!other.equals(entity) && other.from() == i + 1) {
        return false;
      }
    }
    return true;
  }
}
