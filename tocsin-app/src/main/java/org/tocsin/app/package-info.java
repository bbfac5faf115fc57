/**
 * The command line. Data goes to standard output, messages to standard error. Start at {@link
 * org.tocsin.app.Tocsin}.
 */
@NullMarked
package org.tocsin.app;

import org.jspecify.annotations.NullMarked;
