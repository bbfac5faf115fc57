package org.tocsin.coder.trigger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tocsin.knowledge.pattern.Condition;
import org.tocsin.knowledge.pattern.Element;
import org.tocsin.knowledge.pattern.Pattern;
import org.tocsin.knowledge.pattern.Words;
import org.tocsin.model.Tag;
import org.tocsin.model.Token;

/**
 * Dictionary forms as the patterns know them. A trained lemmatizer guesses at rare words; where its
 * guess is no word of any pattern but a regular stem of the form is, the stem is taken.
 */
final class Stems {
  /** Irregular verbs of news reports: dictionary form, then the others. */
  private static final String IRREGULAR =
      """
      bear bore borne; beat beaten; become became; begin began begun; bind bound; bleed bled; blow
      blew blown; break broke broken; bring brought; build built; burn burnt; buy bought; cast cast;
      catch caught; choose chose chosen; come came; cut cut; deal dealt; draw drew drawn; drive drove
      driven; fall fell fallen; feed fed; fight fought; find found; flee fled; fly flew flown; forbid
      forbade forbidden; force forced; freeze froze frozen; get got gotten; give gave given; go went
      gone; grow grew grown; hang hung; hear heard; hide hid hidden; hit hit; hold held; hurt hurt;
      keep kept; know knew known; lay laid; lead led; leave left; lend lent; let let; lie lain; lose
      lost; make made; meet met; overrun overran; oversee oversaw overseen; overthrow overthrew
      overthrown; pay paid; put put; quit quit; rebuild rebuilt; retake retook retaken; ride rode
      ridden; ring rang rung; rise rose risen; run ran; say said; seek sought; sell sold; send sent;
      set set; shake shook shaken; shoot shot; shut shut; sing sang sung; sit sat; slay slew slain;
      speak spoke spoken; spend spent; spill spilt; split split; spread spread; stand stood; steal
      stole stolen; stick stuck; sting stung; strike struck; swear swore sworn; sweep swept;
      take took taken; tear tore torn; tell told; throw threw thrown; undergo underwent undergone;
      uphold upheld; wake woke woken; wear wore worn; win won; wind wound; withdraw withdrew
      withdrawn; withhold withheld; write wrote written
      """;

  private static final Map<String, String> DICTIONARY_FORMS = dictionaryForms();

  private final Set<String> known;

  private Stems(Set<String> known) {
    this.known = known;
  }

  /** Stems that are words of these patterns. */
  static Stems of(List<Pattern> patterns) {
    Set<Words> sets = new HashSet<>();
    for (Pattern pattern : patterns) {
      for (Element element : pattern.elements()) {
        if (element instanceof Element.Word word) {
          sets.add(word.words());
        } else if (element instanceof Element.Slot slot) {
          slot.choice().ifPresent(choice -> sets.add(choice.words()));
        }
      }
      pattern.when().ifPresent(condition -> add(condition, sets));
      pattern.unless().values().forEach(condition -> add(condition, sets));
    }
    Set<String> known = new HashSet<>();
    sets.forEach(words -> known.addAll(words.all()));
    return new Stems(known);
  }

  private static void add(Condition condition, Set<Words> sets) {
    for (Condition.Test test : condition.tests()) {
      sets.add(test.choice().words());
    }
  }

  private static Map<String, String> dictionaryForms() {
    Map<String, String> forms = new HashMap<>();
    for (String verb : IRREGULAR.split(";")) {
      String[] words = verb.strip().split("\\s+");
      for (int i = 1; i < words.length; i++) {
        forms.put(words[i], words[0]);
      }
    }
    return Map.copyOf(forms);
  }

  /** The dictionary form of a token, given its lower-case form. */
  String of(Token token, String form) {
    String lemma = token.lemma();
    boolean bareVerb = token.tag() == Tag.VERB && lemma.equals(form);
    if (token.tag() == Tag.AUX || known.contains(lemma) && !bareVerb) {
      return lemma;
    }
    return stem(form, lemma);
  }

  /** A plural noun's singular where the lemmatizer leaves the plural, such as troops. */
  String singular(Token token, String form) {
    boolean bareNoun =
        (token.tag() == Tag.NOUN || token.tag() == Tag.PROPN) && token.lemma().equals(form);
    return bareNoun && form.endsWith("s") ? stem(form, token.lemma()) : token.lemma();
  }

  private String stem(String form, String lemma) {
    for (String stem : stems(form)) {
      if (known.contains(stem)) {
        return stem;
      }
    }
    return lemma;
  }

  private static List<String> stems(String form) {
    List<String> stems = new ArrayList<>();
    String irregular = DICTIONARY_FORMS.get(form);
    if (irregular != null) {
      stems.add(irregular);
    }
    if (form.length() < 5) {
      cut(form, "s", stems);
      return stems;
    }
    if (form.endsWith("ied") || form.endsWith("ies")) {
      stems.add(form.substring(0, form.length() - 3) + "y");
    }
    if (form.endsWith("ves")) {
      stems.add(form.substring(0, form.length() - 3) + "f");
    }
    cut(form, "ed", stems);
    cut(form, "ing", stems);
    cut(form, "es", stems);
    cut(form, "s", stems);
    return stems;
  }

  private static void cut(String form, String ending, List<String> stems) {
    if (!form.endsWith(ending) || form.endsWith("ss")) {
      return;
    }
    String stem = form.substring(0, form.length() - ending.length());
    int last = stem.length() - 1;
    stems.add(stem);
    if (!ending.equals("s")) {
      stems.add(stem + "e");
    }
    if (last > 1 && stem.charAt(last) == stem.charAt(last - 1)) {
      stems.add(stem.substring(0, last));
    }
  }
}
