package org.smartlibrary.loan.patron.web;

import java.util.List;
import java.util.Map;
import org.smartlibrary.loan.patron.Registration;
import org.smartlibrary.starter.bulk.RowForm;
import org.smartlibrary.starter.form.Reading;

/** Readers as the lines of a file. */
final class ReaderRows {

  static final RowForm<ReaderForm, Registration> FORM =
      new RowForm<>(
          ReaderForm.class,
          FormReader::read,
          new RowForm.Columns<>(
              ReaderForm.COLUMNS,
              List.of("id", "card", "name", "home", "group"),
              ReaderProblems.HEADER,
              ReaderRows::read));

  private ReaderRows() {}

  private static Reading<Registration> read(Map<String, String> values) {
    var keeps = values.get("keeps_history");
    if (keeps != null && !keeps.equals("true") && !keeps.equals("false")) {
      return Reading.Faulty.because(values.get("id"), "/keepsHistory", "is true or false");
    }
    return FormReader.read(
        new ReaderForm(
            values.get("id"),
            values.get("card"),
            values.get("login"),
            values.get("name"),
            values.get("home"),
            values.get("group"),
            values.get("valid_through"),
            values.get("guardian"),
            keeps == null ? null : Boolean.valueOf(keeps),
            values.get("phone"),
            values.get("email"),
            values.get("birth_date"),
            values.get("pin")));
  }
}
