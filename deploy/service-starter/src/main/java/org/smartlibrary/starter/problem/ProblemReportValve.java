package org.smartlibrary.starter.problem;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;

/** For requests so malformed that Tomcat refuses them before anything of the service is asked. */
final class ProblemReportValve extends ErrorReportValve {

  private final transient ProblemWriter writer;

  ProblemReportValve(ProblemWriter writer) {
    this.writer = writer;
  }

  @Override
  protected void report(Request request, Response response, @Nullable Throwable failure) {
    var isRefusal = response.getStatus() >= 400 && response.getContentWritten() == 0;
    if (isRefusal && response.setErrorReported()) {
      var type = Problems.of(HttpStatusCode.valueOf(response.getStatus()));
      try {
        writer.write(type.because(type.title()), request, response);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
