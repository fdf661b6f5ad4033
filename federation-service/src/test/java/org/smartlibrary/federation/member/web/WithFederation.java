package org.smartlibrary.federation.member.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.smartlibrary.federation.FederationServiceApplication;
import org.smartlibrary.startertest.WithPlatform;
import org.springframework.boot.test.context.SpringBootTest;

/** The whole service on a port of its own, with a broker and a database. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WithPlatform
@SpringBootTest(
    classes = FederationServiceApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@interface WithFederation {}
