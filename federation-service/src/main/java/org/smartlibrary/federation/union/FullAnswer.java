package org.smartlibrary.federation.union;

import java.util.List;

/**
 * An answer for people.
 *
 * @param understood what was not taken for plain words
 * @param suggestions other questions, when this one finds little
 * @param why for each hit why it is there; empty when that was not asked
 */
public record FullAnswer(
    SearchAnswer answer,
    List<Understood> understood,
    List<Suggestion> suggestions,
    List<List<Why>> why) {}
