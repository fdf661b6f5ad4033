package org.smartlibrary.federation.union.cql;

import java.util.ArrayList;
import java.util.List;
import org.smartlibrary.federation.union.cql.Token.Kind;

/** Cuts a query into tokens. A term keeps its backslashes: what they protect is told later. */
final class Lexer {

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private Lexer(String text) {
    this.text = text;
  }

  static List<Token> tokens(String text) {
    return new Lexer(text).cut();
  }

  private List<Token> cut() {
    while (at < text.length()) {
      char c = text.charAt(at);
      switch (c) {
        case '(' -> sign(Kind.OPEN, 1);
        case ')' -> sign(Kind.CLOSE, 1);
        case '/' -> sign(Kind.SLASH, 1);
        case '=', '<', '>' -> sign(Kind.COMPARISON, comparisonLength(c));
        case '"' -> string();
        default -> wordOrSpace(c);
      }
    }
    tokens.add(new Token(Kind.END, "", text.length()));
    return tokens;
  }

  private void sign(Kind kind, int length) {
    tokens.add(new Token(kind, text.substring(at, at + length), at));
    at += length;
  }

  private int comparisonLength(char first) {
    char second = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    boolean two =
        switch (first) {
          case '<' -> second == '=' || second == '>';
          default -> second == '=';
        };
    return two ? 2 : 1;
  }

  private void string() {
    int start = at++;
    while (at < text.length() && text.charAt(at) != '"') {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    if (at >= text.length()) {
      throw new UnreadableCqlException(
          CqlReading.Fault.QUOTES, start, "a quotation mark is not closed");
    }
    tokens.add(new Token(Kind.STRING, text.substring(start + 1, at), start));
    at++;
  }

  private void wordOrSpace(char c) {
    if (Character.isWhitespace(c)) {
      at++;
      return;
    }
    int start = at;
    while (at < text.length() && goesOn(text.charAt(at))) {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    at = Math.min(at, text.length());
    tokens.add(new Token(Kind.WORD, text.substring(start, at), start));
  }

  private static boolean goesOn(char c) {
    return !Character.isWhitespace(c) && "()/=<>\"".indexOf(c) < 0;
  }
}
