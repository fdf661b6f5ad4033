/** Manifests and excerpts as a program of its own, for whoever has this service's files. */
@NullMarked
package org.smartlibrary.catalog.manifest.spring;

import org.jspecify.annotations.NullMarked;
