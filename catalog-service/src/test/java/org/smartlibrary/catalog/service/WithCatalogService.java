package org.smartlibrary.catalog.service;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.smartlibrary.startertest.WithPlatform;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;

/**
 * The whole service on a port of its own, until the end of the test class: two at once would be one
 * consumer group with two databases.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@WithPlatform
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
@Import(CatalogServiceTopics.class)
@interface WithCatalogService {}
