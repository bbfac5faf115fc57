/** Number words and what they are worth. Start at NumberWords. */
@NullMarked
package org.tocsin.knowledge.number;

import org.jspecify.annotations.NullMarked;
