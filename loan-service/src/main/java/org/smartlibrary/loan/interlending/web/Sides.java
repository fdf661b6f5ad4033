package org.smartlibrary.loan.interlending.web;

import java.util.Optional;
import org.smartlibrary.loan.interlending.InterlibraryRequest;
import org.smartlibrary.loan.interlending.InterlibraryRequests;
import org.smartlibrary.loan.interlending.Party;
import org.smartlibrary.loan.interlending.RequestId;
import org.smartlibrary.loan.member.Staff;
import org.smartlibrary.starter.security.Caller;
import org.smartlibrary.starter.security.Role;
import org.springframework.stereotype.Component;

/** On which side of a request a caller stands; who stands on none is not told that there is one. */
@Component
class Sides {

  private final InterlibraryRequests requests;
  private final Staff staff;
  private final Askers askers;

  Sides(InterlibraryRequests requests, Staff staff, Askers askers) {
    this.requests = requests;
    this.staff = staff;
    this.askers = askers;
  }

  InterlibraryRequest known(String id) {
    return RequestId.of(id)
        .flatMap(requests::find)
        .orElseThrow(() -> InterlendingProblems.unknown(id));
  }

  RequestView view(Caller caller, InterlibraryRequest request) {
    if (askers.owns(caller, request)) {
      return RequestView.forReader(request);
    }
    if (asked(caller, request)) {
      return RequestView.forRequester(request);
    }
    return supplying(caller, request)
        .map(supplier -> RequestView.forSupplier(request, supplier))
        .orElseThrow(() -> InterlendingProblems.unknown(request.id().value()));
  }

  /** Whether the caller acts for the library that asked; that an operator did is written down. */
  InterlibraryRequest ofRequester(Caller caller, String id, String doing) {
    InterlibraryRequest request = known(id);
    if (!(request.requester() instanceof Party.Member member) || !asked(caller, request)) {
      throw InterlendingProblems.unknown(id);
    }
    staff.actsFor(caller, member.isil(), doing);
    return request;
  }

  /** The same, or the caller is the reader for whom it was asked. */
  InterlibraryRequest ofAsker(Caller caller, String id, String doing) {
    InterlibraryRequest request = known(id);
    return askers.owns(caller, request) ? request : ofRequester(caller, id, doing);
  }

  private boolean asked(Caller caller, InterlibraryRequest request) {
    return caller.is(Role.OPERATOR)
        || (request.requester() instanceof Party.Member member
            && staff.serves(caller, member.isil()));
  }

  private Optional<Party> supplying(Caller caller, InterlibraryRequest request) {
    return request.rota().suppliers().stream()
        .map(supplier -> supplier.party())
        .filter(request.rota()::wasAsked)
        .filter(
            party -> party instanceof Party.Member member && staff.serves(caller, member.isil()))
        .findFirst();
  }
}
