package org.smartlibrary.federation.union.lucene;

import java.time.Instant;
import java.util.List;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.federation.text.Folding;
import org.smartlibrary.federation.union.Criterion;

/** A criterion of the port in Lucene's words. */
final class CriterionQuery {

  private CriterionQuery() {}

  static Query of(Criterion criterion) {
    return switch (criterion) {
      case Criterion.Everything() -> fixed(Fields.LIVE, "1");
      case Criterion.And(List<Criterion> parts) -> joined(parts, Occur.MUST);
      case Criterion.Or(List<Criterion> parts) -> joined(parts, Occur.SHOULD);
      case Criterion.Not(Criterion base, Criterion without) -> except(of(base), of(without));
      case Criterion.Words words -> WordCriterion.of(words);
      case Criterion.Whole(Criterion.Where where, String text) ->
          fixed(Places.whole(where), Folding.compact(text));
      case Criterion.Masked masked -> MaskedCriterion.of(masked);
      case Criterion.Numbered(String text) -> FieldQuestion.number(text);
      case Criterion.Id(String id) -> both(fixed(Fields.ID, id), fixed(Fields.LIVE, "1"));
      case Criterion.Published(Integer from, Integer to) -> published(from, to);
      case Criterion.Changed(Instant from, Instant to) -> changed(from, to);
      case Criterion.Language(String code) -> fixed(Fields.LANGUAGE, code);
      case Criterion.Form(String name) -> fixed(Fields.FORM, name);
      case Criterion.HeldBy(String isil) -> fixed(Fields.LIBRARY, isil);
    };
  }

  private static Query joined(List<Criterion> parts, Occur occur) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    parts.forEach(part -> query.add(of(part), occur));
    return query.build();
  }

  private static Query except(Query base, Query without) {
    return new BooleanQuery.Builder().add(base, Occur.MUST).add(without, Occur.MUST_NOT).build();
  }

  private static Query both(Query first, Query second) {
    return new BooleanQuery.Builder().add(first, Occur.MUST).add(second, Occur.FILTER).build();
  }

  private static Query published(@Nullable Integer from, @Nullable Integer to) {
    long first = from == null ? Long.MIN_VALUE : from;
    long last = to == null ? Long.MAX_VALUE : to;
    return first > last
        ? new MatchNoDocsQuery("an empty range")
        : new ConstantScoreQuery(
            new IndexOrDocValuesQuery(
                LongPoint.newRangeQuery(Fields.YEAR, first, last),
                NumericDocValuesField.newSlowRangeQuery(Fields.YEAR, first, last)));
  }

  private static Query changed(@Nullable Instant from, @Nullable Instant to) {
    long first = from == null ? Long.MIN_VALUE : from.toEpochMilli();
    long last = to == null ? Long.MAX_VALUE : to.toEpochMilli();
    return first > last
        ? new MatchNoDocsQuery("an empty range")
        : new ConstantScoreQuery(LongField.newRangeQuery(Fields.DERIVED, first, last));
  }

  /** A term that matches or does not. */
  private static Query fixed(String field, String term) {
    return new ConstantScoreQuery(Question.term(field, term));
  }
}
