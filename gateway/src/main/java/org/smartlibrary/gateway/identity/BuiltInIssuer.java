package org.smartlibrary.gateway.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;

/** Only when the tokens' issuer is this gateway, and not an OpenID provider of the installation. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ConditionalOnExpression(
    "'${smartlibrary.gateway.identity.issuer}' == '${smartlibrary.gateway.identity.public-uri}'")
public @interface BuiltInIssuer {}
