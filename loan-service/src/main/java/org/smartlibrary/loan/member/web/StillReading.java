package org.smartlibrary.loan.member.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.smartlibrary.loan.member.Libraries;
import org.smartlibrary.starter.problem.ProblemWriter;
import org.smartlibrary.starter.problem.Problems;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks to come again while the members are still being read: whoever starts anew at the address of
 * one that was killed is called before it is ready, and «no such library» would be wrong.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class StillReading extends OncePerRequestFilter {

  private static final String A_MOMENT = "1";

  private final Libraries libraries;
  private final ProblemWriter writer;

  StillReading(Libraries libraries, ProblemWriter writer) {
    this.libraries = libraries;
    this.writer = writer;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return libraries.areComplete() || request.getRequestURI().startsWith("/actuator");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    response.setHeader("Retry-After", A_MOMENT);
    writer.write(
        Problems.UNAVAILABLE.because("The service has just started and still reads the members."),
        request,
        response);
  }
}
