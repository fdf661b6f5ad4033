package org.smartlibrary.federation.union.lucene;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.smartlibrary.federation.union.UnionQuery;

/** A query of the port in Lucene's words, without what facets narrow. */
final class RecordQuery {

  private final UnionQuery query;
  private final ScopeView scope;
  private final Question question;

  RecordQuery(UnionQuery query, ScopeView scope) {
    this.query = query;
    this.scope = scope;
    this.question = new Question(query.any());
  }

  /** Whether there are words enough to do without some. */
  boolean canRelax() {
    return question.canRelax();
  }

  Query build(boolean relaxed) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    if (!query.any().isBlank()) {
      all.add(words(relaxed), Occur.MUST);
    }
    addFields(all);
    addScope(all);
    if (all.build().clauses().stream().noneMatch(clause -> clause.occur() == Occur.MUST)) {
      all.add(new ConstantScoreQuery(Question.term(Fields.LIVE, "1")), Occur.MUST);
    }
    return all.build();
  }

  private Query words(boolean relaxed) {
    if (question.isEmpty()) {
      return new MatchNoDocsQuery("no word in what was typed");
    }
    return relaxed ? question.most() : question.all();
  }

  private void addFields(BooleanQuery.Builder all) {
    if (!query.title().isBlank()) {
      all.add(FieldQuestion.in(Fields.TITLE, query.title(), Fields.EXACT_TITLE), Occur.MUST);
    }
    if (!query.author().isBlank()) {
      all.add(FieldQuestion.in(Fields.AUTHOR, query.author(), Fields.EXACT_NAME), Occur.MUST);
    }
    if (!query.subject().isBlank()) {
      all.add(FieldQuestion.in(Fields.SUBJECT, query.subject()), Occur.MUST);
    }
    if (!query.isbn().isBlank()) {
      all.add(FieldQuestion.number(query.isbn()), Occur.MUST);
    }
    if (!query.clc().isBlank()) {
      all.add(Question.term(Fields.CLC, EntryText.clc(query.clc())), Occur.FILTER);
    }
  }

  private void addScope(BooleanQuery.Builder all) {
    if (query.available()) {
      all.add(scope.available(), Occur.FILTER);
    } else if (query.scope().isNarrow()) {
      all.add(scope.present(), Occur.FILTER);
    }
  }
}
