/** The register of members over HTTP: one at a time, in lists, and whole files of them. */
@NullMarked
package org.smartlibrary.federation.member.web;

import org.jspecify.annotations.NullMarked;
