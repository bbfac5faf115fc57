package org.tocsin.knowledge.pattern;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tocsin.knowledge.data.KnowledgeFolder;
import org.tocsin.knowledge.data.YamlFile;

/** The word lists of a language, read when first asked for. */
public final class WordLists {
  private final String folder;
  private final Map<String, List<String>> read = new HashMap<>();

  /**
   * @param folder such as "lang/en/lists/"
   */
  public WordLists(String folder) {
    this.folder = folder;
  }

  /** The entries of a list; the value that asks for it takes the blame if it is not there. */
  public List<String> list(String name, YamlFile.Value asker) {
    List<String> words = read.get(name);
    if (words == null) {
      String file = folder + name + ".yaml";
      if (!KnowledgeFolder.has(file)) {
        throw asker.fault("there is no list @" + name, "Write the file " + file);
      }
      YamlFile.Value root = YamlFile.read(file);
      root.map(Set.of("about", "words"));
      words = root.at("words").texts();
      read.put(name, words);
    }
    return words;
  }
}
