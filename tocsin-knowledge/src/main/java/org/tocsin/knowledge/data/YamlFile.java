package org.tocsin.knowledge.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.tocsin.knowledge.KnowledgeException;

/** A YAML file of knowledge whose values know their lines. */
public final class YamlFile {
  private final String file;

  private YamlFile(String file) {
    this.file = file;
  }

  /** The root of a shipped file. */
  public static Value read(String file) {
    return parse(file, KnowledgeFolder.text(file));
  }

  /** The root of a text; the file's name is for messages. */
  public static Value parse(String file, String text) {
    try {
      Optional<Node> root =
          new Compose(LoadSettings.builder().setLabel(file).build()).composeString(text);
      YamlFile yaml = new YamlFile(file);
      return root.map(node -> yaml.new Value(node))
          .orElseThrow(
              () -> new KnowledgeException(file, 1, "the file is empty", "Write an entry"));
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      throw new KnowledgeException(file, line, e.getProblem(), "Correct the YAML");
    }
  }

  /** A value of the file: a word, a list or a map. */
  public final class Value {
    private final Node node;

    private Value(Node node) {
      this.node = node;
    }

    /** The line it begins on, from 1. */
    public int line() {
      return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    /** A fault at this value. */
    public KnowledgeException fault(String problem, String remedy) {
      return new KnowledgeException(file, line(), problem, remedy);
    }

    /** The words of a scalar. */
    public String text() {
      if (node instanceof ScalarNode scalar) {
        return scalar.getValue();
      }
      throw fault("expected a word or a text", "Write a single value");
    }

    /** The number of a scalar. */
    public double number() {
      try {
        return Double.parseDouble(text());
      } catch (NumberFormatException e) {
        throw fault("\"" + text() + "\" is no number", "Write a number such as 0.8");
      }
    }

    /** The entries of a list. */
    public List<Value> list() {
      if (node instanceof SequenceNode sequence) {
        List<Value> values = new ArrayList<>();
        for (Node item : sequence.getValue()) {
          values.add(new Value(item));
        }
        return values;
      }
      throw fault("expected a list", "Write [a, b] or lines that begin with \"- \"");
    }

    /** The words of a list of scalars, or of one scalar. */
    public List<String> texts() {
      if (node instanceof ScalarNode) {
        return List.of(text());
      }
      List<String> texts = new ArrayList<>();
      for (Value value : list()) {
        texts.add(value.text());
      }
      return texts;
    }

    /** The entries of a map, in file order. */
    public Map<String, Value> map() {
      if (!(node instanceof MappingNode mapping)) {
        throw fault("expected a map", "Write \"key: value\" lines");
      }
      Map<String, Value> values = new LinkedHashMap<>();
      for (NodeTuple tuple : mapping.getValue()) {
        Value key = new Value(tuple.getKeyNode());
        if (values.put(key.text(), new Value(tuple.getValueNode())) != null) {
          throw key.fault("\"" + key.text() + "\" stands twice", "Keep one of them");
        }
      }
      return values;
    }

    /** The entries of a map that may have only these keys. */
    public Map<String, Value> map(Set<String> allowed) {
      Map<String, Value> values = map();
      for (Map.Entry<String, Value> entry : values.entrySet()) {
        if (!allowed.contains(entry.getKey())) {
          throw entry
              .getValue()
              .fault(
                  "unknown key \"" + entry.getKey() + "\"",
                  "Use one of " + String.join(", ", allowed.stream().sorted().toList()));
        }
      }
      return values;
    }

    /** An entry that must be there. */
    public Value at(String key) {
      Value value = map().get(key);
      if (value == null) {
        throw fault("\"" + key + "\" is missing", "Add it");
      }
      return value;
    }
  }
}
