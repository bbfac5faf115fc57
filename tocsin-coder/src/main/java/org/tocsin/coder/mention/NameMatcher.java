package org.tocsin.coder.mention;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tocsin.knowledge.actor.NameWords;
import org.tocsin.knowledge.actor.Names;
import org.tocsin.knowledge.actor.RegisteredActor;
import org.tocsin.knowledge.actor.Sort;

/** Whether a name can mean an actor already named: surnames, short forms, acronyms. */
final class NameMatcher {
  private static final Set<String> FILLERS =
      Set.of("the", "of", "for", "and", "in", "on", "to", "a", "&");

  private final NameWords words;

  NameMatcher(NameWords words) {
    this.words = words;
  }

  boolean same(Cluster cluster, Candidate mention) {
    Optional<RegisteredActor> known = mention.traits().registered();
    if (known.isPresent() && cluster.registered().isPresent()) {
      return known.get().id().equals(cluster.registered().get().id());
    }
    boolean person = mention.traits().sort() == Sort.PERSON;
    if (person != (cluster.sort() == Sort.PERSON) || !cluster.named()) {
      return false;
    }
    if (person && !cluster.fits(mention.traits().gender())) {
      return false;
    }
    String key = Names.key(mention.text());
    for (String name : cluster.names()) {
      if (name.equals(key) || (person ? persons(name, key) : bodies(name, key, mention.text()))) {
        return true;
      }
    }
    for (String alias : mention.aliases()) {
      if (cluster.names().contains(Names.key(alias))) {
        return true;
      }
    }
    return false;
  }

  /**
   * One name's words are all in the other, the last of the shorter among the last of the longer, or
   * initials agree.
   */
  private boolean persons(String one, String other) {
    List<String> longer = Arrays.asList((one.length() >= other.length() ? one : other).split(" "));
    List<String> shorter = Arrays.asList((one.length() >= other.length() ? other : one).split(" "));
    if (shorter.size() == 1) {
      int at = longer.lastIndexOf(shorter.get(0));
      return at > 0 || at == 0 && words.given(capital(shorter.get(0)));
    }
    if (longer.containsAll(shorter)) {
      return true;
    }
    boolean surname = longer.get(longer.size() - 1).equals(shorter.get(shorter.size() - 1));
    String a = longer.get(0);
    String b = shorter.get(0);
    return surname && (a.length() == 1 || b.length() == 1) && a.charAt(0) == b.charAt(0);
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /**
   * "Interior Ministry" and "central Interior Ministry"; "Solidarity" and "Solidarity Movement";
   * "ABC" and its words.
   */
  private static boolean bodies(String one, String other, String text) {
    List<String> longer = content(one.length() >= other.length() ? one : other);
    List<String> shorter = content(one.length() >= other.length() ? other : one);
    if (shorter.isEmpty() || longer.size() == shorter.size()) {
      return longer.equals(shorter);
    }
    if (shorter.size() == 1) {
      String word = shorter.get(0);
      boolean initials = word.length() >= 2 && initials(longer).equals(word);
      boolean opening = longer.get(0).equals(word) && longer.size() == 2;
      return initials || opening && text.length() > 3;
    }
    return longer.containsAll(shorter)
        && longer.get(longer.size() - 1).equals(shorter.get(shorter.size() - 1));
  }

  private static List<String> content(String key) {
    return Arrays.stream(key.split(" "))
        .filter(word -> !FILLERS.contains(word) && !word.isEmpty())
        .toList();
  }

  static String initials(List<String> words) {
    StringBuilder initials = new StringBuilder();
    words.forEach(word -> initials.append(word.charAt(0)));
    return initials.toString();
  }
}
