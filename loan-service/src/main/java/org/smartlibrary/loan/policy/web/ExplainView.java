package org.smartlibrary.loan.policy.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.patron.ReaderGroup;
import org.smartlibrary.loan.policy.Decision;
import org.smartlibrary.loan.policy.Lost;
import org.smartlibrary.loan.policy.Placed;
import org.smartlibrary.loan.stock.ItemType;
import org.smartlibrary.starter.security.Isil;

/**
 * What holds in a case, and why.
 *
 * @param path the libraries whose lines count, from the top down
 */
record ExplainView(
    Isil at,
    ReaderGroup group,
    ItemType type,
    LocalDate on,
    List<Isil> path,
    List<OneValue> values) {

  /** One value, the line that decided, and those that did not. */
  record OneValue(
      String value, Object amount, OneLine decidedBy, String because, List<LostLine> lost) {

    static OneValue of(Decision decision) {
      return new OneValue(
          decision.term().title(),
          PolicyForm.shown(decision.term(), decision.amount()),
          OneLine.of(decision.by()),
          decision.because(),
          decision.lost().stream().map(LostLine::of).toList());
    }
  }

  /**
   * A line and where it stands.
   *
   * @param library null for what the network takes where no library says anything
   * @param number from 1, in that version of the library's lines
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record OneLine(
      @Nullable Isil library, @Nullable Long version, int number, PolicyForm.OneLine line) {

    static OneLine of(Placed placed) {
      return new OneLine(
          placed.library(),
          placed.library() == null ? null : placed.version(),
          placed.number(),
          PolicyForm.OneLine.of(placed.line()));
    }
  }

  /** A line that did not decide. */
  record LostLine(OneLine line, Lost.Why why, String because) {

    static LostLine of(Lost lost) {
      return new LostLine(OneLine.of(lost.line()), lost.why(), lost.because());
    }
  }
}
