package org.tocsin.knowledge.data;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.tocsin.knowledge.KnowledgeException;

/** A YAML file of knowledge whose values know their lines. */
public final class YamlFile {
  private final String file;

  private YamlFile(String file) {
    this.file = file;
  }

  /** The ending of the form that the build compiles a file to, beside it. */
  static final String COMPILED = ".bin";

  /** The root of a shipped file, from its compiled form where that was made from this very file. */
  public static Value read(String file) {
    byte[] source = KnowledgeFolder.bytes(file);
    Optional<byte[]> compiled = KnowledgeFolder.find(file + COMPILED);
    if (compiled.isPresent()) {
      try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(compiled.get()))) {
        if (in.readLong() == checksum(source)) {
          return new YamlFile(file).new Value(YamlNode.read(in));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return parse(file, new String(source, StandardCharsets.UTF_8));
  }

  /** The compiled form of a file. */
  static byte[] compile(String file, byte[] source) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeLong(checksum(source));
      parse(file, new String(source, StandardCharsets.UTF_8)).node.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static long checksum(byte[] bytes) {
    CRC32 checksum = new CRC32();
    checksum.update(bytes);
    return checksum.getValue();
  }

  /** The root of a text; the file's name is for messages. */
  public static Value parse(String file, String text) {
    try {
      Optional<Node> root =
          new Compose(LoadSettings.builder().setLabel(file).build()).composeString(text);
      YamlFile yaml = new YamlFile(file);
      return root.map(node -> yaml.new Value(YamlNode.of(node)))
          .orElseThrow(
              () -> new KnowledgeException(file, 1, "the file is empty", "Write an entry"));
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      throw new KnowledgeException(file, line, e.getProblem(), "Correct the YAML");
    }
  }

  /** A value of the file: a word, a list or a map. */
  public final class Value {
    private final YamlNode node;

    private Value(YamlNode node) {
      this.node = node;
    }

    /** The line it begins on, from 1. */
    public int line() {
      return node.line();
    }

    /** A fault at this value. */
    public KnowledgeException fault(String problem, String remedy) {
      return new KnowledgeException(file, line(), problem, remedy);
    }

    /** The words of a scalar. */
    public String text() {
      if (node instanceof YamlNode.Scalar scalar) {
        return scalar.text();
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
      if (node instanceof YamlNode.Sequence sequence) {
        List<Value> values = new ArrayList<>();
        for (YamlNode item : sequence.items()) {
          values.add(new Value(item));
        }
        return values;
      }
      throw fault("expected a list", "Write [a, b] or lines that begin with \"- \"");
    }

    /** The words of a list of scalars, or of one scalar. */
    public List<String> texts() {
      if (node instanceof YamlNode.Scalar) {
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
      if (!(node instanceof YamlNode.Mapping mapping)) {
        throw fault("expected a map", "Write \"key: value\" lines");
      }
      Map<String, Value> values = new LinkedHashMap<>();
      for (int i = 0; i < mapping.items().size(); i += 2) {
        Value key = new Value(mapping.items().get(i));
        if (values.put(key.text(), new Value(mapping.items().get(i + 1))) != null) {
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
      if (node instanceof YamlNode.Mapping mapping) {
        for (int i = 0; i < mapping.items().size(); i += 2) {
          if (mapping.items().get(i) instanceof YamlNode.Scalar name && name.text().equals(key)) {
            return new Value(mapping.items().get(i + 1));
          }
        }
      }
      throw fault("\"" + key + "\" is missing", "Add it");
    }
  }
}
