/**
 * The libraries of the federation and their hierarchy: who they are, who stands below whom, and the
 * regulations that every change has to pass.
 */
@NullMarked
package org.smartlibrary.federation.member;

import org.jspecify.annotations.NullMarked;
