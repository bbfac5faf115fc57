package org.tocsin.knowledge.pattern;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tocsin.knowledge.data.YamlFile;
import org.tocsin.knowledge.ontology.EventType;
import org.tocsin.knowledge.ontology.Ontology;

/** All event patterns of a language. */
public final class Patterns {
  private Patterns() {}

  /** The shipped English patterns, type by type; every type of the ontology has a file. */
  public static List<Pattern> load(Ontology ontology) {
    PatternParser parser = new PatternParser(new WordLists("lang/en/lists/"));
    List<PatternParser.Sense> senses =
        YamlFile.read("lang/en/senses.yaml").list().stream().map(parser::sense).toList();
    List<Pattern> patterns = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (EventType type : ontology.types()) {
      Map<String, Condition> general = new LinkedHashMap<>();
      for (PatternParser.Sense sense : senses) {
        if (sense.countsFor(type)) {
          general.put(sense.name(), sense.condition());
        }
      }
      for (YamlFile.Value entry :
          YamlFile.read("lang/en/patterns/" + type.name() + ".yaml").list()) {
        Pattern pattern = parser.parse(entry, type);
        if (!ids.add(pattern.id())) {
          throw entry.fault("the id " + pattern.id() + " stands twice", "Name one differently");
        }
        patterns.add(type.speechAct() ? pattern : pattern.unlessAlso(general));
      }
    }
    return patterns;
  }
}
