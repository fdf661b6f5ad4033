package org.smartlibrary.federation.cluster.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.federation.cluster.Assertion.Kind;
import org.smartlibrary.federation.cluster.RecordKey;
import org.smartlibrary.starter.problem.FieldError;
import org.smartlibrary.starter.security.Isil;

/** What somebody asks to be asserted, as it came. */
record AssertionForm(
    @Nullable String kind, @Nullable List<@Nullable Named> records, @Nullable String reason) {

  private static final int PAIR = 2;
  private static final int LONGEST_NUMBER = 200;
  private static final int LONGEST_REASON = 1000;

  /** A record by its library and its number there. */
  record Named(@Nullable String isil, @Nullable String controlNumber) {

    static Named of(RecordKey key) {
      return new Named(key.isil(), key.controlNumber());
    }

    boolean isWellFormed() {
      return isil != null
          && Isil.of(isil).isPresent()
          && controlNumber != null
          && !controlNumber.isBlank()
          && controlNumber.length() <= LONGEST_NUMBER;
    }

    RecordKey key() {
      return new RecordKey(String.valueOf(isil), String.valueOf(controlNumber));
    }
  }

  /** All that is wrong with it. */
  List<FieldError> errors() {
    var errors = new ArrayList<FieldError>();
    if (Kind.ofCode(kind).isEmpty()) {
      errors.add(new FieldError("/kind", "must be must-link or cannot-link"));
    }
    checkRecords(errors);
    String fault = faultOf(reason);
    if (fault != null) {
      errors.add(new FieldError("/reason", fault));
    }
    return errors;
  }

  private void checkRecords(List<FieldError> errors) {
    if (records == null || records.size() != PAIR) {
      errors.add(new FieldError("/records", "must name two records"));
      return;
    }
    for (int i = 0; i < PAIR; i++) {
      Named record = records.get(i);
      if (record == null || !record.isWellFormed()) {
        String said = "must be a record: isil, and controlNumber of at most 200 characters";
        errors.add(new FieldError("/records/" + i, said));
      }
    }
    if (errors.isEmpty() && new HashSet<>(records).size() < PAIR) {
      errors.add(new FieldError("/records/1", "must be another record than the first"));
    }
  }

  static @Nullable String faultOf(@Nullable String reason) {
    return reason == null || reason.isBlank() || reason.length() > LONGEST_REASON
        ? "must say why, in at most 1000 characters"
        : null;
  }

  /** The two records, of a form without errors. */
  List<RecordKey> keys() {
    var keys = new ArrayList<RecordKey>();
    for (Named record : records == null ? List.<@Nullable Named>of() : records) {
      if (record != null) {
        keys.add(record.key());
      }
    }
    return keys;
  }
}
