package org.smartlibrary.catalog.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a record says, the same for every dialect of MARC; text is in NFC. Its JSON is part of the
 * published events: absent values are omitted, lists are never null, languages are ISO 639-2 codes,
 * the country is ISO 3166-1, the script ISO 15924.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BibliographicRecord(
    Level level,
    Form form,
    List<Identifier> identifiers,
    List<Title> titles,
    List<Contributor> contributors,
    @Nullable Edition edition,
    @Nullable Publication publication,
    @Nullable Extent extent,
    List<Series> series,
    List<Subject> subjects,
    List<Classification> classifications,
    List<String> languages,
    List<String> originalLanguages,
    @Nullable String country,
    @Nullable String script,
    @JsonProperty("abstract") @Nullable String summary,
    @Nullable String contents,
    List<Note> notes,
    List<Relation> relations) {

  public BibliographicRecord {
    identifiers = List.copyOf(identifiers);
    titles = List.copyOf(titles);
    contributors = List.copyOf(contributors);
    series = List.copyOf(series);
    subjects = List.copyOf(subjects);
    classifications = List.copyOf(classifications);
    languages = List.copyOf(languages);
    originalLanguages = List.copyOf(originalLanguages);
    notes = List.copyOf(notes);
    relations = List.copyOf(relations);
  }
}
