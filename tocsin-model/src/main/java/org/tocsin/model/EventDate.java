package org.tocsin.model;

import java.util.Optional;

/**
 * When something happens.
 *
 * @param edtf Extended Date/Time Format: a day, month, year or interval such as
 *     2020-08-10/2020-08-16; ".." is open
 * @param precision how finely it is known
 * @param basis where it comes from
 * @param span the words, if there are any
 */
public record EventDate(
    String edtf, DatePrecision precision, DateBasis basis, Optional<Span> span) {}
