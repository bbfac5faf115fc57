import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.tukaani.xz.XZInputStream;

/**
 * What NLP4J (Emory University, Apache-2.0) knows of names and words, written for our trainer. Run
 * by train-models.sh, no part of the program.
 *
 * <p>Arguments: the sentences to answer, a line each with tabs between tokens; where to write their
 * names, a tag a token; where to write vectors of words; how many words at most; then more files
 * whose words are wanted (CoNLL-U, or plain lists).
 */
public final class NamesTeacher {
  private static final String FOLDER = "edu/emory/mathcs/nlp/";
  private static final String VECTORS = FOLDER + "lexica/en-word-embeddings-undigitalized.xz";

  private static final String SETTING =
      """
      <configuration>
        <tsv><column index="1" field="form"/></tsv>
        <lexica>
          <ambiguity_classes field="word_form_simplified_lowercase">%1$slexica/en-ambiguity-classes-simplified-lowercase.xz</ambiguity_classes>
          <word_clusters field="word_form_simplified_lowercase">%1$slexica/en-brown-clusters-simplified-lowercase.xz</word_clusters>
          <word_embeddings field="word_form_undigitalized">%2$s</word_embeddings>
          <named_entity_gazetteers field="word_form_simplified">%1$slexica/en-named-entity-gazetteers-simplified.xz</named_entity_gazetteers>
        </lexica>
        <models><pos>%1$smodels/en-pos.xz</pos><ner>%1$smodels/en-ner.xz</ner></models>
      </configuration>
      """
          .formatted(FOLDER, VECTORS);

  public static void main(String[] arguments) throws Exception {
    List<String> sentences = Files.readAllLines(Path.of(arguments[0]));
    List<String> more = List.of(arguments).subList(4, arguments.length);
    writeVectors(
        words(sentences, more, Integer.parseInt(arguments[3])), Path.of(arguments[2]));
    NLPDecoder teacher =
        new NLPDecoder(new ByteArrayInputStream(SETTING.getBytes(StandardCharsets.UTF_8)));
    try (PrintWriter out = new PrintWriter(arguments[1], StandardCharsets.UTF_8)) {
      for (String sentence : sentences) {
        List<Token> tokens = new ArrayList<>();
        for (String form : sentence.split("\t")) {
          tokens.add(new Token(plain(form)));
        }
        NLPNode[] nodes = teacher.decode(teacher.toNodeArray(tokens));
        StringBuilder tags = new StringBuilder();
        for (int i = 1; i < nodes.length; i++) {
          tags.append(i > 1 ? "\t" : "").append(nodes[i].getNamedEntityTag());
        }
        out.print(tags + "\n");
      }
    }
  }

  /** Typographic marks as the teacher's own texts had them. */
  private static String plain(String form) {
    return form.replaceAll("[‘’]", "'").replaceAll("[“”]", "\"").replace("–", "-").replace("—", "--");
  }

  /** Words in small letters: those of the sentences by how often, then those of the files. */
  private static List<String> words(List<String> sentences, List<String> files, int most)
      throws IOException {
    Map<String, Integer> counts = new TreeMap<>();
    for (String sentence : sentences) {
      for (String form : sentence.split("\t")) {
        counts.merge(form.toLowerCase(Locale.ROOT), 1000, Integer::sum);
      }
    }
    for (String file : files) {
      for (String line : Files.readAllLines(Path.of(file))) {
        String text = file.endsWith(".conllu") ? form(line) : line;
        for (String word : text.split("[\\s,;|()]+")) {
          counts.merge(word.toLowerCase(Locale.ROOT), file.endsWith(".conllu") ? 1000 : 1, Integer::sum);
        }
      }
    }
    List<String> words = new ArrayList<>(counts.keySet());
    words.sort((a, b) -> counts.get(b) - counts.get(a));
    return words.subList(0, Math.min(most, words.size()));
  }

  private static String form(String line) {
    String[] cells = line.split("\t");
    return cells.length > 1 ? cells[1] : "";
  }

  /** For each word that has one: the vector of it in small letters, then that with a capital. */
  @SuppressWarnings("unchecked")
  private static void writeVectors(List<String> words, Path file) throws Exception {
    Map<String, float[]> vectors = new HashMap<>();
    try (InputStream in =
        new BufferedInputStream(
            new XZInputStream(NamesTeacher.class.getClassLoader().getResourceAsStream(VECTORS)),
            1 << 16)) {
      vectors = (Map<String, float[]>) new ObjectInputStream(in).readObject();
    }
    float[] none = new float[50];
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16))) {
      for (String word : words) {
        if (word.isEmpty()) {
          continue;
        }
        float[] small = vectors.getOrDefault(word, none);
        String capital = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
        float[] high =
            vectors.getOrDefault(
                capital, vectors.getOrDefault(word.toUpperCase(Locale.ROOT), none));
        if (small != none || high != none && !capital.equals(word)) {
          out.writeUTF(word);
          for (float value : small) {
            out.writeFloat(value);
          }
          for (float value : high) {
            out.writeFloat(value);
          }
        }
      }
    }
  }
}
