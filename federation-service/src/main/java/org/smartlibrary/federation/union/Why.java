package org.smartlibrary.federation.union;

/**
 * Why a record is among the answers.
 *
 * @param words what was asked
 * @param field where the record says it: title, author, subject, series, publisher, number,
 *     classification, callNumber, or elsewhere; nowhere when it does not
 * @param how as a whole, as words, by its pinyin or by its initials
 */
public record Why(String words, String field, String how) {}
