package org.smartlibrary.startertest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A Spring test with this annotation finds the broker and the database server of the {@link
 * EmbeddedPlatform}, a database of its own, and a resource server that takes the {@link
 * TestTokens}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
public @interface WithPlatform {}
