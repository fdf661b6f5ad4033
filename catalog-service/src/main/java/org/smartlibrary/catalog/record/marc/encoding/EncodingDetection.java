package org.smartlibrary.catalog.record.marc.encoding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.catalog.record.Encoding;
import org.smartlibrary.catalog.record.RecordFormat;

/**
 * Decides a record's encoding by its bytes, and says so where that is a guess or contradicts the
 * label. The sender's word overrides both.
 */
public final class EncodingDetection {

  private final @Nullable Encoding override;
  private final @Nullable RecordFormat format;

  public EncodingDetection(@Nullable Encoding override, @Nullable RecordFormat format) {
    this.override = override;
    this.format = format;
  }

  public DetectedEncoding of(byte[] bytes, EncodingLabel label) {
    ByteProfile profile = ByteProfile.of(bytes);
    if (override != null) {
      return new DetectedEncoding(override, false, damage(profile, override));
    }
    return profile.plain() ? DetectedEncoding.ascii() : detected(bytes, profile, label);
  }

  private DetectedEncoding detected(byte[] bytes, ByteProfile profile, EncodingLabel label) {
    Encoding encoding = byBytes(bytes, profile, label);
    List<String> remarks = new ArrayList<>(damage(profile, encoding));
    label(label, encoding).ifPresent(remarks::add);
    return new DetectedEncoding(encoding, false, remarks);
  }

  private Encoding byBytes(byte[] bytes, ByteProfile profile, EncodingLabel label) {
    if (profile.mostlyUtf8()) {
      return Encoding.UTF_8;
    }
    if (label instanceof EncodingLabel.Declared(Encoding declared, _)) {
      return declared.equals(Encoding.UTF_8) ? undeclared(bytes) : declared;
    }
    if (profile.escapes() > 0) {
      return Encoding.MARC_8;
    }
    if (ChineseBytes.of(bytes).likely()) {
      return Encoding.GB18030;
    }
    return CyrillicBytes.of(bytes).encoding().orElseGet(() -> latin(bytes, label));
  }

  /** What a document that says UTF-8 and is not may be: nothing that only libraries use. */
  private static Encoding undeclared(byte[] bytes) {
    return ChineseBytes.of(bytes).likely()
        ? Encoding.GB18030
        : CyrillicBytes.of(bytes).encoding().orElse(Encoding.LATIN_1);
  }

  private Encoding latin(byte[] bytes, EncodingLabel label) {
    boolean unimarc = unimarc(label);
    Encoding libraries = unimarc ? Encoding.ISO_5426 : Encoding.MARC_8;
    boolean labelled = label.stated().filter(libraries::equals).isPresent();
    return DiacriticBytes.of(bytes, unimarc).encoding(libraries, labelled);
  }

  private boolean unimarc(EncodingLabel label) {
    return format == null ? label instanceof EncodingLabel.Unimarc : format != RecordFormat.MARC21;
  }

  private static List<String> damage(ByteProfile profile, Encoding encoding) {
    return encoding.equals(Encoding.UTF_8) && profile.invalid() > 0
        ? List.of("%d bytes are not UTF-8 and were replaced.".formatted(profile.invalid()))
        : List.of();
  }

  private static Optional<String> label(EncodingLabel label, Encoding encoding) {
    Optional<Encoding> stated = label.stated();
    if (stated.isEmpty()) {
      return Optional.of("The encoding %s was guessed.".formatted(encoding.name()));
    }
    return stated.get().equals(encoding)
        ? Optional.empty()
        : Optional.of(
            "%s, which says %s, but the bytes are %s."
                .formatted(label.place(), stated.get().name(), encoding.name()));
  }
}
