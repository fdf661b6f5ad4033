package org.smartlibrary.loan.hold;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Set;

/** Stores whose process dies right after one of its writes. */
final class Fragile {

  private static final Set<String> WRITES =
      Set.of("add", "replace", "remove", "reserve", "release", "claim", "leave");

  private final int last;
  private int writes;

  Fragile(int last) {
    this.last = last;
  }

  /** The process is gone. */
  static final class Died extends RuntimeException {}

  boolean wasReached() {
    return writes >= last;
  }

  <T> T around(Class<T> port, T store) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (proxy, method, arguments) -> {
              if (method.isDefault()) {
                return InvocationHandler.invokeDefault(proxy, method, arguments);
              }
              var result = called(store, method, arguments);
              if (WRITES.contains(method.getName()) && ++writes == last) {
                throw new Died();
              }
              return result;
            }));
  }

  private static Object called(Object store, java.lang.reflect.Method method, Object[] arguments)
      throws Throwable {
    try {
      return method.invoke(store, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
