package org.smartlibrary.loan.member.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.smartlibrary.loan.member.Libraries;
import org.smartlibrary.starter.problem.ProblemWriter;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class StillReadingTest {

  private final Libraries libraries = new Libraries();
  private final StillReading filter = new StillReading(libraries, new ProblemWriter());

  @Test
  void whoeverComesBeforeTheMembersAreReadIsAskedToComeAgain() throws Exception {
    var answer = answer("/api/loans");
    assertThat(answer.getStatus()).isEqualTo(503);
    assertThat(answer.getHeader("Retry-After")).isEqualTo("1");
    assertThat(answer.getContentType()).isEqualTo("application/problem+json");
  }

  @Test
  void healthIsToldFromTheBeginning() throws Exception {
    assertThat(answer("/actuator/health/readiness").getStatus()).isEqualTo(200);
  }

  @Test
  void whenTheMembersAreReadTheDeskIsOpen() throws Exception {
    libraries.complete();
    assertThat(answer("/api/loans").getStatus()).isEqualTo(200);
  }

  private MockHttpServletResponse answer(String path) throws Exception {
    var answer = new MockHttpServletResponse();
    filter.doFilter(new MockHttpServletRequest("GET", path), answer, new MockFilterChain());
    return answer;
  }
}
