package org.smartlibrary.loan.circulation.kafka;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.circulation.Activity;
import org.smartlibrary.loan.circulation.Copy;
import org.smartlibrary.loan.circulation.Loan;
import org.smartlibrary.loan.patron.ReaderGroup;
import org.smartlibrary.loan.stock.ItemType;

/**
 * The data of all that is told of loans: a pseudonym instead of the reader, the title instead of
 * the copy.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ActivityV1(
    String pseudonym,
    ReaderGroup group,
    String home,
    String library,
    String owner,
    String controlNumber,
    ItemType itemType,
    String at,
    @Nullable String due,
    @Nullable Integer renewals,
    @Nullable String returnedTo,
    @Nullable Integer daysLate) {

  static String type(Activity activity) {
    return switch (activity) {
      case Activity.Lent _ -> "org.smartlibrary.loan.lent.v1";
      case Activity.LendingUndone _ -> "org.smartlibrary.loan.lending-undone.v1";
      case Activity.ReturnUndone _ -> "org.smartlibrary.loan.return-undone.v1";
      case Activity.Renewed _ -> "org.smartlibrary.loan.renewed.v1";
      case Activity.Returned _ -> "org.smartlibrary.loan.returned.v1";
      case Activity.Recalled _ -> "org.smartlibrary.loan.recalled.v1";
      case Activity.DeclaredLost _ -> "org.smartlibrary.loan.lost.v1";
      case Activity.SaidToBeReturned _ -> "org.smartlibrary.loan.claimed-returned.v1";
    };
  }

  static ActivityV1 of(Activity activity, Copy copy, String pseudonym) {
    var loan = activity.loan();
    return switch (activity) {
      case Activity.Lent _, Activity.Renewed _, Activity.Recalled _, Activity.ReturnUndone _ ->
          of(activity, copy, pseudonym, loan.due().toString(), null, null);
      case Activity.Returned(_, var where, var daysLate, _) ->
          of(activity, copy, pseudonym, null, where.value(), daysLate);
      case Activity.DeclaredLost _, Activity.SaidToBeReturned _, Activity.LendingUndone _ ->
          of(activity, copy, pseudonym, null, null, null);
    };
  }

  private static ActivityV1 of(
      Activity activity,
      Copy copy,
      String pseudonym,
      @Nullable String due,
      @Nullable String returnedTo,
      @Nullable Integer daysLate) {
    Loan loan = activity.loan();
    return new ActivityV1(
        pseudonym,
        loan.group(),
        loan.home().value(),
        loan.library().value(),
        copy.key().owner().value(),
        copy.item().record().controlNumber(),
        copy.item().type(),
        activity.at().toString(),
        due,
        loan.renewals(),
        returnedTo,
        daysLate);
  }
}
