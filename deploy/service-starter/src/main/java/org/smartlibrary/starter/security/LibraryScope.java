package org.smartlibrary.starter.security;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/**
 * Lets a library act for itself and for what is below it, and an operator for any: that one did is
 * written down before it happens.
 */
final class LibraryScope implements AuthorizationManager<RequestAuthorizationContext> {

  private final LibraryHierarchy hierarchy;
  private final OperatorAudit audit;

  LibraryScope(LibraryHierarchy hierarchy, OperatorAudit audit) {
    this.hierarchy = hierarchy;
    this.audit = audit;
  }

  @Override
  public AuthorizationDecision authorize(
      Supplier<? extends @Nullable Authentication> authentication,
      RequestAuthorizationContext context) {
    var caller = Callers.of(authentication);
    var library = context.getVariables().getOrDefault("isil", "");
    return new AuthorizationDecision(
        caller.isPresent()
            && (ownsOrIsAbove(caller.get(), Isil.of(library))
                || actsAsOperator(caller.get(), library, context)));
  }

  private boolean ownsOrIsAbove(Caller caller, Optional<Isil> library) {
    return (caller.is(Role.LIBRARY_SYSTEM) || caller.is(Role.LIBRARIAN))
        && caller.isil().isPresent()
        && library.isPresent()
        && (caller.isil().equals(library)
            || hierarchy.isAtOrBelow(library.get(), caller.isil().get()));
  }

  private boolean actsAsOperator(
      Caller caller, String library, RequestAuthorizationContext context) {
    if (!caller.is(Role.OPERATOR)) {
      return false;
    }
    var request = context.getRequest();
    audit.actedFor(library, caller.subject(), request.getMethod(), request.getRequestURI());
    return true;
  }
}
