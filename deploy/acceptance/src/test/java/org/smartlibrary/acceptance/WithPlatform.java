package org.smartlibrary.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands out the platform that {@code ./library demo} has started: one for all journeys. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(WithPlatform.Provider.class)
@interface WithPlatform {

  /** Starts it with the first journey and stops it after the last. */
  final class Provider implements ParameterResolver {

    private static final ExtensionContext.Namespace SPACE =
        ExtensionContext.Namespace.create(WithPlatform.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == RunningPlatform.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return context
          .getRoot()
          .getStore(SPACE)
          .computeIfAbsent(RunningPlatform.class, _ -> start(), RunningPlatform.class);
    }

    private static RunningPlatform start() {
      try {
        return RunningPlatform.by("demo");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }
}
