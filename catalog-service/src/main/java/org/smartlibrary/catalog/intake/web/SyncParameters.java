package org.smartlibrary.catalog.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.catalog.intake.GuardLimits;
import org.smartlibrary.catalog.intake.GuardSettings;
import org.smartlibrary.catalog.intake.IntakeLimits;
import org.smartlibrary.catalog.intake.Shipment;
import org.smartlibrary.catalog.intake.SyncMode;
import org.smartlibrary.catalog.record.Encoding;
import org.smartlibrary.catalog.record.ReadOptions;
import org.smartlibrary.catalog.record.RecordFormat;
import org.smartlibrary.catalog.record.Serialization;
import org.smartlibrary.starter.problem.Problem;
import org.springframework.http.MediaType;

/** What a request says about its file, checked as a whole: all that is wrong is named at once. */
final class SyncParameters {

  private static final String FORMATS = "marc21, cnmarc or unimarc";
  private static final String ENCODINGS =
      "UTF-8, GB18030, MARC-8, ISO-5426 or another charset's usual name";

  private @Nullable Problem problem;

  private SyncParameters() {}

  /** What is asked for a file: what it is, how it is read, and when it is believed. */
  record Asked(SyncMode mode, ReadOptions options, GuardLimits limits) {

    Shipment shipment(boolean gzip) {
      return new Shipment(mode, options, gzip, limits);
    }
  }

  static Asked ofSync(HttpServletRequest request, IntakeLimits limits, GuardSettings guards) {
    SyncParameters parameters = new SyncParameters();
    Optional<SyncMode> mode =
        parameters.check("mode", request, "delta or full", SyncParameters::mode);
    GuardLimits asked = parameters.limits(request, guards);
    ReadOptions options = parameters.options(request, limits);
    return new Asked(mode.orElse(SyncMode.DELTA), options, asked);
  }

  private GuardLimits limits(HttpServletRequest request, GuardSettings guards) {
    GuardLimits usual = guards.limits();
    return new GuardLimits(
        share("maxWithdrawn", request, guards.most()).orElse(usual.withdrawn()),
        share("maxFall", request, guards.most()).orElse(usual.fall()),
        share("maxRejected", request, guards.most()).orElse(usual.rejected()),
        share("maxRetitled", request, guards.most()).orElse(usual.retitled()));
  }

  private Optional<Double> share(String name, HttpServletRequest request, double most) {
    return check(
        name,
        request,
        "a share from 0 to " + most,
        text ->
            text.matches("[01](\\.\\d{1,6})?")
                ? Optional.of(Double.valueOf(text)).filter(share -> share <= most)
                : Optional.empty());
  }

  /** The way to read the body of a single write. */
  static ReadOptions ofRecord(HttpServletRequest request, IntakeLimits limits) {
    return new SyncParameters().options(request, limits);
  }

  private ReadOptions options(HttpServletRequest request, IntakeLimits limits) {
    Optional<RecordFormat> format = check("format", request, FORMATS, SyncParameters::format);
    Optional<Encoding> encoding = check("encoding", request, ENCODINGS, Encoding::named);
    if (problem != null) {
      throw problem.exception();
    }
    return ReadOptions.of(serialization(request))
        .withFormat(format.orElse(null))
        .withEncoding(encoding.orElse(null))
        .withRecordLimit(Math.toIntExact(limits.maxRecordSize().toBytes()));
  }

  private <T> Optional<T> check(
      String name,
      HttpServletRequest request,
      String values,
      java.util.function.Function<String, Optional<T>> reading) {
    String text = request.getParameter(name);
    if (text == null || text.isBlank()) {
      return Optional.empty();
    }
    Optional<T> value = reading.apply(text.strip());
    if (value.isEmpty()) {
      add(name, "«%s» is unknown; it can be %s.".formatted(text, values));
    }
    return value;
  }

  private void add(String name, String detail) {
    Problem known =
        problem == null
            ? IntakeProblems.WRONG_PARAMETER.because(
                "A parameter has a value that does not exist: see errors.")
            : problem;
    problem = known.error("?" + name, detail);
  }

  private static Optional<SyncMode> mode(String text) {
    return switch (text) {
      case "delta" -> Optional.of(SyncMode.DELTA);
      case "full" -> Optional.of(SyncMode.FULL);
      default -> Optional.empty();
    };
  }

  private static Optional<RecordFormat> format(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "marc21" -> Optional.of(RecordFormat.MARC21);
      case "cnmarc" -> Optional.of(RecordFormat.CNMARC);
      case "unimarc" -> Optional.of(RecordFormat.UNIMARC);
      default -> Optional.empty();
    };
  }

  /** The controller accepts no other content types. */
  private static Serialization serialization(HttpServletRequest request) {
    String subtype = MediaType.parseMediaType(request.getContentType()).getSubtype();
    return switch (subtype) {
      case "marcxml+xml" -> Serialization.MARCXML;
      case "x-ndjson", "marc+json" -> Serialization.MARC_JSON;
      default -> Serialization.ISO2709;
    };
  }
}
