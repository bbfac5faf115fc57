/**
 * Selects who acts and who is acted upon in an event, by a trained model. Start at RoleSelector.
 */
@NullMarked
package org.tocsin.coder.role;

import org.jspecify.annotations.NullMarked;
