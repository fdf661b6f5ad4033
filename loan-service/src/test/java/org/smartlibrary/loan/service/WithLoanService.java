package org.smartlibrary.loan.service;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.smartlibrary.loan.LoanServiceApplication;
import org.smartlibrary.startertest.WithPlatform;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/**
 * The whole service on a port of its own, one for all test classes that say no more than this; each
 * has libraries and readers of its own. A test takes {@link LoanService} in its constructor.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    classes = LoanServiceApplication.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "delivery.couriers.simulated=" + WithLoanService.COURIERS_SECRET)
@WithPlatform
@Import(LoanServiceSurroundings.class)
public @interface WithLoanService {

  /** With which the courier of these tests signs. */
  String COURIERS_SECRET = "a-courier-keeps-this-to-itself-0123456789";
}
