@NullMarked
package org.tocsin.knowledge;

import org.jspecify.annotations.NullMarked;
