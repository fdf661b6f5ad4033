package org.smartlibrary.starter.web;

import org.jspecify.annotations.Nullable;
import org.smartlibrary.starter.problem.Problems;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads {@code ?page&size}. */
final class PageRequestArgument implements HandlerMethodArgumentResolver {

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == PageRequest.class;
  }

  @Override
  public PageRequest resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    int size = number(request, "size", PageRequest.DEFAULT_SIZE, 1, PageRequest.LARGEST_SIZE);
    return new PageRequest(number(request, "page", 0, 0, PageRequest.lastPage(size)), size);
  }

  private static int number(
      NativeWebRequest request, String name, int otherwise, int least, int most) {
    var text = request.getParameter(name);
    if (text == null) {
      return otherwise;
    }
    try {
      var number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // The answer below says what is expected.
    }
    throw Problems.BAD_REQUEST
        .because("There is no such page.")
        .error("?" + name, "must be a whole number from %d to %d".formatted(least, most))
        .exception();
  }
}
