package org.smartlibrary.federation.union;

/**
 * What a part of a question was taken for.
 *
 * @param as title, author, subject, isbn, classification or callNumber
 */
public record Understood(String as, String text) {}
