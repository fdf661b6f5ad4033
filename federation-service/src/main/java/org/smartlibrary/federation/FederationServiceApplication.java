package org.smartlibrary.federation;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the federation service. */
@SpringBootApplication
public class FederationServiceApplication {

  public static void main(String[] args) {
    SpringApplication.run(FederationServiceApplication.class, args);
  }
}
