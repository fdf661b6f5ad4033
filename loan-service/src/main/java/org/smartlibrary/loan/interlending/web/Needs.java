package org.smartlibrary.loan.interlending.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.interlending.Citation;
import org.smartlibrary.loan.interlending.Need;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.loan.stock.Isbn;
import org.smartlibrary.loan.stock.Stock;
import org.smartlibrary.loan.stock.StockItem;
import org.smartlibrary.loan.stock.UnionId;
import org.smartlibrary.starter.problem.ProblemException;
import org.springframework.stereotype.Component;

/** Finds out which title a form means. */
@Component
class Needs {

  private final Stock stock;

  Needs(Stock stock) {
    this.stock = stock;
  }

  /** What the union has is asked of its members, and what it has not in words. */
  Need of(WishForm form, @Nullable ReaderId reader) {
    @Nullable UnionId named = form.title();
    Optional<UnionId> title =
        named == null
            ? form.number().flatMap(stock::withIsbn).flatMap(stock::current)
            : Optional.of(stock.current(named).orElseThrow(() -> unknown(named.value())));
    Optional<StockItem> copy = title.flatMap(id -> stock.copies(id).stream().findFirst());
    if (title.isPresent() && copy.isPresent()) {
      Isbn isbn = form.number().orElse(null);
      Citation cited =
          new Citation(copy.get().title(), copy.get().author(), isbn, null, form.pages());
      return need(form, title.get(), cited, reader);
    }
    return need(form, null, form.words().orElseThrow(() -> unknown(name(form))), reader);
  }

  private static Need need(
      WishForm form, @Nullable UnionId title, Citation cited, @Nullable ReaderId reader) {
    return new Need(title, cited, form.wanted(), reader, form.note(), form.neededBy());
  }

  private static String name(WishForm form) {
    return form.title() == null ? "ISBN " + form.isbn() : form.title().value();
  }

  private static ProblemException unknown(String title) {
    return InterlendingProblems.UNKNOWN_TITLE
        .because("The union has no title %s with copies.".formatted(title))
        .exception();
  }
}
