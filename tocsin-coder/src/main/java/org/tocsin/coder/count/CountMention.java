package org.tocsin.coder.count;

import java.util.Optional;
import java.util.OptionalLong;
import org.tocsin.model.Comparator;
import org.tocsin.model.Counted;
import org.tocsin.model.Span;

/**
 * A figure that counts people or days.
 *
 * @param sentence index of the sentence
 * @param head index of the counted noun's token, or of the figure where it stands alone
 * @param span the figure with its comparator and noun, such as "More than 100,000 people"
 * @param low smallest number that fits the words
 * @param high largest number that fits the words
 * @param best the figure itself, where one is given
 * @param comparator how the figure bounds the number
 * @param of what the words alone say is counted ("12 dead": deaths); empty where the event decides
 */
public record CountMention(
    int sentence,
    int head,
    Span span,
    OptionalLong low,
    OptionalLong high,
    OptionalLong best,
    Comparator comparator,
    Optional<Counted> of) {}
