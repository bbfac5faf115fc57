@NullMarked
package org.tocsin.language;

import org.jspecify.annotations.NullMarked;
