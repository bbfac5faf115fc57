/**
 * How English reports what others say. {@link org.tocsin.knowledge.speech.Reporting} knows the
 * words that bring speech in, {@link org.tocsin.knowledge.speech.SpeechActs} the words inside it.
 */
@NullMarked
package org.tocsin.knowledge.speech;

import org.jspecify.annotations.NullMarked;
