package org.tocsin.language.segment;

import org.tocsin.model.SegmentKind;
import org.tocsin.model.Span;

/**
 * A run of text of one kind, not yet cut into sentences.
 *
 * @param kind what it is
 * @param span where it lies
 */
public record Stretch(SegmentKind kind, Span span) {}
