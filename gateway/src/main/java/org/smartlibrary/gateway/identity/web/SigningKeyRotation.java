package org.smartlibrary.gateway.identity.web;

import org.smartlibrary.gateway.identity.BuiltInIssuer;
import org.smartlibrary.gateway.identity.SigningKeys;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Lets an operator replace the signing key at once, for instance after a backup went astray. */
@RestController
@BuiltInIssuer
class SigningKeyRotation {

  private final SigningKeys keys;

  SigningKeyRotation(SigningKeys keys) {
    this.keys = keys;
  }

  @PostMapping("/api/operations/gateway/signing-keys")
  @ResponseStatus(HttpStatus.CREATED)
  NewKey rotate() {
    return new NewKey(keys.rotate());
  }

  record NewKey(String kid) {}
}
