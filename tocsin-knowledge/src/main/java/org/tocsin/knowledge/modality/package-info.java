/**
 * Words that say whether something happened. Start at {@link
 * org.tocsin.knowledge.modality.Modality}.
 */
@NullMarked
package org.tocsin.knowledge.modality;

import org.jspecify.annotations.NullMarked;
