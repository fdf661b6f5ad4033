/**
 * What somebody wrote into a form, read part by part; all that is wrong with it is said at once.
 */
@NullMarked
package org.smartlibrary.starter.form;

import org.jspecify.annotations.NullMarked;
