package org.tocsin.coder.statement;

import java.util.List;
import org.tocsin.model.Claim;
import org.tocsin.model.Statement;

/**
 * What is said in a document.
 *
 * @param statements quotations and reported speech, in text order
 * @param claims what someone holds and the article does not vouch for, in text order
 */
public record Statements(List<Statement> statements, List<Claim> claims) {
  public Statements {
    statements = List.copyOf(statements);
    claims = List.copyOf(claims);
  }
}
