package org.tocsin.knowledge.data;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** What stands in a YAML file, with its lines; can be written compactly and read back fast. */
sealed interface YamlNode {
  /** The line it begins on, from 1. */
  int line();

  /** A word or a text. */
  record Scalar(int line, String text) implements YamlNode {}

  /** A list. */
  record Sequence(int line, List<YamlNode> items) implements YamlNode {}

  /** A map: keys and values in turn. */
  record Mapping(int line, List<YamlNode> items) implements YamlNode {}

  static YamlNode of(Node node) {
    int line = node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    if (node instanceof ScalarNode scalar) {
      return new Scalar(line, scalar.getValue());
    }
    List<YamlNode> items = new ArrayList<>();
    if (node instanceof SequenceNode sequence) {
      sequence.getValue().forEach(item -> items.add(of(item)));
      return new Sequence(line, items);
    }
    for (NodeTuple tuple : ((MappingNode) node).getValue()) {
      items.add(of(tuple.getKeyNode()));
      items.add(of(tuple.getValueNode()));
    }
    return new Mapping(line, items);
  }

  default void write(DataOutputStream out) throws IOException {
    out.writeInt(line());
    if (this instanceof Scalar scalar) {
      byte[] text = scalar.text().getBytes(StandardCharsets.UTF_8);
      out.writeByte(0);
      out.writeInt(text.length);
      out.write(text);
    } else {
      List<YamlNode> items =
          this instanceof Sequence sequence ? sequence.items() : ((Mapping) this).items();
      out.writeByte(this instanceof Sequence ? 1 : 2);
      out.writeInt(items.size());
      for (YamlNode item : items) {
        item.write(out);
      }
    }
  }

  static YamlNode read(DataInputStream in) throws IOException {
    int line = in.readInt();
    int kind = in.readByte();
    int size = in.readInt();
    if (kind == 0) {
      return new Scalar(line, new String(in.readNBytes(size), StandardCharsets.UTF_8));
    }
    List<YamlNode> items = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      items.add(read(in));
    }
    return kind == 1 ? new Sequence(line, items) : new Mapping(line, items);
  }
}
