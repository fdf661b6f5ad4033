package org.smartlibrary.catalog.feed;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One entry of a server's list. */
public sealed interface Listed {

  /** By what the server knows it, as far as that can be told. */
  Optional<String> name();

  /** A record, as a document of its own; {@code repaired} says what was mended to read it. */
  @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
  record Live(String identifier, byte[] document, @Nullable String repaired) implements Listed {

    @Override
    public Optional<String> name() {
      return Optional.of(identifier);
    }
  }

  /** The server says that it has it no more. */
  record Gone(String identifier) implements Listed {

    @Override
    public Optional<String> name() {
      return Optional.of(identifier);
    }
  }

  /** What could not be read. */
  record Lost(@Nullable String identifier, String reason) implements Listed {

    @Override
    public Optional<String> name() {
      return Optional.ofNullable(identifier);
    }
  }
}
